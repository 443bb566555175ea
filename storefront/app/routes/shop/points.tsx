import { Form, Link, useSubmit } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { EmptyState } from "~/components/empty-state"
import { NearButton } from "~/components/points/near-button"
import { PointList } from "~/components/points/point-list"
import { PointMap } from "~/components/points/point-map"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { mapTiles, parsePointsQuery, pointsPage, type PointsQuery } from "~/lib/data/points.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { breadcrumbLd, seo } from "~/lib/seo.server"
import type { Route } from "./+types/points"

/** Cards that are shown at first: more than a screen or two of them nobody looks through. */
const FIRST = 48

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const query = parsePointsQuery(url.searchParams)
  const page = await orErrorPage(pointsPage(query, lang, new Date()))
  return {
    query,
    page,
    tiles: mapTiles,
    meta: seo({
      lang,
      path: "/points",
      title: t("points.title"),
      description: t("points.description"),
      index: !isNarrowed(query),
      jsonLd: [
        breadcrumbLd(lang, [
          { label: t("breadcrumb.home"), to: "/" },
          { label: t("points.title"), to: "/points" },
        ]),
      ],
    }),
  }
}

function isNarrowed({ open, delivers, group }: PointsQuery): boolean {
  return open || delivers || group !== null
}

export default function Points({ loaderData: { query, page, tiles } }: Route.ComponentProps) {
  const { t, to } = useShop()
  return (
    <>
      <Breadcrumb trail={[{ label: t("breadcrumb.home"), to: "/" }]} here={t("points.title")} />
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("points.title")}
      </h1>
      <div className="mt-5">
        <a
          href="#list"
          className="sr-only rounded-control bg-surface px-4 py-2 focus:not-sr-only focus:inline-block"
        >
          {t("points.map.skip")}
        </a>
        <PointMap
          points={page.points}
          tiles={tiles}
          label={t("points.map")}
          className="h-80 sm:h-[28rem]"
        />
      </div>
      <section aria-labelledby="list" className="mt-8">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="list" tabIndex={-1} className="text-xl">
            {t("points.list")}
          </h2>
          <p role="status" className="text-muted">
            {page.total}
          </p>
        </div>
        <div className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <Filters query={query} groups={page.groups} />
          <NearButton />
        </div>
        <div className="mt-5">
          {page.points.length > 0 ? (
            <>
              <PointList points={page.points} most={query.all ? Infinity : FIRST} />
              {!query.all && page.points.length > FIRST && (
                <p className="mt-6 text-center">
                  <Link className="button button-plain" to={to(allOf(query))} preventScrollReset>
                    {t("points.all", { n: page.points.length })}
                  </Link>
                </p>
              )}
            </>
          ) : (
            <EmptyState title={t("points.empty.title")}>
              <p>{t("points.empty.text")}</p>
              <Link className="button button-primary" to={to("/points")}>
                {t("points.filter.clear")}
              </Link>
            </EmptyState>
          )}
        </div>
      </section>
    </>
  )
}

/** The same list whole; the map shows every point anyway. */
function allOf({ open, delivers, group }: PointsQuery): string {
  const params = new URLSearchParams({
    ...(open && { open: "1" }),
    ...(delivers && { delivers: "1" }),
    ...(group && { group }),
    all: "1",
  })
  return `/points?${params}`
}

/** A plain GET form; with JavaScript a choice is enough. */
function Filters({
  query,
  groups,
}: {
  query: PointsQuery
  groups: { value: string; label: string }[]
}) {
  const { t, to } = useShop()
  const submit = useSubmit()
  const box = (name: "open" | "delivers") => (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
      <input
        key={String(query[name])}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={query[name]}
        className="size-5"
      />
      {t(`points.filter.${name}`)}
    </label>
  )
  return (
    <Form
      action={to("/points")}
      aria-label={t("points.filter")}
      preventScrollReset
      onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}
      className="flex flex-wrap items-center gap-x-5 gap-y-1"
    >
      {box("open")}
      {box("delivers")}
      <label className="flex items-center gap-2">
        <span>{t("points.filter.group")}</span>
        <select
          name="group"
          key={query.group ?? ""}
          defaultValue={query.group ?? ""}
          className="input w-auto max-w-56"
        >
          <option value="">{t("points.filter.group.any")}</option>
          {groups.map((group) => (
            <option key={group.value} value={group.value}>
              {group.label}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button className="button button-plain">{t("points.filter.apply")}</button>
      </noscript>
    </Form>
  )
}
