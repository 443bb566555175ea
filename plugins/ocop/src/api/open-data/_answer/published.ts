import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import type { CatalogEntry } from "../../../open-data/catalog"
import { OpenDataShelf, TooManyDays } from "../../../open-data/shelf"
import { publish } from "../../../queries/open-data/publish"
import { localDateAt, parseLocalDate, type LocalDate } from "../../../rules/local-date"
import { refuse } from "./refuse"

/** One for the process: each keeps its own copy. */
const shelf = new OpenDataShelf()

export type Published = { asOf: LocalDate; entries: CatalogEntry[] }

/**
 * What is published for `?as_of=`, today without it. Null when the question was refused; the answer has gone out then:
 * 400 `invalid_as_of`, 429 `too_many_days`.
 */
export async function published(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<Published | null> {
  const instant = now(req.scope)
  const today = localDateAt(instant)
  const asked = req.query.as_of
  const asOf =
    asked === undefined ? today : typeof asked === "string" ? parseLocalDate(asked) : null
  if (!asOf || asOf > today) {
    refuse(req, res, "invalid_as_of")
    return null
  }
  try {
    const read = (day: LocalDate) => publish(req.scope, day)
    return { asOf, entries: await shelf.take(asOf, instant.getTime(), read) }
  } catch (error) {
    if (!(error instanceof TooManyDays)) throw error
    res.set("retry-after", String(error.retryAfterSeconds))
    refuse(req, res, "too_many_days")
    return null
  }
}
