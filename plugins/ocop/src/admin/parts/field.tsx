import { Input, Label, Select, Text, Textarea } from "@medusajs/ui"
import { words } from "../words/language"

/** One field of a form. `day` is typed dd/mm/yyyy, `number` with a decimal comma. */
export type FieldSpec = {
  name: string
  label: string
  kind: "text" | "long" | "day" | "number" | "choice"
  required?: boolean
  hint?: string
  /** Of a choice: what is sent, and what is read. */
  options?: { value: string; label: string }[]
  initial?: string
}

type Props = {
  spec: FieldSpec
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}

export function Field({ spec, value, problem, onChange }: Props) {
  const t = words()
  const id = `ocop-${spec.name}`
  const hint = spec.hint ?? (spec.kind === "day" ? t.dateHint : undefined)
  const shared = {
    id,
    value,
    "aria-invalid": problem !== undefined,
    "aria-describedby": `${id}-hint`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {spec.label}
        {!spec.required && <span className="text-ui-fg-subtle"> ({t.optional})</span>}
      </Label>
      {spec.kind === "choice" ? (
        <Select value={value} onValueChange={onChange}>
          <Select.Trigger id={id} aria-invalid={problem !== undefined}>
            <Select.Value placeholder={t.choose} />
          </Select.Trigger>
          <Select.Content>
            {(spec.options ?? []).map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      ) : spec.kind === "long" ? (
        <Textarea {...shared} rows={3} />
      ) : (
        <Input {...shared} inputMode={spec.kind === "number" ? "decimal" : undefined} />
      )}
      <Text
        id={`${id}-hint`}
        size="xsmall"
        className={problem ? "text-ui-fg-error" : "text-ui-fg-subtle"}
      >
        {problem ?? hint}
      </Text>
    </div>
  )
}
