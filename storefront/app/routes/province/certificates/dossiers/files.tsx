import { ChoiceField } from "~/components/desk/certificates/choice-field"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { answerTo, IntentForm, Submit, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { ShownPaper } from "./papers.server"

type ShownFile = { id: string; name: string; size: string; paper: string | null }

/** The papers as files: taken along, added and, while the dossier is open, taken off. */
export function Files({
  dossierId,
  files,
  papers,
  editable,
  answer,
}: {
  dossierId: string
  files: ShownFile[]
  papers: ShownPaper[]
  editable: boolean
  answer: Answer
}) {
  const t = useWords<CertificatesKey>()
  const refusal = answerTo(answer, "attach")
  return (
    <Part title={t("dossier.files")}>
      {files.length === 0 ? (
        <p className="text-muted">{t("dossier.noFiles")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span className="min-w-0">
                <a
                  className="link inline-flex min-h-11 items-center break-all"
                  href={`/province/files/dossiers/${dossierId}/files/${file.id}`}
                >
                  {file.name}
                </a>
                <span className="block text-sm text-muted">
                  {[file.paper, file.size].filter(Boolean).join(" · ")}
                </span>
              </span>
              {editable && (
                <IntentForm intent="remove" className="">
                  <input type="hidden" name="file_id" value={file.id} />
                  <Submit intent="remove" plain>
                    {t("dossier.remove")}
                    <span className="sr-only"> {file.name}</span>
                  </Submit>
                </IntentForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <IntentForm intent="attach" files className="flex max-w-2xl flex-col gap-4">
          <Field
            id="file"
            label={t("dossier.file")}
            help={t("dossier.attach.help")}
            error={refusal?.errors.file}
          >
            {(control) => (
              <input
                {...control}
                // Empty again once the file is there.
                key={files.length}
                className="input"
                type="file"
                name="file"
                accept="application/pdf,image/png,image/jpeg,image/webp"
              />
            )}
          </Field>
          <ChoiceField
            name="item_key"
            label={t("dossier.belongsTo")}
            options={papers.map(({ key, name }) => ({ value: key, text: name }))}
            none={t("dossier.belongsTo.none")}
            optional
            answer={refusal}
          />
          <Submit intent="attach" plain>
            {t("dossier.attach")}
          </Submit>
        </IntentForm>
      )}
    </Part>
  )
}
