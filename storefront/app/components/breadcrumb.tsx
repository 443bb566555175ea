import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"

/** The way back up; the last entry is the page itself. `to` is the Vietnamese path. */
export function Breadcrumb({
  trail,
  here,
}: {
  trail: { label: string; to: string }[]
  here: string
}) {
  const { t, to } = useShop()
  return (
    <nav aria-label={t("breadcrumb.label")} className="py-4 text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {trail.map((step) => (
          <li key={step.to} className="flex items-center gap-2">
            <Link className="hover:text-sea-dark hover:underline" to={to(step.to)}>
              {step.label}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page" className="min-w-0 text-ink">
          {here}
        </li>
      </ol>
    </nav>
  )
}
