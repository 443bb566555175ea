import type { ControlProps } from "../field"

const LIST = "quang-ninh-units"

/**
 * Commune, ward or special zone: a text field with suggestions. The browser's own list filters as one types, works without
 * JavaScript, by keyboard and with a screen reader; for other provinces the text is taken as written.
 */
export function UnitField({
  control,
  units,
  value,
}: {
  control: ControlProps
  units: readonly string[]
  value: string
}) {
  return (
    <>
      <input
        {...control}
        className="input"
        name="unit"
        list={LIST}
        autoComplete="off"
        defaultValue={value}
        maxLength={100}
      />
      <datalist id={LIST}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  )
}
