import { data, Form, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { count, day, percent, vietnamDay } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { refused, type Refused } from "~/lib/staff/refused.server"
import { claimInWords, type JudgedClaim } from "./claim-in-words.server"
import { CoverageTabs } from "./coverage-tabs"
import { isDay } from "./scope.server"
import { coverageT } from "./words.server"
import type { Route } from "./+types/claims"

const FIELDS = ["part", "whole", "percent", "total", "parts"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

/** The sentence is in the address, so that it can be sent on. */
export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const typed = Object.fromEntries(
    FIELDS.map((name) => [name, (url.searchParams.get(name) ?? "").trim().slice(0, 200)])
  )
  const given = url.searchParams.get("as_of") ?? ""
  const asOf = isDay(given) ? given : vietnamDay(new Date())
  const asked = Object.values(typed).some((text) => text !== "")
  const page = {
    title: coverageT(lang)("claims.title"),
    values: { ...typed, as_of: asOf } as Record<string, string>,
    answer: undefined as Refused | undefined,
    judged: null as Shown | null,
  }
  if (!asked) return data(page)
  try {
    const claim = await orDeskPage(
      request,
      provinceApi(session).get<JudgedClaim>("/province/claims", {
        // Thousands as people type them: 120.000.
        ...typed,
        part: plain(typed.part),
        whole: plain(typed.whole),
        total: plain(typed.total),
        as_of: asOf,
      })
    )
    return data({ ...page, judged: shown(claim, lang) })
  } catch (error) {
    return data({ ...page, answer: refused(error, new FormData(), lang).data })
  }
}

function plain(text = ""): string {
  return text.replace(/[\s.](?=\d{3}(?:\D|$))/g, "")
}

type Shown = ReturnType<typeof shown>

function shown(claim: JudgedClaim, lang: Lang) {
  const t = coverageT(lang)
  return {
    asOf: day(claim.as_of),
    ...claimInWords(claim, lang),
    sets: claim.sets.map(({ name, platform, covered, base, permille, is_part }) => ({
      name,
      text: t("claims.set.listed", { platform }),
      of: `${count(covered, lang)}/${count(base, lang)}`,
      share: percent(permille, lang),
      match:
        is_part === null
          ? null
          : { same: is_part, text: t(is_part ? "claims.set.same" : "claims.set.other") },
    })),
    counts: claim.counts.map(({ key, total, parts, is_total, is_parts }) => ({
      key,
      text: t(`claims.count.${key}`),
      total: count(total, lang),
      parts: parts
        .map((part) => `${partName(key, part.key, lang)} ${count(part.count, lang)}`)
        .join(" + "),
      match: [
        is_total ? t("claims.count.sameTotal") : null,
        is_parts && parts.length > 0 ? t("claims.count.sameParts") : null,
      ]
        .filter(Boolean)
        .join(", "),
    })),
  }
}

function partName(count: JudgedClaim["counts"][number]["key"], part: string, lang: Lang): string {
  const t = coverageT(lang)
  if (count === "valid") return t(part === "5" ? "stars.5" : part === "4" ? "stars.4" : "stars.3")
  if (part === "enterprise" || part === "cooperative" || part === "household") {
    return t(`producer.${part}`)
  }
  if (part === "provincial" || part === "in_province" || part === "programmes") {
    return t(`claims.part.${part}`)
  }
  return part
}

/** What the ledger says to the figures of a printed sentence. */
export default function Claims({ loaderData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { title, values, answer, judged } = loaderData
  return (
    <>
      <PageHead title={title} />
      <CoverageTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("claims.intro")}</p>
      <Sentence key={JSON.stringify(values)} values={values} answer={answer} />
      <Examples asOf={values.as_of ?? ""} />
      {judged && (
        <div className="mt-6 flex flex-col gap-5">
          {judged.percent.length > 0 && (
            <Part title={t("claims.ratio")}>
              <Verdicts verdicts={judged.percent} />
            </Part>
          )}
          {judged.sum && (
            <Part title={t("claims.sum")}>
              <Verdicts verdicts={[judged.sum]} />
            </Part>
          )}
          <Part title={t("claims.ours")}>
            <p>{judged.ours}</p>
            <Sets judged={judged} />
            <Counts judged={judged} />
          </Part>
        </div>
      )}
    </>
  )
}

function Sentence({
  values,
  answer,
}: {
  values: Record<string, string>
  answer: Refused | undefined
}) {
  const t = useWords<CoverageKey>()
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    prefix: "claim-",
    label: t(`claims.${name}`),
    value: values[name],
    optional: true,
    answer,
  })
  return (
    <Form
      method="get"
      aria-label={t("claims.form")}
      className="card flex flex-col gap-4 p-4"
      noValidate
    >
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField {...field("part")} inputMode="numeric" />
        <TextField {...field("whole")} inputMode="numeric" />
        <TextField {...field("percent")} inputMode="decimal" />
        <TextField
          name="as_of"
          prefix="claim-"
          label={t("filter.asOf")}
          type="date"
          value={values.as_of}
        />
        <TextField {...field("total")} inputMode="numeric" />
        <div className="sm:col-span-1 lg:col-span-3">
          <TextField {...field("parts")} help={t("claims.parts.help")} />
        </div>
      </div>
      <button type="submit" className="button button-primary self-start max-sm:w-full">
        {t("claims.check")}
      </button>
    </Form>
  )
}

