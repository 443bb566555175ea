import { Field } from "~/components/field"

/** Chooses a table to hand in. What it may be is the backend's to say: a browser's `accept` only helps to find it. */
export function TableFileField({
  label,
  help,
  error,
  required = false,
}: {
  label: string
  help: string
  error: string | undefined
  required?: boolean
}) {
  return (
    <Field id="file" label={label} help={help} error={error}>
      {(control) => (
        <input
          {...control}
          className="input h-auto py-2"
          type="file"
          name="file"
          accept=".csv,.txt,.tsv,.xlsx"
          required={required}
        />
      )}
    </Field>
  )
}
