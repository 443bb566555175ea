import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import {
  PERIOD_STATES,
  QUALITY_SORTS,
  readQualityList,
  type QualityFilter,
  type QualityList,
} from "../../../queries/province/quality/quality-list"
import {
  QUALITY_REGISTERS,
  SCHEMES,
  type QualityRecord,
  type QualityRegister,
} from "../../../queries/province/quality/quality-record"
import { localDateAt } from "../../../rules/local-date"
import { PRODUCER_TYPES } from "../../../rules/producer-bucket"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { choice, day, optionalText, text, whole } from "../../admin/ocop/_staff/fields"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { namedOf } from "../_access/named"

/** 200,000 ha: more than the province's fields. */
const MOST_M2 = 2_000_000_000

const number = text(120)
const optionalWhole = (most: number) =>
  whole(0, most)
    .nullish()
    .transform((value) => value ?? null)
const optionalDay = day.nullish().transform((value) => value ?? null)

const market = choice(["home", "export"])

const period = { unit_code: optionalText(5), valid_from: day, source: optionalText(500) }

/** What a period says, by register. */
const certificate = {
  scheme: choice(SCHEMES),
  holder_name: text(300),
  holder_type: choice(PRODUCER_TYPES),
  subject: text(500),
  area_m2: optionalWhole(MOST_M2),
  households: optionalWhole(1_000_000),
  ...period,
  valid_to: day,
}
const growingArea = {
  subject: text(300),
  area_m2: whole(1, MOST_M2),
  market,
  holder_name: optionalText(300),
  ...period,
  valid_to: optionalDay,
}
const packingFacility = { subject: text(300), market, ...period, valid_to: optionalDay }

const mayExplain = { reason: optionalText(500) }
const newOnes = { number, ...mayExplain }
const mustExplain = { reason: text(500) }

/** A new record, a new period of one, and what is put right in one: only what the body names. */
const BODIES = {
  certificates: {
    added: z.strictObject({ ...certificate, ...newOnes }),
    renewed: z.strictObject({ ...certificate, ...mayExplain }),
    corrected: z
      .strictObject({ ...certificate, number })
      .partial()
      .extend(mustExplain),
  },
  "growing-areas": {
    added: z.strictObject({ ...growingArea, ...newOnes }),
    renewed: z.strictObject({ ...growingArea, ...mayExplain }),
    corrected: z
      .strictObject({ ...growingArea, number })
      .partial()
      .extend(mustExplain),
  },
  "packing-facilities": {
    added: z.strictObject({ ...packingFacility, ...newOnes }),
    renewed: z.strictObject({ ...packingFacility, ...mayExplain }),
    corrected: z
      .strictObject({ ...packingFacility, number })
      .partial()
      .extend(mustExplain),
  },
} as const satisfies Record<QualityRegister, object>

export function readAdded(req: MedusaRequest, register: QualityRegister) {
  const { number: given, reason, ...facts } = readBody(req, BODIES[register].added)
  return { number: given, reason, facts }
}

export function readRenewed(req: MedusaRequest, register: QualityRegister) {
  const { reason, ...facts } = readBody(req, BODIES[register].renewed)
  return { reason, facts }
}

export function readCorrected(req: MedusaRequest, register: QualityRegister) {
  const { reason, ...fields } = readBody(req, BODIES[register].corrected)
  const changes: Partial<Omit<QualityRecord, "id">> = namedOf(req, fields)
  return { reason, changes }
}

/** As the headings of tables ask: `-area` is the largest first. */
const DESCENDING = QUALITY_SORTS.map((sort) => `-${sort}` as const)

const listQuery = z.object({
  on: day.nullish(),
  state: choice([...PERIOD_STATES, "all"]).default("valid"),
  ending_within: whole(0, 3650).nullish(),
  scheme: choice(SCHEMES).nullish(),
  holder_type: choice(PRODUCER_TYPES).nullish(),
  market: market.nullish(),
  unit: optionalText(5),
  district: optionalText(3),
  q: optionalText(100),
  sort: choice([...QUALITY_SORTS, ...DESCENDING]).default("number"),
})

/** The register that an address names. @throws AreaRefusal 404 */
export function registerOf(req: MedusaRequest): QualityRegister {
  const found = QUALITY_REGISTERS.find((name) => name === req.params.register)
  if (!found) throw refuseAccess("not_found")
  return found
}

/** What the parameters of a list leave of a register. */
export async function listOf(
  req: MedusaRequest
): Promise<QualityList & { filter: QualityFilter; register: QualityRegister }> {
  const register = registerOf(req)
  const { sort, ...asked } = readQuery(req, listQuery)
  const filter = { ...asked, on: asked.on ?? localDateAt(now(req.scope)) }
  return {
    ...(await readQualityList(req.scope, register, filter, sort)),
    filter,
    register,
  }
}
