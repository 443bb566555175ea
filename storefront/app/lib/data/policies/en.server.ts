import type { PolicySlug } from "~/lib/policy-slugs"
import type { Policy } from "./policy"

/** The same rules in English; where the two differ, the Vietnamese text counts. */
export const policies: Record<PolicySlug, Policy> = {
  terms: {
    lead: "This is an intermediary platform: OCOP sales points sell, the operator keeps the trade open and true to the certificates.",
    sections: [
      {
        heading: "Who sells, who buys",
        paragraphs: [
          "The seller of each order is the OCOP sales point you chose. Its name, address and tax number are shown in the cart, at checkout and on the order's page.",
          "A cart belongs to one sales point. If you buy from several, you pay for each cart on its own.",
        ],
      },
      {
        heading: "Certified goods only",
        paragraphs: [
          "Only OCOP products of 3 stars or more with a valid certificate are sold. This is checked again at the moment you order; if a certificate has just expired or been withdrawn, the order is not accepted and you are told which product it was.",
          "Alcoholic drinks are sold to people aged 18 and over only, by sales points with a licence, at the plain price and without cash. The shop asks for your age before showing them and again when you order, and proof of age is checked at hand-over.",
        ],
      },
      {
        heading: "When the contract is made",
        paragraphs: [
          "You can review and correct the order before you place it. The contract is made when the shop confirms the order and gives you its number.",
          "If what the page says is wrong or incomplete, you may end the contract; see Returns and refunds.",
        ],
      },
    ],
  },
  privacy: {
    lead: "We ask only for what an order needs, do not track you, and sell your data to nobody.",
    sections: [
      {
        heading: "What is collected",
        paragraphs: [
          "When you order: name, phone number, e-mail and, for home delivery, the address. When you transfer money: the text, amount and time the bank reports.",
          "When you only look, you give us nothing. There is no analytics and no advertising on this site.",
        ],
      },
      {
        heading: "Cookies",
        paragraphs: [
          "One cookie is needed to remember your cart in this browser for 30 days. Whoever looks at alcoholic drinks gets a second one, which remembers no more than the answer “18 or older” until the browser is closed. Neither can read anything from other sites.",
        ],
      },
      {
        heading: "Who sees it, and for how long",
        paragraphs: [
          "The sales point that fulfils the order and the operator see it, to deliver and to settle complaints. Order data is kept as long as accounting and tax law require, then deleted.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [
          "Under the Personal Data Protection Law 91/2025/QH15 you may see, correct or have deleted your data, and withdraw consent. Write to the operator's e-mail at the foot of the page, with your order number.",
        ],
      },
    ],
  },
  delivery: {
    lead: "Pick up at the sales point you chose, or have it delivered if that point delivers.",
    sections: [
      {
        heading: "Pick-up",
        paragraphs: [
          "After payment you follow the order by its own link. Show the order number when you come to collect.",
          "The point's address and opening hours are on the home page, in the cart and on the order's page.",
        ],
      },
      {
        heading: "Home delivery",
        paragraphs: [
          "The fee is worked out and shown before you order. Addresses have the two levels in force: commune, ward or special zone, then province or city.",
          "Goods for Cô Tô and the islands of Vân Đồn travel by boat and may be late in bad weather.",
        ],
      },
      {
        heading: "On receipt",
        paragraphs: [
          "Please check name, quantity, expiry date and packaging at once. If something is not right you may refuse the parcel and tell the sales point.",
        ],
      },
    ],
  },
  returns: {
    lead: "Goods that are wrong, damaged, out of date or not as described are exchanged or refunded.",
    sections: [
      {
        heading: "When you can return",
        paragraphs: [
          "Wrong, missing, damaged or expired goods, or goods not as described: tell the sales point and keep packaging and photographs.",
          "If information we gave was wrong or incomplete, you may end the contract within 30 days of making it, at no cost.",
          "Fresh food in good condition cannot be returned for a change of mind.",
        ],
      },
      {
        heading: "Refunds",
        paragraphs: [
          "Money goes back to the account it came from, at the latest 30 days after both sides agree. There are no cash refunds.",
          "Money sent twice, too much, or after the order's time ran out is recorded for a person to check; it is never lost silently.",
        ],
      },
    ],
  },
  payment: {
    lead: "Cashless only: bank transfer by VietQR, or card where the point accepts cards.",
    sections: [
      {
        heading: "VietQR transfer",
        paragraphs: [
          "After you order, the payment page shows a QR code with the exact amount and the order's own reference. Please do not change the reference: it is how your order is recognised.",
          "The goods are held until the time shown on that page. When the bank reports the money, the page turns to “paid” by itself; no screenshot is needed.",
          "Too little: the page shows a QR for the rest. Too much or too late: a person checks and contacts you.",
        ],
      },
      {
        heading: "Prices and tax",
        paragraphs: [
          "All prices are in Vietnamese đồng and include VAT. The total, with delivery, is shown in full before you order.",
        ],
      },
      {
        heading: "Safety",
        paragraphs: [
          "We never ask for a banking password or one-time code. Card data, if you pay by card, goes straight to the payment provider and not through this server.",
        ],
      },
    ],
  },
  complaints: {
    lead: "Tell the sales point first; if that does not settle it, the operator steps in.",
    sections: [
      {
        heading: "How to complain",
        paragraphs: [
          "Call or write to the operator at the foot of the page, with the order number, what happened, and pictures if you have any.",
          "If a product's certificate, origin or label facts look wrong, please tell us even if you have not bought it.",
        ],
      },
      {
        heading: "Deadlines",
        paragraphs: [
          "We confirm a complaint within 2 working days and answer within 7. What needs a laboratory may take longer; you are then told why.",
        ],
      },
      {
        heading: "If you still disagree",
        paragraphs: [
          "You may ask for mediation, turn to the consumer protection authority, or go to court under the Consumer Protection Law 19/2023/QH15.",
        ],
      },
    ],
  },
}
