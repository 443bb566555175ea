import { data, Link } from "react-router"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { CertificateTabs } from "./tabs"
import { certificatesT } from "./words.server"
import type { Route } from "./+types/calendar"

const KINDS = ["ends", "window_closes", "notice_due", "dossier_due", "window_opens"] as const
type Kind = (typeof KINDS)[number]
type Entry = {
  kind: Kind
  product: { id: string; code: string; name: string }
  dossier: { id: string; code: string } | null
}
type Answer = { month: string; today: string; days: { day: string; entries: Entry[] }[] }

const TONES = {
  ends: "bad",
  window_closes: "warning",
  notice_due: "warning",
  dossier_due: "warning",
  window_opens: "plain",
} as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const asked = url.searchParams.get("month") ?? ""
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : undefined
  const answer = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/certificates/calendar", { month })
  )
  return data({
    title: t("calendar.title"),
    month: answer.month,
    name: t("calendar.month", { month: answer.month.split("-").reverse().join("/") }),
    before: monthFrom(answer.month, -1),
    after: monthFrom(answer.month, 1),
    now: answer.today.slice(0, 7),
    days: answer.days.map((one) => ({
      day: day(one.day),
      today: one.day === answer.today,
      kinds: KINDS.map((kind) => ({
        kind,
        entries: one.entries.filter((entry) => entry.kind === kind).map(shownEntry),
      })).filter(({ entries }) => entries.length > 0),
    })),
  })
}

function shownEntry({ product, dossier }: Entry) {
  return dossier
    ? { to: `/province/dossiers/${dossier.id}`, text: `${dossier.code}: ${product.name}` }
    : { to: `/province/products/${product.id}`, text: product.name }
}

function monthFrom(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The days of a month on which something begins, is due or ends. An agenda: it is read on a phone as well, and by ear. */
export default function Calendar({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { days, before, after, now, month } = loaderData
  const at = (one: string) => `?month=${one}`
  return (
    <>
      <PageHead title={loaderData.title} />
      <CertificateTabs />
      <nav
        aria-label={loaderData.title}
        className="mb-4 flex flex-wrap items-center justify-between gap-3"
      >
        <h2 className="text-xl">{loaderData.name}</h2>
        <div className="flex flex-wrap gap-2">
          <Link className="button button-plain" to={at(before)}>
            {t("calendar.before")}
          </Link>
          {month !== now && (
            <Link className="button button-plain" to={at(now)}>
              {t("calendar.now")}
            </Link>
          )}
          <Link className="button button-plain" to={at(after)}>
            {t("calendar.after")}
          </Link>
        </div>
      </nav>
      {days.length === 0 ? (
        <EmptyState title={t("calendar.none")}>
          <p>{t("calendar.none.text")}</p>
        </EmptyState>
      ) : (
        <ol className="card divide-y divide-line">
          {days.map((one) => (
            <li key={one.day} className="grid gap-2 p-4 sm:grid-cols-[8rem_1fr]">
              <h3 className="text-base tabular-nums">
                {one.day}
                {one.today && <span className="block text-sm text-sea">{t("calendar.today")}</span>}
              </h3>
              <div className="grid min-w-0 gap-3 md:grid-cols-2">
                {one.kinds.map(({ kind, entries }) => (
                  <div key={kind}>
                    <p className="font-semibold">
                      <StandingMark
                        tone={TONES[kind]}
                        text={`${t(`calendar.${kind}`)} (${entries.length})`}
                      />
                    </p>
                    <Entries entries={entries} />
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

const SHOWN = 6

function Entries({ entries }: { entries: { to: string; text: string }[] }) {
  const t = useWords<CertificatesKey>()
  const list = (some: typeof entries) => (
    <ul>
      {some.map(({ to, text }) => (
        <li key={to + text}>
          <Link className="link inline-flex min-h-8 items-center" to={to}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
  const rest = entries.slice(SHOWN)
  return (
    <>
      {list(entries.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-11 items-center">
            {t("calendar.more", { n: rest.length })}
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
