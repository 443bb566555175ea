import { Link } from "react-router"
import { ApprovalField } from "~/components/desk/approval"
import { ChoiceField, NoteField } from "~/components/desk/certificates/choice-field"
import { RecognitionFields } from "~/components/desk/certificates/decision-fields"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"

type Move = "submitted" | "at_commune" | "at_province" | "at_ministry" | "returned"

/** What can be done with a dossier now: an editor moves it, an approver decides. */
export function NextStep({
  open,
  moves,
  decidable,
  stars,
  today,
  certificateOf,
  answer,
}: {
  open: boolean
  moves: readonly string[]
  decidable: boolean
  stars: number | null
  today: string
  /** Product of the certificate that the dossier led to. */
  certificateOf: string | null
  answer: Answer
}) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  if (!open) {
    return (
      <Part title={t("dossier.next")}>
        <p>{t("dossier.isDecided")}</p>
        {certificateOf && (
          <Link
            className="link inline-flex min-h-11 items-center"
            to={`/province/products/${certificateOf}`}
          >
            {t("dossier.certificate")}
          </Link>
        )}
      </Part>
    )
  }
  const move = answerTo(answer, "move")
  const recognise = answerTo(answer, "recognise")
  const refuse = answerTo(answer, "refuse")
  return (
    <>
      {may("editor") && (
        <Part title={t("dossier.next")}>
          <IntentForm intent="move">
            <ChoiceField
              prefix="move-"
              name="to"
              label={t("dossier.to")}
              options={moves.map((value) => ({ value, text: t(`move.${value as Move}`) }))}
              value={moves[0]}
              answer={move}
            />
            <TextField
              prefix="move-"
              name="on"
              type="date"
              label={t("dossier.on")}
              help={t("dossier.on.help")}
              optional
              answer={move}
            />
            <NoteField
              prefix="move-"
              label={t("dossier.note")}
              help={t("dossier.note.help")}
              answer={move}
            />
            <Submit intent="move">{t("dossier.move")}</Submit>
          </IntentForm>
        </Part>
      )}
      {decidable && may("approver") && (
        <Part title={t("dossier.decide")}>
          <details open={recognise !== undefined}>
            <summary className="link inline-flex min-h-11 items-center font-semibold">
              {t("dossier.recognise")}
            </summary>
            <IntentForm intent="recognise">
              <RecognitionFields
                prefix="recognise-"
                answer={recognise}
                today={today}
                kind={null}
                stars={stars}
              />
              <ApprovalField prefix="recognise-" answer={recognise} />
              <Submit intent="recognise">{t("dossier.recognise")}</Submit>
            </IntentForm>
          </details>
          <details open={refuse !== undefined}>
            <summary className="link inline-flex min-h-11 items-center font-semibold">
              {t("dossier.refuse")}
            </summary>
            <IntentForm intent="refuse">
              <TextField
                prefix="refuse-"
                name="on"
                type="date"
                label={t("dossier.on")}
                help={t("dossier.on.help")}
                optional
                answer={refuse}
              />
              <NoteField
                prefix="refuse-"
                label={t("reason.label")}
                optional={false}
                answer={refuse}
              />
              <ApprovalField prefix="refuse-" answer={refuse} />
              <Submit intent="refuse" plain>
                {t("dossier.refuse")}
              </Submit>
            </IntentForm>
          </details>
        </Part>
      )}
      {decidable && !may("approver") && (
        <p className="text-muted">{t("dossier.waitsForApprover")}</p>
      )}
    </>
  )
}
