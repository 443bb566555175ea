import { ApprovalField } from "~/components/desk/approval"
import { ChoiceField, NoteField } from "~/components/desk/certificates/choice-field"
import { IssuerFields } from "~/components/desk/certificates/decision-fields"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "~/components/staff/forms"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { KINDS } from "../contract"
import type { ShownLine } from "./show.server"

/** What can be done about a difference. Folded: a page has fifty of them. */
export function SignForms({ line, answer }: { line: ShownLine; answer: Answer }) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const of = (outcome: string) => `${outcome}:${line.id}`
  const [take, keep] = [answerTo(answer, of("take_theirs")), answerTo(answer, of("keep_ours"))]
  const product = <input type="hidden" name="product" value={line.name} />
  return (
    <div className="relative min-w-48">
      {line.takeable && may("approver") && (
        <details open={take !== undefined}>
          <summary className="link inline-flex min-h-11 items-center">
            {t("line.take_theirs")}
            <span className="sr-only">: {line.name}</span>
          </summary>
          <IntentForm intent={of("take_theirs")}>
            {product}
            {line.newDecision && (
              <>
                <p className="text-sm">{t("line.recognition")}</p>
                <TextField
                  prefix={`${line.id}-`}
                  name="decided_on"
                  type="date"
                  label={t("form.decided_on")}
                  value={line.issuedOn}
                  answer={take}
                />
                <IssuerFields prefix={`${line.id}-`} answer={take} />
                <ChoiceField
                  prefix={`${line.id}-`}
                  name="kind"
                  label={t("form.kind")}
                  options={KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
                  value={line.kind}
                  answer={take}
                />
              </>
            )}
            <TextField
              prefix={`${line.id}-take-`}
              name="reason"
              label={t("line.reason")}
              optional
              answer={take}
            />
            <ApprovalField prefix={`${line.id}-`} answer={take} />
            <Submit intent={of("take_theirs")}>{t("line.take_theirs")}</Submit>
          </IntentForm>
        </details>
      )}
      <details open={keep !== undefined}>
        <summary className="link inline-flex min-h-11 items-center">
          {t("line.keep_ours")}
          <span className="sr-only">: {line.name}</span>
        </summary>
        <IntentForm intent={of("keep_ours")}>
          {product}
          <NoteField
            prefix={`${line.id}-`}
            name="reason"
            label={t("line.reason")}
            optional={false}
            answer={keep}
          />
          <Submit intent={of("keep_ours")} plain>
            {t("line.keep_ours")}
          </Submit>
        </IntentForm>
      </details>
      <IntentForm intent={of("later")} className="">
        {product}
        <Submit intent={of("later")} plain>
          {t("line.later")}
          <span className="sr-only">: {line.name}</span>
        </Submit>
      </IntentForm>
    </div>
  )
}
