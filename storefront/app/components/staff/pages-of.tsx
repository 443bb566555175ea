import { Link, useSearchParams } from "react-router"
import { useStaff } from "./use-staff"

/** Back and forth in a list, the rest of the address kept. */
export function PagesOf({ page, pages }: { page: number; pages: number }) {
  const { t } = useStaff()
  const [params] = useSearchParams()
  if (pages <= 1) return null
  const at = (n: number) => {
    const next = new URLSearchParams(params)
    next.set("page", String(n))
    return `?${next}`
  }
  return (
    <nav aria-label={t("pages.label")} className="mt-5 flex items-center justify-between gap-3">
      {page > 1 ? (
        <Link className="button button-plain" to={at(page - 1)}>
          {t("pages.before")}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-muted">{t("pages.at", { n: page, of: pages })}</span>
      {page < pages ? (
        <Link className="button button-plain" to={at(page + 1)}>
          {t("pages.next")}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
