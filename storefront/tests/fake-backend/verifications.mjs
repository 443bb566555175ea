// One product for each state of a verification, as the backend would answer. Dates lie far apart on purpose.
const base = {
  checked_at: "2026-11-24T03:00:00.000Z",
  next_change: null,
  since: null,
  holds_to: null,
  days_left: null,
  product: {
    name: "Miến dong Bình Liêu",
    handle: "mien-dong-binh-lieu",
    code: "22-06838-1-2024",
    gtin: "8935001293057",
    pack: null,
    group: "I",
    alcohol: false,
    picture: { kind: "noodles", alt_vi: "Hình minh họa: miến", alt_en: "Illustration: noodles" },
    place: "Bình Liêu",
  },
  producer: {
    name: "HTX Phát triển Đình Trung",
    handle: "htx-phat-trien-dinh-trung",
    address: "Thôn Bản",
    place: "Bình Liêu",
  },
  certificate: {
    stars: 4,
    decision_number: "415/QĐ-UBND",
    decided_on: "2024-01-30",
    issuer: "UBND tỉnh Quảng Ninh",
    issued_on: "2024-01-31",
    last_valid_day: "2027-01-31",
    legal_basis: "d148_2023",
  },
  revoked_on: null,
  ground: null,
}

const of = (code, changes) => ({
  ...base,
  ...changes,
  product: { ...base.product, ...changes.product, code },
})

const verifications = [
  of("22-06838-1-2024", {
    state: "valid",
    since: "2024-01-31",
    holds_to: "2027-01-31",
    days_left: 68,
    next_change: "2027-01-31T17:00:00.000Z",
  }),
  of("22-06838-2-2024", {
    state: "valid",
    since: "2024-01-31",
    holds_to: "2026-11-24",
    days_left: 0,
    next_change: "2026-11-24T03:00:04.000Z",
  }),
  of("22-06838-3-2024", {
    state: "in_renewal",
    since: "2027-02-01",
    holds_to: "2027-07-30",
    days_left: 30,
    next_change: "2027-07-30T17:00:00.000Z",
  }),
  of("22-06838-4-2024", { state: "expired", since: "2027-02-01" }),
  of("22-06838-5-2024", {
    state: "revoked",
    since: "2026-06-15",
    revoked_on: "2026-06-15",
    ground: "misuse_of_mark",
  }),
  of("22-06838-6-2024", { state: "not_yet_valid" }),
  of("22-06838-7-2024", { state: "uncertified", certificate: null }),
  of("22-06838-8-2024", {
    state: "valid",
    since: "2024-01-31",
    holds_to: "2027-01-31",
    days_left: 68,
    product: {
      name: "Rượu </script><b>ngô",
      group: "II",
      alcohol: true,
      picture: null,
      handle: null,
    },
    producer: { ...base.producer, handle: null },
  }),
]

const refusal = (type, code) => ({ type, code, message: "Không có." })

/** Routes as in `server.mjs`. */
export const proof = [
  [
    "GET",
    /^\/store\/ocop\/verify\/gtin\/([^/]+)$/,
    ([, gtin]) => {
      if (gtin === "8935001293058") return [400, refusal("invalid_data", "wrong_check_digit")]
      if (gtin === "8931234567897") return [500, refusal("unknown_error", "unknown_error")]
      return answer(({ product }) => product.gtin === gtin.slice(-13))
    },
  ],
  [
    "GET",
    /^\/store\/ocop\/verify\/([^/]+)$/,
    ([, code]) => answer(({ product }) => product.code === code),
  ],
]

function answer(isIt) {
  const verification = verifications.find(isIt)
  return verification ? [200, { verification }] : [404, refusal("not_found", "unknown_code")]
}
