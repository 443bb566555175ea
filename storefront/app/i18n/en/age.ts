import type { AgeMessages } from "../vi/age"

export const age: AgeMessages = {
  "check.title": "Are you 18 or older?",
  "check.text":
    "This part of the shop has alcoholic drinks and is for people aged 18 and over. Please answer to go on.",
  "check.yes": "I am 18 or older",
  "check.no": "I am under 18",
  "check.remembered":
    "Your answer is kept until you close the browser, with nothing about you. The shop asks again when you order, and proof of age is asked for at hand-over.",
  "check.missing": "Please choose one of the two answers.",
  "declined.title": "Thank you for your answer",
  "declined.text":
    "This part is for people aged 18 and over. You are welcome to see the other OCOP products of Quảng Ninh.",
  "declined.products": "See other products",
  "declined.home": "To the home page",
  "declined.again": "I pressed the wrong button",
  "list.link": "Products for people aged 18 and over",
  "list.title": "Alcoholic drinks",
  "list.title.query": "Alcoholic drinks: “{q}”",
  "list.open": "Back to all other products",
  "list.description": "For people aged 18 and over.",
  "producer.link": "{n} more products for people aged 18 and over",
  "notice.title": "Not sold to anyone under 18",
  "notice.text":
    "Drinking alcohol harms your health. Whoever receives the goods has to show proof of being 18 or older.",
  "product.strength": "{abv} % alcohol by volume",
  licence: "Alcohol licence: {number}",
}
