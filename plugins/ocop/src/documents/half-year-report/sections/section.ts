import type { ReportFacts } from "../facts"
import type { Addresses } from "../list-addresses"
import type { Block, Run } from "../report"
import { whole } from "../vietnamese-figures"

/** What a section of the report is made from. */
export type SectionInput = { facts: ReportFacts; address: Addresses }
export type Section = (input: SectionInput) => Block[]

/** A figure in its sentence: bold, and a link to the list it was counted from where one is published. */
export function figure(value: number | string, to: string | undefined): Run {
  return { text: typeof value === "number" ? whole(value) : value, strong: true, to }
}
