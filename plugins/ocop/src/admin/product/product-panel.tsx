import { Button, Container, Heading, StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import type { ProductFile } from "../staff-api/answers"
import { words } from "../words/language"
import { CertificateFacts } from "./certificate-facts"
import { Coverage } from "./coverage"
import { OpenDossier, RecordDecision, RecordEvent } from "./certificate-forms"
import { PrintAndVerify } from "./print-and-verify"
import { RecordOfThePast } from "./record-of-the-past"

const COLOURS = {
  valid: "green",
  in_renewal: "orange",
  expired: "red",
  revoked: "red",
  not_yet_valid: "blue",
  uncertified: "grey",
} as const

type Form = "record" | "withdrawal" | "extension" | "dossier"

/** All about one product's certificate, and everything that may be recorded about it. */
export function ProductPanel({
  product,
  onChange,
}: {
  product: ProductFile
  onChange: () => Promise<unknown>
}) {
  const t = words()
  const [form, setForm] = useState<Form | null>(null)
  const { state, certificate_id } = product.verification
  const current = product.certificates.find(({ id }) => id === certificate_id)
  const running = current && !["withdrawn", "superseded"].includes(current.status)
  const shared = { product, onClose: () => setForm(null), onSaved: onChange }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h2">{t.product.title}</Heading>
          <StatusBadge color={COLOURS[state]}>{t.proof[state]}</StatusBadge>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" onClick={() => setForm("record")}>
            {t.product.record}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setForm("dossier")}>
            {t.product.openDossier}
          </Button>
          {running && (
            <>
              <Button size="small" variant="secondary" onClick={() => setForm("extension")}>
                {t.product.extend}
              </Button>
              <Button size="small" variant="danger" onClick={() => setForm("withdrawal")}>
                {t.product.withdraw}
              </Button>
            </>
          )}
        </div>
      </div>
      {current && (
        <div className="py-2">
          <CertificateFacts certificate={current} product={product} />
        </div>
      )}
      <Coverage product={product} />
      <PrintAndVerify product={product} certified={state === "valid" || state === "in_renewal"} />
      {product.certificates.length + product.dossiers.length > 0 && (
        <RecordOfThePast product={product} />
      )}
      {form === "record" && <RecordDecision {...shared} />}
      {form === "dossier" && <OpenDossier {...shared} />}
      {current && (form === "withdrawal" || form === "extension") && (
        <RecordEvent {...shared} certificate={current} type={form} />
      )}
    </Container>
  )
}
