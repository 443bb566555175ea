import { StatusBadge } from "@medusajs/ui"
import type { Certificate, DossierSummary } from "../staff-api/answers"
import { words } from "../words/language"

const CERTIFICATE_COLOURS = {
  active: "green",
  extended: "orange",
  withdrawn: "red",
  not_yet_valid: "blue",
  superseded: "grey",
  expired: "red",
} as const

export function CertificateBadge({ certificate }: { certificate: Certificate }) {
  const t = words()
  const { status, phase } = certificate
  const waits = phase === "filing_window" || phase === "filing_late"
  const text = (phase && t.phase[phase]) || t.status[status]
  return <StatusBadge color={waits ? "orange" : CERTIFICATE_COLOURS[status]}>{text}</StatusBadge>
}

const DOSSIER_COLOURS = {
  draft: "grey",
  submitted: "blue",
  at_commune: "blue",
  at_province: "blue",
  at_ministry: "blue",
  recognised: "green",
  refused: "red",
  returned: "orange",
} as const

export function DossierBadge({ dossier }: { dossier: DossierSummary }) {
  const text = words().dossier.state[dossier.state]
  return <StatusBadge color={DOSSIER_COLOURS[dossier.state]}>{text}</StatusBadge>
}
