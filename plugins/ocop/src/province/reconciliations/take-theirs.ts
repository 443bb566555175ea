import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { ourState } from "../../queries/province/reconciliations/compare"
import { registerSpans } from "../../queries/sets/register-spans"
import type { RegisterProduct } from "../../queries/register/register-products"
import { localDate } from "../../rules/local-date"
import { parseStars } from "../../rules/stars"
import { sameState, type CertificateState } from "../../rules/three-way"
import { correctCertificateWorkflow } from "../../workflows/correct-certificate"
import { recordRecognitionWorkflow } from "../../workflows/record-recognition"
import type { Recognition } from "../../workflows/steps/create-certificate"
import type { Actor, Audited } from "../audit"
import { refuseLine } from "./refusals"
import { openLine, signLine } from "./sign-line"

/** What an export does not say of a decision that we have not recorded. */
export type MissingFacts = Pick<
  Recognition,
  "decided_on" | "issuer" | "issuer_level" | "legal_basis" | "kind"
>

/**
 * Makes our register say what the official one says of a product, and signs the line off: corrects the certificate of the same decision,
 * or records the decision that we do not have.
 * @throws AreaRefusal why it cannot be taken, StaffRefusal what the workflow refuses
 */
export async function takeTheirs(
  container: MedusaContainer,
  place: { reconciliationId: string; lineId: string },
  { reason, recognition }: { reason: string | null; recognition: MissingFacts | null },
  by: Actor
): Promise<Audited> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const line = await openLine(db, place)
  const { ours, theirs } = line
  if (!theirs) throw refuseLine("not_there")
  const product = (await registerSpans(container)).find(
    (one) => one.product.id === line.ocop_product_id
  )?.product
  if (!product) throw refuseLine("product_not_here")
  if (!sameState(ourState(product, now(container)), ours)) throw refuseLine("changed_since")
  if (theirs.withdrawn_on !== (ours?.withdrawn_on ?? null)) throw refuseLine("withdrawal_by_hand")
  await apply(container, product, { ours, theirs }, recognition, by)
  return signLine(container, place, { outcome: "take_theirs", reason }, by)
}

async function apply(
  container: MedusaContainer,
  product: RegisterProduct,
  { ours, theirs }: { ours: CertificateState | null; theirs: CertificateState },
  recognition: MissingFacts | null,
  by: Actor
): Promise<void> {
  const stars = parseStars(theirs.stars)
  if (!stars) throw refuseLine("too_few_stars")
  const days = {
    issued_on: localDate(theirs.issued_on),
    last_valid_day: localDate(theirs.last_valid_day),
  }
  if (ours?.decision_number === theirs.decision_number) {
    const same = product.certificates.find(
      ({ decision_number }) => decision_number === theirs.decision_number
    )
    if (!same) throw refuseLine("changed_since")
    await correctCertificateWorkflow(container).run({
      input: { certificate_id: same.id, stars, ...days },
    })
    return
  }
  if (ours && theirs.issued_on <= ours.issued_on) throw refuseLine("older_decision")
  if (!recognition) throw refuseLine("recognition_needed")
  await recordRecognitionWorkflow(container).run({
    input: {
      ...recognition,
      ...days,
      stars,
      decision_number: theirs.decision_number,
      ocop_product_id: product.id,
      recorded_by: by.id,
    },
  })
}
