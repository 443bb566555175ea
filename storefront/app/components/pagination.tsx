import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"

/** Links to the pages of a list: first, last, and those around the present one. `path` gives a page's Vietnamese path. */
export function Pagination({
  page,
  pages,
  path,
}: {
  page: number
  pages: number
  path: (page: number) => string
}) {
  const { t, to } = useShop()
  if (pages <= 1) return null
  const look =
    "flex min-h-11 min-w-11 items-center justify-center rounded-control px-2 tabular-nums"
  return (
    <nav aria-label={t("pages.label")} className="mt-10">
      <ol className="flex flex-wrap justify-center gap-1">
        {pagesAround(page, pages).map((n, i) => (
          <li key={n ?? `gap-${i}`}>
            {n === null ? (
              <span className={look}>…</span>
            ) : n === page ? (
              <span className={`${look} bg-sea font-semibold text-white`} aria-current="page">
                <span className="sr-only">{t("pages.page")} </span>
                {n}
              </span>
            ) : (
              <Link
                className={`${look} text-sea underline underline-offset-3 hover:bg-sea-tint`}
                to={to(path(n))}
              >
                <span className="sr-only">{t("pages.page")} </span>
                {n}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** First, last, the present page and its neighbours; null stands for pages left out. */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b)
  return shown.flatMap((n, i) => {
    const before = shown[i - 1]
    return before !== undefined && n - before > 1 ? [null, n] : [n]
  })
}
