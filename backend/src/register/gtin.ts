import { gtinCheckDigit } from "@ocop/plugin-ocop/rules/gtin"

/**
 * GTIN-13s from 952, the prefix GS1 keeps for demonstrations and examples, so that no scanner ever takes a demo box
 * for somebody's product.
 */
export function demoGtin(number: number): string {
  const body = `952${String(number).padStart(9, "0")}`
  return `${body}${gtinCheckDigit(body)}`
}
