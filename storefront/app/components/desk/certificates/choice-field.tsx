import { Field } from "~/components/field"
import { useWords } from "~/components/desk/words"
import type { Refused } from "~/lib/staff/refused.server"

/** One of a few, in a form; what was chosen before it was refused stays. */
export function ChoiceField({
  name,
  label,
  options,
  value = "",
  none,
  optional = false,
  prefix = "",
  answer,
}: {
  name: string
  label: string
  options: readonly { value: string; text: string }[]
  value?: string
  /** The word for no choice, when there may be none yet. */
  none?: string
  optional?: boolean
  prefix?: string
  answer?: Refused
}) {
  const t = useWords()
  return (
    <Field
      id={prefix + name}
      label={label}
      error={answer?.errors[name]}
      optional={optional ? t("form.optional") : undefined}
    >
      {(control) => (
        <select
          {...control}
          className="input"
          name={name}
          defaultValue={answer?.values[name] ?? value}
        >
          {none !== undefined && <option value="">{none}</option>}
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

/** Lines of text in a form. */
export function NoteField({
  name = "note",
  label,
  help,
  prefix = "",
  answer,
  rows = 3,
  optional = true,
  className = "",
}: {
  name?: string
  label: string
  help?: string
  prefix?: string
  answer?: Refused
  rows?: number
  optional?: boolean
  className?: string
}) {
  const t = useWords()
  return (
    <Field
      id={prefix + name}
      label={label}
      help={help}
      error={answer?.errors[name]}
      optional={optional ? t("form.optional") : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          className={`input ${className}`}
          name={name}
          rows={rows}
          defaultValue={answer?.values[name] ?? ""}
        />
      )}
    </Field>
  )
}
