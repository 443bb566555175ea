import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { localDate } from "../local-date"
import { closeOfDay } from "../period"
import { sellable } from "../sellable"
import { spanAt, validSpans } from "../valid-spans"
import {
  certificate,
  certificates as anyCertificates,
  days,
  dossiers as anyDossiers,
} from "./any-certificate"

describe("the spans of a product's validity", () => {
  it("say at the end of any day what the rule of selling says", () => {
    fc.assert(
      fc.property(
        anyCertificates,
        anyDossiers,
        fc.array(days.map(localDate), { minLength: 1, maxLength: 12 }),
        (certificates, dossiers, asked) => {
          const product = { criteria_set: 8, dossiers }
          const spans = validSpans(product, certificates)
          for (const asOf of asked) {
            const answer = sellable(product, certificates, closeOfDay(asOf))
            const span = spanAt(spans, closeOfDay(asOf))
            expect(span && { certificate: span.certificate, stars: span.stars }).toEqual(
              answer.ok ? { certificate: answer.certificate, stars: answer.stars } : null
            )
          }
        }
      ),
      { numRuns: 1500 }
    )
  })

  it("are two when a better certificate follows without a gap", () => {
    const first = certificate({ stars: 3 })
    const next = certificate({ decision_number: "7/QĐ-UBND", issued_on: "2027-01-15", stars: 5 })
    const spans = validSpans({ criteria_set: 8 }, [first, next])
    expect(spans.map(({ stars, until }) => [stars, new Date(until).toISOString()])).toEqual([
      [3, "2027-01-14T17:00:00.000Z"],
      [5, "2030-01-15T17:00:00.000Z"],
    ])
  })
})
