import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import {
  validFrom,
  validTo,
  type CertificateFacts,
  type DossierFacts,
} from "../../rules/certificate"
import { certificateStatus } from "../../rules/certificate-status"
import { IN_FORCE_2026 } from "../../rules/filing-window"
import { formatDate } from "../../register/values/dates"
import { localDate } from "../../rules/local-date"
import { StaffRefusal } from "../../staff/refusal"

/** Grounds of withdrawal: Decision 26/2026, art. 8. */
export const WITHDRAWAL_GROUNDS = [
  "forged_information",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other_finding",
] as const

export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number]

/** Something that happened to a certificate. */
export type CertificateEventInput = {
  certificate_id: string
  type: "withdrawal" | "extension" | "refusal"
  /** ISO 8601 instant from which on it counts; may lie ahead or behind. */
  effective_at: string
  /** Withdrawals only, and always there. */
  ground?: WithdrawalGround | null
  /** Number of the decision or letter. */
  reference?: string | null
  note?: string | null
  /** Id of the staff member who records it. */
  recorded_by: string | null
}

/** @throws StaffRefusal when the event cannot be: see `docs/staff-api.md` */
export const createCertificateEventStep = createStep(
  "create-certificate-event",
  async (input: CertificateEventInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [certificate] = await service.listCertificates(
      { id: input.certificate_id },
      { relations: ["events"] }
    )
    if (!certificate) throw new StaffRefusal("unknown_certificate", { id: input.certificate_id })
    const dossiers = await service.listDossiers(
      { ocop_product_id: certificate.ocop_product_id },
      { take: null }
    )
    check(input, certificate, dossiers)
    const event = await service.createCertificateEvents({
      ...input,
      effective_at: new Date(input.effective_at),
    })
    return new StepResponse({ event, ocop_product_id: certificate.ocop_product_id }, event.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteCertificateEvents(id)
  }
)

function check(
  { type, ground, effective_at }: CertificateEventInput,
  certificate: CertificateFacts,
  dossiers: DossierFacts[]
): void {
  if (type === "withdrawal" && !ground) throw new StaffRefusal("ground_missing")
  if (type !== "withdrawal" && ground) throw new StaffRefusal("ground_not_expected")
  if (new Date(effective_at) < validFrom(certificate)) {
    throw new StaffRefusal("before_certificate", {
      start: formatDate(localDate(certificate.issued_on)),
    })
  }
  const withdrawn = (certificate.events ?? []).some((event) => event.type === "withdrawal")
  if (withdrawn)
    throw new StaffRefusal("already_withdrawn", { decision: certificate.decision_number })
  if (type === "extension") checkExtension(certificate, dossiers, new Date(effective_at))
}

/** Whether an extension would extend anything is the rules' to say: they are asked about the first day it would be needed. */
function checkExtension(
  certificate: CertificateFacts,
  dossiers: DossierFacts[],
  effectiveAt: Date
): void {
  if (certificate.issued_on >= IN_FORCE_2026) throw new StaffRefusal("extension_not_for_this_law")
  const extended = {
    ...certificate,
    events: [{ type: "extension" as const, effective_at: validFrom(certificate) }],
  }
  const end = validTo(certificate)
  const needed = effectiveAt > end ? effectiveAt : end
  const { status } = certificateStatus(extended, needed, { dossiers })
  if (status !== "extended") throw new StaffRefusal("extension_needs_dossier")
}
