import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { IntentForm, Submit, TextField } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import { ENCODINGS, FIELDS, type FileLayout, type ListingField } from "./contract"

/** What was found in the file, and the form that corrects it; open when nothing was found. */
export function LayoutPart({ layout, change }: { layout: FileLayout; change: boolean }) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  const { file, heading_line, titles } = layout
  const correct = change && may("editor")
  const facts = [
    file.sheet && t("layout.sheet", { name: file.sheet }),
    file.encoding && t("layout.encoding", { name: file.encoding.toUpperCase() }),
    heading_line && t("layout.heading", { line: heading_line }),
    titles > 0 && t("layout.titles", { n: titles }),
    file.filled > 0 && t("layout.filled", { n: file.filled }),
    file.repaired && t("layout.repaired"),
    file.otherSheets.length > 0 && t("layout.others", { names: file.otherSheets.join(", ") }),
  ].filter((fact) => typeof fact === "string")
  const columns = FIELDS.flatMap((field) => {
    const index = layout.columns?.[field] ?? null
    return index === null ? [] : [{ field, heading: layout.headings[index] || letterOf(index) }]
  })
  return (
    <Part title={t("layout.title")}>
      <ul className="list-disc pl-5">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <details open={heading_line === null}>
        <summary className="link inline-flex min-h-11 items-center">
          {t(correct ? "layout.change" : "layout.columns")}
        </summary>
        <div className="mt-2 flex flex-col gap-4">
          {columns.length > 0 && (
            <dl className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-2">
              {columns.map(({ field, heading }) => (
                <div key={field}>
                  <dt className="text-sm text-muted">{t(`field.${field}`)}</dt>
                  <dd className="break-words">{heading}</dd>
                </div>
              ))}
            </dl>
          )}
          {correct && <MappingForm layout={layout} />}
        </div>
      </details>
    </Part>
  )
}

function MappingForm({ layout }: { layout: FileLayout }) {
  const t = useWords<ListingsKey>()
  const width = Math.max(layout.headings.length, ...layout.preview.map(({ cells }) => cells.length))
  const sample = layout.headings.length > 0 ? layout.headings : (layout.preview[0]?.cells ?? [])
  const options = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    text: t("layout.column", { letter: letterOf(index), heading: sample[index] ?? "" }),
  }))
  return (
    <IntentForm intent="mapping">
      <p className="text-muted">{t("layout.again")}</p>
      <Preview layout={layout} width={width} />
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <TextField
          name="heading_line"
          label={t("layout.headingLine")}
          inputMode="numeric"
          value={layout.heading_line ?? layout.preview[0]?.row ?? 1}
        />
        <SelectField
          name="encoding"
          label={t("layout.encodingField")}
          none={t("layout.encoding.auto")}
          options={ENCODINGS.map((value) => ({ value, text: value.toUpperCase() }))}
        />
        {FIELDS.map((field: ListingField) => (
          <SelectField
            key={field}
            name={`column_${field}`}
            label={t(`field.${field}`)}
            none={t("layout.none")}
            options={options}
            value={layout.columns?.[field]?.toString()}
          />
        ))}
      </div>
      <Submit intent="mapping" plain>
        {t("layout.save")}
      </Submit>
    </IntentForm>
  )
}

function Preview({ layout, width }: { layout: FileLayout; width: number }) {
  const t = useWords<ListingsKey>()
  return (
    <div
      role="region"
      aria-label={t("layout.preview")}
      // What scrolls is reached by the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line"
    >
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{t("layout.preview")}</caption>
        <thead>
          <tr>
            <th scope="col" className="px-2 py-1">
              {t("rows.line")}
            </th>
            {Array.from({ length: width }, (_, index) => (
              <th scope="col" key={index} className="px-2 py-1">
                {letterOf(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {layout.preview.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className="px-2 py-1 tabular-nums">
                {row}
              </th>
              {Array.from({ length: width }, (_, index) => (
                <td key={index} className="max-w-56 truncate px-2 py-1">
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SelectField({
  name,
  label,
  none,
  options,
  value = "",
}: {
  name: string
  label: string
  none: string
  options: readonly { value: string; text: string }[]
  value?: string
}) {
  return (
    <Field id={name} label={label}>
      {(control) => (
        <select {...control} className="input" name={name} defaultValue={value}>
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A column as spreadsheets call it: A to Z, AA and on. */
function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest
}
