import type { CheckoutMessages } from "../vi/checkout"

export const checkout = {
  "cart.title": "Cart",
  "cart.empty.title": "Your cart is empty",
  "cart.empty.text":
    "Choose an OCOP product and a sales point, then come back here to place your order.",
  "cart.empty.action": "See the products",
  "cart.several":
    "You have goods at {n} sales points. Each cart is ordered and paid on its own, because each sales point keeps its own stock and receives its own money.",
  "cart.one-of": "Cart {i} of {n}, ordered and paid to this sales point on its own",
  "cart.at": "Cart at {point}",
  "cart.unavailable":
    "We could not read the cart at {point}. What you chose is still there; please reload the page in a few minutes.",
  "cart.unitPrice": "Unit price",
  "cart.lineTotal": "Line total",
  "cart.quantityOf": "Quantity of {title}",
  "cart.less": "One less of {title}",
  "cart.more": "One more of {title}",
  "cart.update": "Update",
  "cart.remove": "Remove",
  "cart.removeThis": "Remove {title} from the cart",
  "cart.items": "Goods ({n} items)",
  "cart.vat": "Prices include VAT.",
  "cart.deliveryLater": "A delivery fee, if any, is shown in the next step.",
  "cart.pickupOnly": "This sales point offers pick-up only, free of charge.",
  "cart.checkout": "Order this cart",
  "cart.checkoutAt": "Order the cart at {point}",
  "cart.blocked": "Please remove what can no longer be sold, then place your order.",
  "cart.continue": "Add more products",
  "cart.stars": "OCOP {n} stars",

  "alcohol.notice": "Not sold to anyone under 18",
  "alcohol.step": "Confirm your age",
  "alcohol.text": "There is alcohol in this cart. It is not sold to anyone under 18.",
  "alcohol.box": "I am 18 or older, and so is whoever receives the goods",
  "alcohol.box.text": "Proof of age has to be shown at hand-over.",
  "alcohol.ask": "Answer the question about your age",
  "alcohol.licence": "Alcohol licence: {number}",
  "alcohol.handover": "Please have proof of age ready",
  "alcohol.handover.text":
    "There is alcohol in this order. Age is checked at hand-over: whoever receives it has to show proof of being 18 or older, or this part is not handed over.",
  "error.adult_missing":
    "Tick the box to confirm that you are 18 or older; the order has alcohol in it.",

  "problem.heading": "That did not work",
  "problem.certificate_expired":
    "The OCOP certificate of {title} has expired, so it is not sold for now.",
  "problem.no_certificate": "{title} has no OCOP certificate at present, so it is not sold here.",
  "problem.too_few_stars": "{title} does not have three OCOP stars yet, so it is not sold here.",
  "problem.not_yet_valid":
    "The OCOP certificate of {title} is not in force yet, so it cannot be sold.",
  "problem.withdrawn": "The OCOP certificate of {title} was withdrawn, so it is no longer sold.",
  "problem.superseded":
    "The OCOP certificate of {title} was replaced by another. Please remove the product and choose it again.",
  "problem.age_not_confirmed":
    "{title} is an alcoholic drink, sold only to people aged 18 and over. Please confirm your age.",
  "problem.no_alcohol_licence":
    "This sales point has no licence to sell alcohol, so it does not sell {title}. Please choose another point.",
  "problem.strength_missing": "The strength of {title} is not on record, so it cannot be sold yet.",
  "problem.alcohol_promotion":
    "{title} is an alcoholic drink and sold at its plain price only. Please remove it and add it again.",
  "problem.not_listed_here": "{title} is not sold at this sales point. Please choose another one.",
  "problem.custom_line": "{title} is not a product of the register, so it cannot be sold.",
  "problem.gone": "{title} is no longer sold.",
  "problem.sold_out": "{title} has just sold out at this sales point.",
  "problem.insufficient_stock":
    "The sales point does not have enough of {title} for the quantity you chose. Please take fewer or choose another sales point.",
  "problem.quantity_too_large":
    "The quantity of {title} is too large for one order. Please order fewer.",
  "problem.this_product": "this product",
  "problem.payment_not_allowed": "This way of paying cannot be used. Please choose another one.",
  "problem.fractional_total":
    "The total of this cart is not a whole number of đồng, so it cannot be ordered yet. Please reload the cart and try again.",
  "problem.zero_total": "An order must have an amount to pay that is greater than 0.",
  "problem.channel_change":
    "A cart belongs to one sales point and cannot move to another. Please add the products again at the point you want.",
  "problem.total_changed":
    "The total has just changed to {total}. Please check it, and press the button again if you agree.",
  "problem.payment_failed":
    "The payment did not go through and no order was made. Please try again or choose another way to pay.",
  "problem.in_progress":
    "This order is being processed. Please wait a few seconds and press again; that does not make a second order.",
  "problem.way_gone":
    "The way of receiving you chose is not available at this sales point now. Please choose again.",
  "problem.cart_gone":
    "This cart no longer exists. Please choose your products again; orders already placed are not affected.",
  "problem.cart_changed": "The cart has just changed. Please check it again.",
  "problem.bad_request":
    "Something in this request was wrong. Please reload the page and try again.",
  "problem.unavailable":
    "The system is slow or interrupted. Please try again in a few minutes; what you typed is kept.",
  "problem.point_unknown":
    "We do not know this sales point. Please choose one on the product page.",

  "checkout.title": "Place your order",
  "checkout.at": "Buying at {point}",
  "checkout.others":
    "This order is for goods at {point} only. You have {n} more carts at other sales points; each is ordered and paid on its own.",
  "checkout.back": "Back to the cart",
  "checkout.guest": "No account needed. All fields are required.",
  "checkout.steps": "Steps of the order",
  "checkout.contact": "Contact",
  "checkout.name": "Full name",
  "checkout.name.hint": "Who receives the goods",
  "checkout.phone": "Mobile phone (Vietnam)",
  "checkout.phone.hint": "For example 0912 345 678",
  "checkout.email": "E-mail",
  "checkout.email.hint": "Kept with the order, so that the sales point can reach you",
  "checkout.receive": "Receiving the goods",
  "checkout.receive.choose": "How would you like to receive the goods?",
  "checkout.pickup": "Pick up at the sales point",
  "checkout.pickup.only": "This sales point offers pick-up only.",
  "checkout.delivery": "Delivery",
  "checkout.delivery.only": "This sales point delivers.",
  "checkout.delivery.time":
    "Once the money has arrived, the sales point calls you to agree on a time. Cô Tô and other islands depend on the boat and take longer.",
  "checkout.pickup.time": "Bring your order number when you collect, after you have paid.",
  "checkout.hours": "Opening hours: {hours}",
  "checkout.callPoint": "Phone: {phone}",
  "checkout.free": "Free",
  "checkout.province": "Province or city",
  "checkout.province.choose": "Choose a province or city",
  "checkout.unit": "Ward, commune or special zone",
  "checkout.unit.hint":
    "Borders since 01/07/2025. Type a few letters to search; accents are not needed.",
  "checkout.street": "House number, street, hamlet",
  "checkout.street.hint": "For example: Số 12, thôn 3",
  "checkout.payment": "Payment",
  "checkout.payment.choose": "How would you like to pay?",
  "checkout.transfer": "Bank transfer by VietQR code",
  "checkout.transfer.text":
    "After ordering you scan a code with your banking app. The goods are kept for you while the transfer is on its way.",
  "checkout.card": "Visa, Mastercard, JCB",
  "checkout.card.text":
    "You enter the card in the next step; the order is made when the card is accepted.",
  "checkout.noCash": "We do not take cash.",
  "checkout.summary": "Your order",
  "checkout.itemTotal": "Goods",
  "checkout.fee": "Receiving fee",
  "checkout.fee.none": "choose how to receive",
  "checkout.fee.pickup": "Pick-up",
  "checkout.fee.delivery": "Delivery",
  "checkout.total": "Total",
  "checkout.vat": "VAT included",
  "checkout.seller": "Seller",
  "checkout.taxCode": "Tax code {code}",
  "checkout.returns": "Read the returns and refunds policy",
  "checkout.deliveryPolicy": "Read the delivery policy",
  "checkout.submit": "Order and pay {total}",
  "checkout.submitting": "Placing your order…",
  "checkout.binding":
    "By pressing the button you order the goods above at the prices shown. No money is taken until you make the transfer or confirm the card.",
  "notFound.cart.title": "Cart not found",
  "notFound.cart.text":
    "This cart is not one of the browser you are using. Perhaps you opened it on another device, or have placed the order already.",
  "notFound.cart.action": "Open your cart",
  "notFound.order.title": "Order not found",
  "notFound.order.text":
    "This link opens no order. Please check that you copied the whole address.",
  "notFound.order.action": "See the products",
  "checkout.noWay":
    "This sales point does not take online orders at present. Please call it or choose another one.",
  "checkout.similar": "Did you mean: {names}?",

  "errors.title": "Please correct: {n}",
  "error.name_missing": "Enter the full name of the person who receives the goods.",
  "error.name_short": "Enter a name with at least two letters.",
  "error.name_long": "The name is longer than 80 characters. Please shorten it.",
  "error.phone_missing": "Enter a mobile number, for example 0912 345 678.",
  "error.phone_wrong":
    "This number is not right. Enter a Vietnamese mobile number with 10 digits that starts with 03, 05, 07, 08 or 09, for example 0912 345 678.",
  "error.email_missing": "Enter an e-mail address, for example name@example.vn.",
  "error.email_wrong":
    "This e-mail address is not right. Enter name, @ and domain, for example name@example.vn.",
  "error.receive_missing": "Choose pick-up or delivery.",
  "error.province_missing": "Choose a province or city.",
  "error.unit_missing": "Enter the ward, commune or special zone.",
  "error.unit_unknown":
    "Quảng Ninh has no ward, commune or special zone of this name. Choose one from the list (borders since 01/07/2025).",
  "error.unit_long": "The name of the ward or commune is longer than 100 characters.",
  "error.street_missing": "Enter house number, street or hamlet.",
  "error.street_short": "The address is too short. Enter house number, street or hamlet.",
  "error.street_long": "The address is longer than 200 characters. Please shorten it.",
  "error.payment_missing": "Choose how to pay.",

  "card.title": "Pay by card",
  "card.intro":
    "The order is made when the card is accepted. The card number goes straight to Stripe and never passes through this site.",
  "card.pay": "Pay {total}",
  "card.loading": "Opening the card form…",
  "card.noScript":
    "Paying by card needs JavaScript. You can also go back and choose a VietQR transfer.",
  "card.failed":
    "The card form could not be opened. Please reload the page, or go back and choose a VietQR transfer.",
  "card.confirming": "Confirming",
  "card.confirming.text":
    "Your bank has answered. We are making the order; please do not close this page.",
  "card.confirm": "Confirm the order",
  "card.back": "Choose another way to pay",

  "pay.title": "Transfer for order {id}",
  "pay.waiting": "Waiting for the money",
  "pay.waitingToldUs":
    "Thank you. We are waiting for the bank to report the transfer, usually within a minute.",
  "pay.scan": "Open your banking app, choose to scan a QR code and scan this one.",
  "pay.scanOnPhone":
    "Reading this on your phone? Save the code and pick the picture in the QR section of your banking app, or make the transfer with the details here.",
  "pay.save": "Save the QR code",
  "pay.details": "Transfer details",
  "pay.qrAlt": "VietQR code that sends {amount} to {holder} with the message {code}",
  "pay.amount": "Amount",
  "pay.code": "Transfer message",
  "pay.codeHint": "Keep this message as it is, so that the money finds your order.",
  "pay.copy": "Copy",
  "pay.copyCode": "Copy the transfer message",
  "pay.copyAccount": "Copy the account number",
  "pay.copyAmount": "Copy the amount",
  "pay.copied": "Copied",
  "pay.bank": "Bank",
  "pay.account": "Account number",
  "pay.holder": "Account holder",
  "pay.timeLeft": "{time} left to make the transfer (until {until})",
  "pay.until": "The goods are kept for you until {until}.",
  "pay.minutes": "{n} min",
  "pay.lessThanMinute": "less than a minute",
  "pay.iHavePaid": "I have made the transfer",
  "pay.next": "What happens next",
  "pay.next1": "The bank reports the money and this page changes to “Paid” by itself.",
  "pay.next2": "The sales point prepares the goods and contacts you when needed.",
  "pay.next3":
    "If you do not pay, you lose nothing: the order is cancelled when the time is up and the goods go back on the shelf.",
  "pay.live": "This page checks by itself, no need to reload.",
  "pay.offline": "The connection is lost. The page will check again by itself.",
  "pay.checkNow": "Check now",
  "pay.underpaid": "{remaining} still to pay",
  "pay.underpaid.text":
    "We have received {received} of {total}. Scan the new code below to transfer the rest, with the same message.",
  "pay.paid": "Paid",
  "pay.paid.text": "We have received {amount} for order {id}. Thank you for buying with us.",
  "pay.seeOrder": "See the order",
  "pay.expired": "The QR code has expired",
  "pay.expired.text":
    "The full amount for order {id} did not arrive before {until}, so it was cancelled and the goods were released. Please do not use the old code.",
  "pay.expired.money":
    "If you did make a transfer, the money is not lost: the sales point looks at it and pays it back. Keep the receipt and call the sales point.",
  "pay.buyAgain": "Buy again",
  "pay.cancelled": "The order is cancelled",
  "pay.cancelled.text": "Order {id} is cancelled. Please do not transfer money for it.",
  "pay.review": "A payment is being looked at",
  "pay.review.text":
    "Money arrived for order {id} that a person has to look at, for instance too much, twice, or after the time was up. You need not pay again; the sales point will contact you.",
  "pay.surplus": "The surplus is being looked at, to be paid back to you.",
  "pay.noRequest.title": "No transfer code yet",
  "pay.noRequest.text":
    "Your order is recorded, but the QR code could not be made. Press the button to try again; no second order is made.",
  "pay.noRequest.action": "Make the QR code",
  "pay.demo": "Simulated bank (demonstration only)",
  "pay.demo.text":
    "No real money. The button sends the shop the same kind of notice that a bank sends when money arrives.",
  "pay.demo.full": "Simulate a transfer of {amount}",
  "pay.demo.part": "Simulate a short transfer of {amount}",
  "pay.demo.failed": "The simulated bank could not send it. Please try again.",

  "order.title": "Order {id}",
  "order.thanks": "Thank you for your order",
  "order.keepLink": "Keep the address of this page: you can open it at any time to see the order.",
  "order.copyLink": "Copy the page's address",
  "order.placedAt": "Placed at {at}",
  "order.pickupCode": "Pick-up code",
  "order.pickupCode.text":
    "When you come, say this code or show the QR code. Whoever has it gets the goods, so give it only to someone who picks up for you.",
  "order.pickupCode.qr": "QR code to pick up the goods; it holds the code {code}",
  "order.pickupUntil": "Kept until {until}",
  "order.pickupNotYet":
    "The sales point is preparing the goods. You will get a mail when they are ready.",
  "order.carrier": "Carrier: {carrier}",
  "order.tracking": "Tracking number:",
  "ended.note": "Reason: {note}",
  "order.state": "State",
  "order.step.placed": "Ordered",
  "order.step.paid": "Paid",
  "order.step.ready.pickup": "Ready to collect",
  "order.step.ready.delivery": "On its way",
  "order.step.completed": "Received",
  "order.step.cancelled": "Cancelled",
  "order.step.refunded": "Refund",
  "order.step.done": "done",
  "order.step.now": "waiting",
  "order.step.later": "to come",
  "order.waiting": "The order is waiting for its payment.",
  "order.payNow": "Open the QR code to pay",
  "ended.certificate_withdrawn": "The order is cancelled: an OCOP certificate was withdrawn",
  "ended.certificate_withdrawn.text":
    "After you placed the order, the OCOP certificate of {products} was withdrawn. The goods may no longer be handed over, so the whole order is cancelled. You did nothing wrong.",
  "ended.payment_expired": "The order is cancelled: the time to pay is over",
  "ended.payment_expired.text":
    "The full amount did not arrive while the goods were kept for you, so the order was cancelled and the goods were released. Please do not use the old code.",
  "ended.cancelled": "The order is cancelled",
  "ended.cancelled.text":
    "The sales point has cancelled this order. Please do not transfer money for it.",
  "ended.none.transfer":
    "No money has arrived for this order. If you have just made a transfer, all of it will be paid back to you.",
  "ended.none.card": "Your card was not charged.",
  "ended.refunded.transfer": "The money has been transferred back to you.",
  "ended.refunded.card":
    "The money has gone back to your card. Your bank may take a few days to show it.",
  "ended.to_be_paid_back.transfer":
    "All you have transferred will be paid back. A person is seeing to it; you need not do anything.",
  "ended.to_be_paid_back.card":
    "The refund to your card has not gone through yet. A person is seeing to it and all of it will be refunded; you need not do anything.",
  "order.bought": "What you ordered",
  "order.pickup": "Pick-up at the sales point",
  "order.pickup.text":
    "Give order number {id} when you collect. Goods are handed over once the order is paid.",
  "order.delivery": "Delivery",
  "order.seller": "Seller",
  "order.paidBy": "Payment",
  "order.paidBy.transfer": "VietQR transfer",
  "order.paidBy.card": "Card",
  "order.help": "Cancel, return, complain",
  "order.help.unpaid":
    "Changed your mind? Simply do not make the transfer: the order is cancelled when the time is up.",
  "order.help.paid": "To cancel or return, call the sales point{phone} and give order number {id}.",
  "order.help.ended":
    "Questions about this order? Call the sales point{phone} and give order number {id}.",
  "order.help.returns": "Returns and refunds policy",
  "order.help.complaints": "Make a complaint",
  "order.quantity": "Quantity {n}",
  "order.continue": "Continue shopping",
} satisfies CheckoutMessages
