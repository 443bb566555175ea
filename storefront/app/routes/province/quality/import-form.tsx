import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { IntentForm, Submit } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import type { FileProblem } from "./contract"
import type { ImportAnswer } from "./import.server"

/** First checked, then written: what would change is told, and nothing changes while a row is wrong. */
export function ImportForm({ answer }: { answer: ImportAnswer | undefined }) {
  const t = useWords<QualityKey>()
  const report = answer?.report
  const n = report?.counts
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      {answer?.problem && <Notice tone="error" title={answer.problem} live />}
      {report && n && report.problem_count === 0 && (
        <Notice
          tone={report.applied ? "good" : "info"}
          title={t(report.applied ? "import.done" : "import.ready", { ...n, rows: report.rows })}
          live
        />
      )}
      {report && report.problem_count > 0 && (
        <Notice tone="error" title={t("import.problems", { n: report.problem_count })} live />
      )}
      {answer?.file && (
        <IntentForm intent="apply">
          <input type="hidden" name="kept" value={answer.file.base64} />
          <input type="hidden" name="name" value={answer.file.name} />
          <Submit intent="apply">{t("import.apply")}</Submit>
        </IntentForm>
      )}
      {report && <Problems title={t("import.problem")} rows={report.problems} />}
      {report && <Problems title={t("import.warnings")} rows={report.warnings} />}
      <Part title={t("import.file")}>
        <p className="text-muted">{t("import.text")}</p>
        <IntentForm intent="check" files>
          <Field id="file" label={t("import.file")}>
            {(control) => (
              <input
                {...control}
                className="input py-2"
                type="file"
                name="file"
                accept=".csv,.xlsx,text/csv"
                required
              />
            )}
          </Field>
          <Submit intent="check" plain={Boolean(answer?.file)}>
            {t("import.check")}
          </Submit>
        </IntentForm>
      </Part>
    </div>
  )
}

function Problems({ title, rows }: { title: string; rows: readonly FileProblem[] }) {
  const t = useWords<QualityKey>()
  if (rows.length === 0) return null
  const columns: Column<FileProblem>[] = [
    { key: "row", label: t("import.row"), numeric: true, cell: (row) => row.row },
    { key: "column", label: t("import.column"), cell: (row) => row.column },
    { key: "value", label: t("import.value"), cell: (row) => row.value },
    { key: "what", label: t("import.problem"), head: true, cell: (row) => row.what },
    { key: "todo", label: t("import.todo"), cell: (row) => row.todo },
  ]
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => JSON.stringify(row)}
      />
    </section>
  )
}
