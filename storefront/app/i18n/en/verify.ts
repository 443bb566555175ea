import type { VerifyMessages } from "../vi/verify"

export const verify = {
  title: "Check an OCOP certificate",
  home: "OCOP Quảng Ninh",
  "other-language": "Tiếng Việt",
  "state.valid": "Valid",
  "state.in_renewal": "Valid, being re-evaluated",
  "state.expired": "Expired",
  "state.revoked": "Withdrawn",
  "state.not_yet_valid": "Not valid yet",
  "state.uncertified": "No certificate",
  "lead.valid": "OCOP certificate of {stars} stars, valid to the end of {to}.",
  "lead.in_renewal":
    "The OCOP certificate of {stars} stars stays in use until the result of its re-evaluation, at the latest to the end of {to}.",
  "lead.expired":
    "The certificate has not been valid since {since}. The product may no longer use OCOP stars or the OCOP mark.",
  "lead.revoked":
    "The certificate was withdrawn as of {day}. The product may no longer use OCOP stars or the OCOP mark.",
  "lead.not_yet_valid": "The certificate only holds from {from}.",
  "lead.uncertified":
    "The product is in the province's register but holds no OCOP certificate of 3 stars or more at present.",
  ground: "Ground of withdrawal",
  "ground.forged_information": "Forged information in the dossier.",
  "ground.criteria_no_longer_met": "The product no longer meets the criteria.",
  "ground.breach_of_law":
    "Breach of the law on quality, food safety, environment, intellectual property or labelling.",
  "ground.misuse_of_mark": "Misuse of the OCOP mark.",
  "ground.production_stopped": "The producer has stopped making the product.",
  "ground.other_finding": "Another finding of a competent authority.",
  "ground.unknown": "Not on record yet.",
  cut: "By a decision already made, this certificate may be used only to the end of {to}.",
  "days.last": "Today is the last day.",
  "days.one": "1 day left.",
  "days.left": "{n} days left.",
  checked: "Checked at {at}, Vietnam time",
  "picture.note": "A drawing of the kind of product, not a photograph of its package.",
  "fact.producer": "Producer",
  "fact.address": "Address",
  "stars.count": "{n} stars",
  "fact.decision": "Decision",
  decision: "No. {number} of {day}",
  "fact.issuer": "Recognised by",
  "fact.validity": "Validity",
  "fact.validity.printed": "Validity as printed",
  validity: "{from} to the end of {to}",
  "fact.code": "Product code",
  "fact.gtin": "Barcode",
  "fact.pack": "Pack size of this barcode",
  "fact.lot": "Lot named by the code",
  "lot.note":
    "The lot is what the QR code says; lots are not kept here, so it cannot be confirmed.",
  "product.page": "See the product's page",
  alcohol: "Alcoholic drink, not sold to anyone under 18.",
  "mismatch.title": "Something does not match?",
  "mismatch.text":
    "Compare name, producer and barcode on the package with this page. If they differ, the code may have been copied onto another product: keep the package and tell the operator.",
  "mismatch.lapsed": "If a shop still presents this as an OCOP product, please tell the operator.",
  phone: "Phone",
  email: "E-mail",
  "form.title": "Check another code",
  "form.label": "Product code or barcode",
  "form.hint": "For example 22-06688-1-2026, or the digits under the barcode.",
  "form.submit": "Check",
  "ask.lead":
    "Type the OCOP product code, or the digits under the barcode on the package. This page tells whether the certificate is valid now, who issued it and for which product.",
  "unknown.title": "This code was not found",
  "unknown.unknown_code":
    "No product in the register carries this code. Please compare it digit by digit with the package.",
  "unknown.wrong_check_digit":
    "These digits are not a correct barcode: the last one does not fit the others. Most often one digit was mistyped.",
  "unknown.wrong_length": "A barcode has 8, 12, 13 or 14 digits. Please type all of them.",
  "unknown.not_digits": "What follows /01/ in the link must be the digits of a barcode.",
  "unknown.bad_link": "The link in the QR code has the wrong form and cannot be read.",
  "unknown.meaning":
    "This does not mean that the goods are fake, nor that they are genuine: this page can confirm nothing about the code.",
  "unknown.help": "If the code on the package reads just so, please ask the operator.",
  "down.title": "It cannot be checked right now",
  "down.text":
    "The register is not answering for the moment. That says nothing about the product. Please try again in a few minutes.",
  "down.retry": "Try again",
  "footer.demo": "Demonstration: the data here is no real register.",
  "footer.operator": "Operator: {name}",
} satisfies VerifyMessages
