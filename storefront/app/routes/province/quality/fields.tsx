import { Field } from "~/components/field"
import { TextField } from "~/components/staff/forms"
import { useStaff } from "~/components/staff/use-staff"
import { useWords } from "~/components/desk/words"
import type { QualityKey } from "~/i18n/vi/province/quality"
import type { Refused } from "~/lib/staff/refused.server"

type Option = { value: string; text: string }

/** One of a fixed set; empty only where that is allowed. */
export function SelectField({
  name,
  label,
  options,
  answer,
  value,
  optional = false,
  prefix = "",
}: {
  name: string
  label: string
  options: readonly Option[]
  answer?: Refused
  value?: string | null
  optional?: boolean
  prefix?: string
}) {
  const { t: said } = useStaff()
  const t = useWords<QualityKey>()
  const chosen = answer?.values[name] ?? value ?? ""
  return (
    <Field
      id={prefix + name}
      label={label}
      error={answer?.errors[name]}
      optional={optional ? said("form.optional") : undefined}
    >
      {(control) => (
        <select
          {...control}
          name={name}
          className="input"
          defaultValue={chosen}
          required={!optional}
        >
          {(optional || chosen === "") && <option value="">{t("choose")}</option>}
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

/** Why something is done; kept in the audit. */
export function ReasonField({
  answer,
  prefix,
  optional = false,
}: {
  answer?: Refused
  prefix: string
  optional?: boolean
}) {
  const t = useWords<QualityKey>()
  return (
    <TextField
      name="reason"
      prefix={prefix}
      label={t("reason.label")}
      help={t("record.reason.help")}
      answer={answer}
      optional={optional}
      maxLength={500}
    />
  )
}
