import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { certificateStatus } from "../../rules/certificate-status"
import { lastValidDay, type CertificateFacts, type DossierFacts } from "../../rules/certificate"
import { currentCertificate } from "../../rules/sellable"
import { readRows } from "../../search/graph"

type Row = {
  id: string
  code: string
  name: string
  certificates: (CertificateFacts & { id: string })[]
  dossiers: DossierFacts[]
}

/** What the audit says of a product: its name, and the certificate that speaks for it with its status, null without one. */
export type Standing = {
  id: string
  code: string
  name: string
  certificate: {
    id: string
    decision_number: string
    stars: number
    last_valid_day: string
    status: string
  } | null
}

/** How products stand at this moment, for what is written down before and after a change. */
export async function readStandings(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Standing>> {
  const at = now(container)
  const rows = await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "ocop_product",
    fields: ["id", "code", "name", "certificates.*", "certificates.events.*", "dossiers.*"],
    filters: { id: ids },
  })
  return new Map(rows.map((row) => [row.id, standingOf(row, at)]))
}

/** How a product stands at an instant. */
export function standingOf({ id, code, name, certificates, dossiers }: Row, at: Date): Standing {
  const current = currentCertificate(certificates, at)
  return {
    id,
    code,
    name,
    certificate: current && {
      id: current.id,
      decision_number: current.decision_number,
      stars: current.stars,
      last_valid_day: lastValidDay(current),
      status: certificateStatus(current, at, { certificates, dossiers }).status,
    },
  }
}