const EXAMPLES = [
  ["voso", { part: "160", whole: "334", percent: "60 %" }],
  ["fairs", { total: "22", parts: "2 + 12 + 4" }],
  ["producers", { total: "216", parts: "53 + 89 + 74" }],
] as const

function Examples({ asOf }: { asOf: string }) {
  const t = useWords<CoverageKey>()
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4">
      <span className="text-muted">{t("claims.examples")}</span>
      {EXAMPLES.map(([name, sentence]) => (
        <Link
          key={name}
          className="link inline-flex min-h-11 items-center"
          to={`?${new URLSearchParams({ ...sentence, as_of: asOf })}`}
        >
          {t(`claims.example.${name}`)}
        </Link>
      ))}
    </p>
  )
}

type Verdict = { tone: "good" | "warning" | "error" | "info"; text: string }

function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  return verdicts.map(({ tone, text }) => <Notice key={text} tone={tone} title={text} />)
}

function Sets({ judged: { sets, asOf } }: { judged: Shown }) {
  const t = useWords<CoverageKey>()
  type Row = (typeof sets)[number]
  const columns: Column<Row>[] = [
    { key: "set", label: t("claims.set"), head: true, cell: ({ text }) => text },
    { key: "of", label: t("claims.set.share"), numeric: true, cell: ({ of }) => of },
    { key: "share", label: t("claims.set.percent"), numeric: true, cell: ({ share }) => share },
    {
      key: "match",
      label: t("claims.set.match"),
      cell: ({ match }) =>
        match && <span className={match.same ? "font-semibold" : "text-muted"}>{match.text}</span>,
    },
  ]
  return (
    <div>
      <h3 className="mb-1 font-semibold">{t("claims.sets", { day: asOf })}</h3>
      <DataTable
        caption={t("claims.sets", { day: asOf })}
        columns={columns}
        rows={sets}
        rowKey={({ name }) => name}
        files="/coverage/export"
      />
    </div>
  )
}

function Counts({ judged: { counts, asOf } }: { judged: Shown }) {
  const t = useWords<CoverageKey>()
  type Row = (typeof counts)[number]
  const columns: Column<Row>[] = [
    { key: "count", label: t("claims.count"), head: true, cell: ({ text }) => text },
    { key: "total", label: t("claims.count.total"), numeric: true, cell: ({ total }) => total },
    { key: "parts", label: t("claims.count.parts"), cell: ({ parts }) => parts },
    {
      key: "match",
      label: t("claims.set.match"),
      cell: ({ match }) => match && <span className="font-semibold">= {match}</span>,
    },
  ]
  return (
    <div>
      <h3 className="mb-1 font-semibold">{t("claims.counts", { day: asOf })}</h3>
      <DataTable
        caption={t("claims.counts", { day: asOf })}
        columns={columns}
        rows={counts}
        rowKey={({ key }) => key}
      />
    </div>
  )
}
