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

/** Everything that is wrong with a sheet, with row and column as the sheet has them. */
export function SheetProblems({ problems }: { problems: readonly SheetProblem[] }) {
  const t = useWords<CertificatesKey>()
  return (
    <div className="mb-5 flex flex-col gap-3">
      <Notice tone="error" title={t("import.problems", { n: problems.length })} live />
      <div
        role="region"
        aria-label={t("import.problem")}
        tabIndex={0}
        className="card max-h-[60dvh] overflow-auto"
      >
        <table className="w-full border-collapse text-left">
          <thead>
            <tr>
              <th className="px-3 py-2 text-sm">{t("import.row")}</th>
              <th className="px-3 py-2 text-sm">{t("import.column")}</th>
              <th className="px-3 py-2 text-sm">{t("import.problem")}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {problems.map(({ row, column, message }, index) => (
              <tr key={index}>
                <td className="px-3 py-2 tabular-nums">{row ?? t("import.whole")}</td>
                <td className="px-3 py-2">{column?.heading}</td>
                <td className="px-3 py-2">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
