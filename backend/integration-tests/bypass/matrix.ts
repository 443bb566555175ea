import type { Row } from "./row"
import { ALCOHOL } from "./tables/alcohol"
import { AMOUNTS } from "./tables/amounts"
import { CLOSED } from "./tables/closed"
import { COUNTER } from "./tables/counter"
import { HAND_OVER } from "./tables/hand-over"
import { MONEY } from "./tables/money"
import { ORDER_CHANGES } from "./tables/order-changes"
import { PUBLISHING } from "./tables/publishing"
import { READING } from "./tables/reading"
import { SELLING } from "./tables/selling"

/** The whole matrix, by what somebody wants to get. */
export const MATRIX: Record<string, Row[]> = {
  "publishing a product": PUBLISHING,
  "buying it": SELLING,
  "buying a drink": ALCOHOL,
  "buying over the counter": COUNTER,
  "changing an order": ORDER_CHANGES,
  "paying otherwise": MONEY,
  "handing goods over": HAND_OVER,
  "amounts that are not whole đồng": AMOUNTS,
  "shown for sale": READING,
  "routes that the shop does not use": CLOSED,
}
