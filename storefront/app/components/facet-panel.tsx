import { useEffect, useRef, type FormEvent, type MouseEvent } from "react"
import { Form, useNavigate } from "react-router"
import { useShop } from "~/i18n/use-shop"
import {
  cataloguePath,
  listPath,
  parseCatalogueQuery,
  type CatalogueQuery,
} from "~/lib/data/catalogue-query"
import type { FacetOption, FacetView } from "~/lib/data/catalogue.server"
import { Icon } from "./icon"

/** How many choices of a facet are shown before "more". */
const SHOWN = 7

/**
 * The filters: a column beside the list on wide screens, a sheet from below on narrow ones. One form, so it works without
 * JavaScript (the sheet then opens by its address, `#filter-sheet`); with JavaScript each choice applies at once.
 */
export function FacetPanel({
  query,
  facets,
  showText,
  chosen,
}: {
  query: CatalogueQuery
  facets: FacetView[]
  showText: string
  chosen: number
}) {
  const { t, to } = useShop()
  const navigate = useNavigate()
  const sheet = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    // A sheet left open while the window grows would stay modal beside the list.
    const wide = window.matchMedia("(min-width: 64rem)")
    const close = () => wide.matches && sheet.current?.close()
    wide.addEventListener("change", close)
    return () => wide.removeEventListener("change", close)
  }, [])

  function apply(event: FormEvent<HTMLFormElement>) {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string") params.append(name, value)
    }
    const wanted = parseCatalogueQuery(params, query.within)
    const usual = wanted.q ? "relevance" : "popular"
    const path = cataloguePath(wanted, {
      sort: wanted.sort === usual ? null : wanted.sort,
      page: 1,
    })
    void navigate(to(path), { preventScrollReset: true })
  }

  function open(event: MouseEvent) {
    event.preventDefault()
    sheet.current?.showModal()
  }

  function close(event: MouseEvent) {
    if (!sheet.current?.open) return
    event.preventDefault()
    sheet.current.close()
  }

  return (
    <div>
      <a href="#filter-sheet" onClick={open} className="button button-plain mb-4 w-full lg:hidden">
        <Icon name="filter" />
        {t("filters.open")}
        {chosen > 0 && (
          <span className="rounded-full bg-sea px-2 text-sm text-white">{chosen}</span>
        )}
      </a>
      <dialog ref={sheet} id="filter-sheet" aria-labelledby="filters-title" className="sheet">
        <Form
          id="filters"
          action={to(listPath(query))}
          onChange={apply}
          onSubmit={(event) => {
            event.preventDefault()
            apply(event)
          }}
          className="flex flex-col"
        >
          <div className="flex items-center justify-between max-lg:border-b max-lg:border-line max-lg:px-4 max-lg:py-2">
            <h2 id="filters-title" className="text-lg">
              {t("filters.title")}
            </h2>
            <a
              href="#heading"
              onClick={close}
              className="flex size-11 items-center justify-center lg:hidden"
            >
              <Icon name="cross" />
              <span className="sr-only">{t("filters.close")}</span>
            </a>
          </div>
          {query.alcohol && <input type="hidden" name="alcohol" value="1" />}
          {query.q && <input type="hidden" name="q" value={query.q} />}
          {query.producer && <input type="hidden" name="producer" value={query.producer} />}
          <div className="min-h-0 flex-1 overflow-y-auto max-lg:px-4">
            {facets.map((facet) => (
              <Facet key={facet.name} facet={facet} />
            ))}
          </div>
          <div className="border-t border-line p-4 lg:hidden">
            <button className="button button-primary w-full" onClick={close}>
              {showText}
            </button>
          </div>
          <noscript>
            <button className="button button-primary mt-4 w-full max-lg:hidden">
              {t("filters.apply")}
            </button>
          </noscript>
        </Form>
      </dialog>
    </div>
  )
}

function Facet({ facet }: { facet: FacetView }) {
  const { t } = useShop()
  // What is chosen must never hide behind "more".
  const shown = facet.options.filter((option, i) => i < SHOWN || option.checked)
  const more = facet.options.filter((option) => !shown.includes(option))
  return (
    <fieldset className="border-b border-line py-3 last:border-b-0">
      <legend className="float-left mb-1 w-full font-semibold">{facet.title}</legend>
      <div className="clear-both">
        {shown.map((option) => (
          <Choice key={option.value} name={facet.name} option={option} />
        ))}
        {more.length > 0 && (
          <details>
            <summary className="flex min-h-11 items-center text-sea hover:underline lg:min-h-9">
              {t("facet.more", { n: more.length })}
            </summary>
            {more.map((option) => (
              <Choice key={option.value} name={facet.name} option={option} />
            ))}
          </details>
        )}
      </div>
    </fieldset>
  )
}

function Choice({ name, option }: { name: string; option: FacetOption }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control hover:bg-sea-tint lg:min-h-9">
      <input
        type="checkbox"
        name={name}
        value={option.value}
        defaultChecked={option.checked}
        key={String(option.checked)}
        className="size-5 shrink-0"
      />
      <span className="min-w-0 flex-1 leading-snug">{option.label}</span>
      <span className="text-sm text-muted tabular-nums">{option.count}</span>
    </label>
  )
}
