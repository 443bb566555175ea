import { DayFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import type { CoverageKey } from "~/i18n/vi/province/coverage"

const DIMENSIONS = ["group", "stars", "district", "unit", "producer", "tourism"] as const

/** The day of a figure, and what narrows its base. */
export function ScopeFilters({
  day,
  options,
}: {
  /** The day shown, yyyy-mm-dd. */
  day: string
  options: Record<(typeof DIMENSIONS)[number], readonly { value: string; text: string }[]>
}) {
  const t = useWords<CoverageKey>()
  return (
    <>
      <DayFilter name="as_of" label={t("filter.asOf")} value={day} />
      {DIMENSIONS.map((name) => (
        <SelectFilter
          key={name}
          name={name}
          label={t(`dimension.${name}`)}
          options={options[name]}
        />
      ))}
    </>
  )
}
