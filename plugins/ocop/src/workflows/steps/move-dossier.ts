import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { formatDate } from "../../register/values/dates"
import { mayMove, type DossierState } from "../../rules/dossier"
import { missingItems } from "../../rules/dossier-checklist"
import { localDateAt, type LocalDate } from "../../rules/local-date"
import { StaffRefusal } from "../../staff/refusal"
import { STATE_NAMES } from "../../staff/state-names"
import { checklistOf, readDossier, type DossierWithPapers } from "../dossier-papers"

export type DossierMove = {
  dossier_id: string
  to: DossierState
  /** The day it happened; today without it. */
  on?: LocalDate | null
  note?: string | null
  actor_id: string | null
}

/** States that someone must be told the reason of. */
const NEEDS_REASON: readonly DossierState[] = ["returned", "refused"]
/** States that only a complete dossier reaches: accepted by the commune, and everything behind it. */
const COMPLETE: readonly DossierState[] = ["at_commune", "at_province", "at_ministry", "recognised"]

/** Whether the dossier may go there, before anything is written. Output: its kind and product. */
export const checkDossierMoveStep = createStep(
  "check-dossier-move",
  async (move: DossierMove & { decided: boolean }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const dossier = await readDossier(service, move.dossier_id)
    const at = now(container)
    const { to, note } = move
    if (!mayMove(dossier.state, to)) {
      const [from, goal] = [STATE_NAMES[dossier.state], STATE_NAMES[to]]
      throw new StaffRefusal("move_not_allowed", {
        from_vi: from.vi,
        from_en: from.en,
        to_vi: goal.vi,
        to_en: goal.en,
      })
    }
    if (to === "recognised" && !move.decided) throw new StaffRefusal("recognition_missing")
    if (to !== "recognised" && move.decided) throw new StaffRefusal("recognition_not_expected")
    if (NEEDS_REASON.includes(to) && !note) throw new StaffRefusal("reason_missing")
    const today = localDateAt(at)
    const day = move.on ?? today
    checkDay(dossier, day, today)
    if (COMPLETE.includes(to)) checkPapers(dossier, to, at)
    return new StepResponse({ kind: dossier.kind, ocop_product_id: dossier.ocop_product.id, day })
  }
)

/** Writes the new state with its day and a line of history. */
export const moveDossierStep = createStep(
  "move-dossier",
  async (move: DossierMove & { certificate_id: string | null }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const before = await service.retrieveDossier(move.dossier_id)
    const at = now(container)
    await service.updateDossiers({
      id: before.id,
      state: move.to,
      ...daysOf(move.to, move.on ?? localDateAt(at)),
      ...(move.certificate_id && { certificate_id: move.certificate_id }),
    })
    const entry = await service.createDossierEntries({
      dossier_id: before.id,
      action: "moved",
      from_state: before.state,
      to_state: move.to,
      subject: move.on ?? localDateAt(at),
      note: move.note ?? null,
      actor_id: move.actor_id,
      at,
    })
    const { id, state, received_on, accepted_on, decided_on, certificate_id } = before
    const { sent_to_province_on, sent_to_ministry_on } = before
    const days = { received_on, accepted_on, decided_on, sent_to_province_on, sent_to_ministry_on }
    return new StepResponse(move.to, {
      dossier: { id, state, certificate_id, ...days },
      entryId: entry.id,
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteDossierEntries(undo.entryId)
    await service.updateDossiers(undo.dossier)
  }
)

/**
 * Which days a move writes. A dossier that was sent back counts as received on the day it comes again, so what was counted
 * from the earlier day is void.
 */
function daysOf(to: DossierState, day: LocalDate): Record<string, LocalDate | null> {
  switch (to) {
    case "submitted":
      return {
        received_on: day,
        accepted_on: null,
        sent_to_province_on: null,
        sent_to_ministry_on: null,
      }
    case "at_commune":
      return { accepted_on: day }
    case "at_province":
      return { sent_to_province_on: day }
    case "at_ministry":
      return { sent_to_ministry_on: day }
    case "recognised":
    case "refused":
      return { decided_on: day }
    case "draft":
    case "returned":
      return {}
  }
}

function checkDay(dossier: DossierWithPapers, day: LocalDate, today: LocalDate): void {
  if (day > today) throw new StaffRefusal("moved_in_future", { date: formatDate(day) })
  const last = [
    dossier.received_on,
    dossier.accepted_on,
    dossier.sent_to_province_on,
    dossier.sent_to_ministry_on,
  ]
    .filter((one) => one !== null)
    .sort()
    .at(-1)
  if (last && day < last) {
    const [date, lastDay] = [formatDate(day), formatDate(last)]
    throw new StaffRefusal("moved_before_last", { date, last: lastDay })
  }
}

/** The commune takes a dossier when the producer's papers are there; it leaves the commune with the commune's own. */
function checkPapers(dossier: DossierWithPapers, to: DossierState, at: Date): void {
  const all = checklistOf(dossier, at)
  const asked = to === "at_commune" ? all.filter(({ by }) => by === "producer") : all
  const handedIn = dossier.items.filter(({ state }) => state !== "missing").map(({ key }) => key)
  const missing = new Set(missingItems(asked, handedIn))
  if (missing.size === 0) return
  const papers = asked.filter(({ key }) => missing.has(key))
  throw new StaffRefusal("papers_missing", {
    papers_vi: papers.map(({ vi }) => vi).join("; "),
    papers_en: papers.map(({ en }) => en).join("; "),
  })
}
