import type { ReactNode } from "react"
import { Link } from "react-router"
import { NoteField } from "~/components/desk/certificates/choice-field"
import { useWords } from "~/components/desk/words"
import { answerTo, FormAnswer, IntentForm, Submit, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import { TableFileField } from "./table-file-field"

/** Sends a sheet to be checked: rows to paste, or a file, and above them what the sheet says once. */
export function UploadForm({
  answer,
  intro,
  help,
  sample,
  children,
}: {
  answer: Answer
  intro: string
  /** Which columns the sheet has. */
  help: string
  /** The records there are, as a file below `/province` that may be changed and sent. */
  sample?: string
  children?: ReactNode
}) {
  const t = useWords()
  const refusal = answerTo(answer, "send")
  const same = refusal?.values.same
  return (
    <>
      <FormAnswer answer={answer} />
      {same && (
        <p className="mb-4">
          <Link className="link inline-flex min-h-11 items-center" to={`/province/sheets/${same}`}>
            {t("upload.same")}
          </Link>
        </p>
      )}
      <p className="mb-4 max-w-3xl text-muted">{intro}</p>
      <IntentForm intent="send" files className="flex max-w-4xl flex-col gap-5">
        {children}
        <Part title={t("upload.rows")}>
          {sample && (
            <p className="flex flex-wrap items-center gap-x-3">
              {t("upload.sample")}
              {(["csv", "xlsx"] as const).map((format) => (
                <a
                  key={format}
                  className="link inline-flex min-h-11 items-center"
                  href={`/province/files${sample}?format=${format}`}
                >
                  {t(`table.${format}`)}
                </a>
              ))}
            </p>
          )}
          <NoteField
            name="table"
            label={t("upload.table")}
            help={help}
            rows={8}
            optional={false}
            className="font-mono text-sm whitespace-pre"
            answer={refusal}
          />
          <TableFileField
            label={t("upload.file")}
            help={t("upload.file.help")}
            error={refusal?.errors.file}
          />
        </Part>
        <Submit intent="send">{t("upload.send")}</Submit>
      </IntentForm>
    </>
  )
}
