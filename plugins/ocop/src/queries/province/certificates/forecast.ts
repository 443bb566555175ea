import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../../rules/administrative-units"
import { lapseForecast, lapseOf, type LapseForecast } from "../../../rules/lapse-forecast"
import { localDateAt } from "../../../rules/local-date"
import { registerSpans } from "../../sets/register-spans"

export type NamedForecast = Omit<LapseForecast, "rows"> & {
  rows: (LapseForecast["rows"][number] & { name: string | null })[]
}

/** Lapses per commune and month from the month of `at` on. */
export async function readForecast(
  container: MedusaContainer,
  months: number,
  at: Date
): Promise<NamedForecast> {
  const lapses = (await registerSpans(container)).flatMap(({ product, spans }) => {
    const lapse = lapseOf(product, product.certificates, spans, at)
    return lapse ? [{ ...lapse, unit: product.unit_code }] : []
  })
  const { rows, ...forecast } = lapseForecast(lapses, localDateAt(at), months)
  return {
    ...forecast,
    rows: rows.map((row) => ({ ...row, name: unitByCode(row.unit)?.fullName ?? null })),
  }
}
