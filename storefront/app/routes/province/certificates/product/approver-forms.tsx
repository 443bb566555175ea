import type { ReactNode } from "react"
import { ApprovalField } from "~/components/desk/approval"
import { ChoiceField, NoteField } from "~/components/desk/certificates/choice-field"
import { RecognitionFields } from "~/components/desk/certificates/decision-fields"
import { useWords } from "~/components/desk/words"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { GROUNDS } from "../contract"
import type { ShownCertificate } from "./show.server"

/** What only an approver records: a decision, and what happens to a certificate. Folded, because each is final. */
export function ApproverForms({
  certificates,
  suggested,
  today,
  answer,
}: {
  certificates: ShownCertificate[]
  suggested: { kind: string; stars: number | null }
  today: string
  answer: Answer
}) {
  const t = useWords<CertificatesKey>()
  const record = answerTo(answer, "record")
  return (
    <Part title={t("dossier.decide")}>
      <Folded title={t("product.record")} text={t("product.record.text")} open={!!record}>
        <IntentForm intent="record">
          <RecognitionFields prefix="record-" answer={record} today={today} {...suggested} />
          <ApprovalField prefix="record-" answer={record} />
          <Submit intent="record">{t("product.record")}</Submit>
        </IntentForm>
      </Folded>
      {certificates.map(({ id, number, withdrawable, extendable, refusable }) => (
        <div key={id} className="contents">
          {extendable && (
            <EventForm type="extension" id={id} number={number} answer={answer} today={today} />
          )}
          {refusable && (
            <EventForm type="refusal" id={id} number={number} answer={answer} today={today} />
          )}
          {withdrawable && (
            <EventForm type="withdrawal" id={id} number={number} answer={answer} today={today} />
          )}
        </div>
      ))}
    </Part>
  )
}

const WORDS = {
  withdrawal: ["product.withdraw", "product.withdraw.text"],
  extension: ["product.extend", "product.extend.text"],
  refusal: ["product.refusal", "product.refusal.text"],
} as const satisfies Record<string, readonly [CertificatesKey, CertificatesKey]>

function EventForm({
  type,
  id,
  number,
  today,
  answer,
}: {
  type: keyof typeof WORDS
  id: string
  number: string
  today: string
  answer: Answer
}) {
  const t = useWords<CertificatesKey>()
  // A product has several certificates: the form's name says which one was refused.
  const intent = `${type}:${id}`
  const refusal = answerTo(answer, intent)
  const prefix = `${intent}-`
  const title = t(WORDS[type][0], { number })
  return (
    <Folded title={title} text={t(WORDS[type][1])} open={refusal !== undefined}>
      <IntentForm intent={intent}>
        <input type="hidden" name="certificate_id" value={id} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            prefix={prefix}
            name="effective_at"
            type="date"
            label={t("form.effective")}
            value={today}
            answer={refusal}
          />
          <TextField
            prefix={prefix}
            name="reference"
            label={t("form.reference")}
            optional
            maxLength={120}
            answer={refusal}
          />
        </div>
        {type === "withdrawal" && (
          <ChoiceField
            prefix={prefix}
            name="ground"
            label={t("form.ground")}
            options={GROUNDS.map((value) => ({ value, text: t(`ground.${value}`) }))}
            value={GROUNDS[0]}
            answer={refusal}
          />
        )}
        <NoteField prefix={prefix} label={t("form.note")} answer={refusal} />
        <ApprovalField prefix={prefix} answer={refusal} />
        <Submit intent={intent} plain>
          {title}
        </Submit>
      </IntentForm>
    </Folded>
  )
}

function Folded({
  title,
  text,
  open,
  children,
}: {
  title: string
  text: string
  open: boolean
  children: ReactNode
}) {
  return (
    <details open={open}>
      <summary className="link inline-flex min-h-11 items-center font-semibold">{title}</summary>
      <p className="mb-3 text-muted">{text}</p>
      {children}
    </details>
  )
}
