import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { lastValidDay } from "../../rules/certificate"
import type { IssuerLevel, LegalBasis } from "../../rules/legal-basis"
import { localDateAt, type LocalDate } from "../../rules/local-date"
import type { ScoreStars, Stars } from "../../rules/stars"
import { formatDate } from "../../register/values/dates"
import { StaffRefusal } from "../../staff/refusal"

/** What a decision of recognition says; days are `yyyy-mm-dd`, points are in hundredths. */
export type Recognition = {
  ocop_product_id: string
  decision_number: string
  decided_on: LocalDate
  issuer: string
  issuer_level: IssuerLevel
  legal_basis: LegalBasis
  kind: "first" | "upgrade" | "re_evaluation"
  stars: Stars
  issued_on: LocalDate
  /** The end printed in the decision; without it 36 months from the day of issue. */
  last_valid_day?: LocalDate | null
  score_hundredths?: number | null
  part_a_hundredths?: number | null
  part_b_hundredths?: number | null
  part_c_hundredths?: number | null
  minima_met_up_to?: ScoreStars | null
  source?: string | null
  /** Id of the staff member who records it. */
  recorded_by: string | null
}

/**
 * Writes a certificate down. What is merely unusual (issuer, score and stars at odds) is recorded as it is and reported
 * wherever the certificate is read.
 * @throws StaffRefusal unknown_product, decision_already_recorded, decided_in_future, end_before_start, no_earlier_certificate
 */
export const createCertificateStep = createStep(
  "create-certificate",
  async (recognition: Recognition, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [product] = await service.listOcopProducts(
      { id: recognition.ocop_product_id },
      { relations: ["certificates"] }
    )
    if (!product) throw new StaffRefusal("unknown_product", { id: recognition.ocop_product_id })
    checkRecognition(recognition, product.certificates, localDateAt(now(container)))
    const certificate = await service.createCertificates({
      ...recognition,
      last_valid_day: recognition.last_valid_day ?? null,
    })
    return new StepResponse(certificate, certificate.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteCertificates(id)
  }
)

/** Whether a decision about a product with these earlier certificates can be recorded on `today`. @throws StaffRefusal */
export function checkRecognition(
  recognition: Recognition,
  earlier: { decision_number: string }[],
  today: LocalDate
): void {
  const { decision_number, decided_on, issued_on, kind } = recognition
  if (earlier.some((certificate) => certificate.decision_number === decision_number)) {
    throw new StaffRefusal("decision_already_recorded", { decision: decision_number })
  }
  if (decided_on > today)
    throw new StaffRefusal("decided_in_future", { date: formatDate(decided_on) })
  const end = lastValidDay({ issued_on, last_valid_day: recognition.last_valid_day ?? null })
  if (end < issued_on)
    throw new StaffRefusal("end_before_start", {
      start: formatDate(issued_on),
      end: formatDate(end),
    })
  if (kind !== "first" && earlier.length === 0) throw new StaffRefusal("no_earlier_certificate")
}
