import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { Shelf } from "../support/shelf"

/** Days of the certificate that every product of the matrix has at first. */
export const ISSUED = "2026-06-01"
export const LAST_DAY = "2027-01-31"
export const TODAY = new Date("2026-11-23T12:00:00+07:00")
export const LAST_SECOND = new Date("2027-01-31T23:59:59+07:00")
export const MIDNIGHT = new Date("2027-02-01T00:00:00+07:00")

/** Where the matrix buys, and another point that lists the same products. */
export const HERE = "ocop-ha-long"
export const ELSEWHERE = "ocop-van-don"
export const PRICE = 120_000

/** What all rows share: the running shop, its goods, its clock, and staff who are signed in. */
export type Ground = {
  container: MedusaContainer
  api: AxiosInstance
  shelf: Shelf
  clock: { now(): Date }
  operator: { headers: { authorization: string }; validateStatus: () => boolean }
}
