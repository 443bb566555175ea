import { randomUUID } from "node:crypto"
import { openTill, type Till, type TillAnswer } from "../../support/till"
import { ELSEWHERE, HERE, LAST_SECOND, MIDNIGHT, PRICE } from "../ground"
import { forEachViolation, row, type Row } from "../row"
import type { Stall } from "../stall"

const SALES = "POST /sales-point/points/:point/counter/sales"
const AT_THE_TILL = "2026-11-20T01:00:00.000Z"

/** Everything that a clerk could try to sell over the counter, now or as a till that comes back with old sales. */
export const COUNTER: Row[] = [
  ...forEachViolation({
    path: SALES,
    answers: "409",
    closures: [],
    given: till,
    when: (stall, here) => sell(stall, here),
  }),
  ...forEachViolation({
    path: `${SALES}, made while it was certified and given away`,
    violations: ["expired", "revoked"],
    answers: "409",
    closures: [],
    given: till,
    when: (stall, here) => sell(stall, here, { paid_seen: true, sold_at: "2026-11-01T01:00:00Z" }),
  }),
  row({
    path: SALES,
    violation: "the second after its last day",
    closures: ["rule:product/certificate"],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      const here = await till(stall)
      stall.clockAt(MIDNIGHT)
      return here
    },
    when: (stall, here) => sell(stall, here),
    then: "409 certificate_expired",
  }),
  row({
    path: SALES,
    violation: "more than there is",
    closures: ["rule:line/stock"],
    given: till,
    when: (stall, here) => sell(stall, here, {}, 10),
    then: "409 insufficient_stock",
  }),
  row({
    path: SALES,
    violation: "a price of its own",
    closures: [],
    given: till,
    when: (stall, here) => sell(stall, here, {}, 1, 1000),
    then: "409 price_changed",
  }),
  row({
    path: SALES,
    violation: "a payment that nobody sees",
    closures: [],
    given: till,
    when: (stall, here) => sell(stall, here, { paid: "cash" }),
    then: "400 invalid",
  }),
  row({
    path: SALES,
    violation: "alcohol without age",
    closures: ["rule:line/age"],
    given: async (stall) => {
      await drink(stall)
      return till(stall)
    },
    when: (stall, here) => sell(stall, here),
    then: "409 age_not_confirmed",
  }),
  row({
    path: SALES,
    violation: "alcohol at a point without a licence",
    closures: ["rule:line/alcohol-licence"],
    given: async (stall) => {
      await drink(stall)
      return till(stall, ELSEWHERE)
    },
    when: (stall, there) => sell(stall, there, { age_checked: true }),
    then: "409 no_alcohol_licence",
  }),
  row({
    path: `${SALES}, then the same key again`,
    violation: "certificate revoked since, in other words",
    closures: ["rule:product/certificate"],
    given: async (stall) => {
      const here = await till(stall)
      const key = randomUUID()
      await sell(stall, here, {}, 99, PRICE, key)
      await stall.certification.deleteCertificates([stall.certificateId])
      return { here, key }
    },
    when: (stall, { here, key }) => sell(stall, here, {}, 1, PRICE, key),
    then: "409 no_certificate",
  }),
]

function till(stall: Stall, handle = HERE): Promise<Till> {
  const id = stall.shelf.pointIds.get(handle) ?? ""
  return openTill(stall.api, stall.container, { id, handle })
}

function sell(
  { variantId }: Stall,
  here: Till,
  more: object = {},
  quantity = 1,
  unit_price_vnd = PRICE,
  key: string = randomUUID()
): Promise<TillAnswer> {
  const lines = [{ variant_id: variantId, quantity, unit_price_vnd }]
  return here.sell(lines, { sold_at: AT_THE_TILL, ...more }, key)
}

function drink(stall: Stall): Promise<unknown> {
  return stall.certification.updateOcopProducts({
    id: stall.ocopProductId,
    criteria_set: 15,
    abv_permille: 295,
  })
}
