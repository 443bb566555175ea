import { FormDrawer } from "../parts/form-drawer"
import type { FieldSpec } from "../parts/field"
import type { Certificate, ProductFile } from "../staff-api/answers"
import { ask } from "../staff-api/request"
import { words } from "../words/language"

type Props = { product: ProductFile; onClose: () => void; onSaved: () => Promise<unknown> }

/** The choices of a dictionary, in its order. */
export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

/** Fields of a decision of recognition; the kind is left out where a dossier knows it. */
export function decisionFields(withKind: boolean, first: boolean): FieldSpec[] {
  const t = words()
  const { form } = t
  const text = (name: string, label: string): FieldSpec => ({
    name,
    label,
    kind: "text",
    required: true,
  })
  const stars = ["3", "4", "5"].map((value) => ({ value, label: t.product.stars(Number(value)) }))
  const number = (name: string, label: string): FieldSpec => ({ name, label, kind: "number" })
  return [
    text("decision_number", form.decision_number),
    { name: "decided_on", label: form.decided_on, kind: "day", required: true },
    text("issuer", form.issuer),
    choice("issuer_level", form.issuer_level, t.level),
    { ...choice("legal_basis", form.legal_basis, t.law), initial: "d26_2026" },
    ...(withKind
      ? [{ ...choice("kind", form.kind, t.kind), initial: first ? "first" : "re_evaluation" }]
      : []),
    { name: "stars", label: form.stars, kind: "choice", required: true, options: stars },
    { name: "issued_on", label: form.issued_on, kind: "day", required: true },
    { name: "last_valid_day", label: form.last_valid_day, kind: "day", hint: form.last_valid_hint },
    number("score", form.score),
    number("part_a", form.part_a),
    number("part_b", form.part_b),
    number("part_c", form.part_c),
  ]
}

function choice(name: string, label: string, labels: Record<string, string>): FieldSpec {
  return { name, label, kind: "choice", required: true, options: optionsOf(labels) }
}

export function RecordDecision({ product, onClose, onSaved }: Props) {
  const t = words()
  return (
    <FormDrawer
      title={t.product.record}
      intro={t.form.recordHint}
      fields={decisionFields(true, product.certificates.length === 0)}
      confirm={({ decision_number, stars }) => ({
        title: t.form.confirmRecord,
        text: t.form.confirmRecordText(String(decision_number), String(stars)),
      })}
      onSave={async (values) => {
        await ask(`ocop/products/${product.ocop_product_id}/certificates`, {
          body: { ...values, stars: Number(values.stars) },
        })
        await onSaved()
      }}
      onClose={onClose}
    />
  )
}

type EventProps = Props & { certificate: Certificate; type: "withdrawal" | "extension" }

/** Withdraws a certificate, with one of the six grounds, or extends it. */
export function RecordEvent({ product, certificate, type, onClose, onSaved }: EventProps) {
  const t = words()
  const withdraws = type === "withdrawal"
  const text = t.form.confirmWithdrawText(certificate.decision_number, product.name)
  return (
    <FormDrawer
      title={withdraws ? t.product.withdraw : t.product.extend}
      intro={withdraws ? t.form.withdrawHint : t.form.extendHint}
      danger={withdraws}
      fields={[
        ...(withdraws ? [choice("ground", t.form.ground, t.ground)] : []),
        { name: "effective_at", label: t.form.effective, kind: "day", required: true },
        { name: "reference", label: t.form.reference, kind: "text" },
        { name: "note", label: t.form.note, kind: "long" },
      ]}
      {...(withdraws && { confirm: () => ({ title: t.form.confirmWithdraw, text }) })}
      onSave={async (values) => {
        await ask(`ocop/certificates/${certificate.id}/events`, { body: { type, ...values } })
        await onSaved()
      }}
      onClose={onClose}
    />
  )
}

export function OpenDossier({ product, onClose, onSaved }: Props) {
  const t = words()
  const stars = ["3", "4", "5"].map((value) => ({ value, label: t.product.stars(Number(value)) }))
  const first = product.certificates.length === 0
  return (
    <FormDrawer
      title={t.dossier.open}
      intro={product.name}
      fields={[
        { ...choice("kind", t.form.kind, t.kind), initial: first ? "first" : "re_evaluation" },
        { name: "requested_stars", label: t.dossier.requested, kind: "choice", options: stars },
        { name: "code", label: t.dossier.code, kind: "text", hint: t.dossier.codeHint },
        { name: "note", label: t.form.note, kind: "long" },
      ]}
      onSave={async ({ requested_stars, ...values }) => {
        const wanted = requested_stars ? { requested_stars: Number(requested_stars) } : {}
        await ask("ocop/dossiers", {
          body: { product_id: product.ocop_product_id, ...values, ...wanted },
        })
        await onSaved()
      }}
      onClose={onClose}
    />
  )
}
