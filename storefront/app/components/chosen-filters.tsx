import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { Chip } from "~/lib/data/catalogue.server"
import { Icon } from "./icon"

/** What the list is narrowed to, each with the way back; `all` is the list without any. */
export function ChosenFilters({ chips, all }: { chips: Chip[]; all: string }) {
  const { t, to } = useShop()
  if (chips.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-2" aria-label={t("filters.chosen")}>
      {chips.map((chip) => (
        <li key={chip.without}>
          <Link
            to={to(chip.without)}
            preventScrollReset
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface py-1 pr-3 pl-4 text-sm hover:border-sea hover:bg-sea-tint"
          >
            <span className="sr-only">{t("filters.remove")} </span>
            {chip.label}
            <Icon name="cross" className="size-4" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link to={to(all)} className="link inline-flex min-h-11 items-center px-2 text-sm">
            {t("filters.clear")}
          </Link>
        </li>
      )}
    </ul>
  )
}
