import { DataTable, type Column } from "~/components/desk/data-table"
import { NoteField } from "~/components/desk/certificates/choice-field"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { Refused } from "~/lib/staff/refused.server"
import type { SheetProblem } from "./contract"

/** Rows to paste, or a file. */
export function SheetFields({ help, answer }: { help: string; answer?: Refused }) {
  const t = useWords<CertificatesKey>()
  return (
    <>
      <NoteField
        name="table"
        label={t("import.table")}
        help={help}
        rows={8}
        className="font-mono text-sm whitespace-pre"
        answer={answer}
      />
      <Field id="file" label={t("import.file")} error={answer?.errors.file}>
        {(control) => (
          <input {...control} className="input" type="file" name="file" accept=".csv,.xlsx,.txt" />
        )}
      </Field>
    </>
  )
}

/** The first rows tell what is going on; a thousand would only fill the line. */
const SHOWN = 200

/** Everything that is wrong with a sheet, with row and column as the sheet has them. */
export function SheetProblems({ problems }: { problems: readonly SheetProblem[] }) {
  const t = useWords<CertificatesKey>()
  const columns: Column<SheetProblem>[] = [
    {
      key: "row",
      label: t("import.row"),
      cell: ({ row }) => <span className="tabular-nums">{row ?? t("import.whole")}</span>,
    },
    { key: "column", label: t("import.column"), cell: ({ column }) => column?.heading },
    { key: "problem", label: t("import.problem"), head: true, cell: ({ message }) => message },
  ]
  return (
    <div className="mb-5 flex flex-col gap-3">
      <Notice tone="error" title={t("import.problems", { n: problems.length })} live />
      <DataTable
        caption={t("import.problem")}
        columns={columns}
        rows={problems.slice(0, SHOWN)}
        count={problems.length}
        rowKey={({ row, column, message }) => [row, column?.name, message].join(" ")}
      />
      {problems.length > SHOWN && (
        <p className="text-muted">{t("import.moreProblems", { n: problems.length - SHOWN })}</p>
      )}
    </div>
  )
}
