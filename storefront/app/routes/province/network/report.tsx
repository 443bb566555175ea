import { data, Form } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { FormAnswer, IntentForm, Submit } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { BackendError } from "~/lib/backend-error"
import { day, moment, vietnamDay } from "~/lib/format.server"
import {
  orDeskPage,
  PROVINCE_AREA,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import { ReportText, type PreviewBlock } from "./report-text"
import { networkT } from "./words.server"
import type { Route } from "./+types/report"

/** A register of 10,000 products takes seconds, twenty at most. */
const PATIENCE_MS = 30_000

type Made = {
  id: string
  as_of: string
  made_at: string
  made_by_name: string
  data_sha256: string
}
type Found = { reports: Made[]; page: number; pages: number; count: number }
type Preview = { as_of: string; data_sha256: string; blocks: PreviewBlock[] }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const api = provinceApi(session)
  const asked = url.searchParams.get("as_of") ?? ""
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const [found, looked] = await Promise.all([
    orDeskPage(request, api.get<Found>("/province/reports", { page })),
    asked === "" ? null : readPreview(asked),
  ])
  const preview = looked && "preview" in looked ? looked.preview : null
  return data({
    title: networkT(session.lang)("report.title"),
    asked: preview?.as_of ?? (asked || lastHalfYear(vietnamDay(new Date()))),
    wrong: looked && "wrong" in looked ? looked.wrong : null,
    preview: preview && {
      day: day(preview.as_of),
      hash: preview.data_sha256,
      blocks: preview.blocks,
    },
    reports: found.reports.map((one) => ({
      id: one.id,
      day: day(one.as_of),
      at: moment(one.made_at),
      by: one.made_by_name,
      hash: one.data_sha256,
    })),
    count: found.count,
    page: found.page,
    pages: found.pages,
  })

  async function readPreview(as_of: string) {
    try {
      const path = "/province/reports/preview"
      return await PROVINCE_AREA.orPage(
        request,
        api.get<{ preview: Preview }>(path, { as_of }, PATIENCE_MS)
      )
    } catch (error) {
      if (error instanceof BackendError) return { wrong: error.message }
      throw error
    }
  }
}

/** The last day of the half-year that ended before `today`, `yyyy-mm-dd`. */
function lastHalfYear(today: string): string {
  const year = Number(today.slice(0, 4))
  return today.slice(5) < "07" ? `${year - 1}-12-31` : `${year}-06-30`
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const t = networkT(session.lang)
  const form = await request.formData()
  const as_of = typed(form, "as_of")
  if (!as_of) return notTaken(400, form, t("form.date"))
  try {
    const { fresh } = await provinceApi(session).post<{ fresh: boolean }>(
      "/province/reports",
      { as_of },
      PATIENCE_MS
    )
    const text = t(fresh ? "report.made" : "report.same", { day: day(as_of) })
    return data({ ok: true as const, intent: "make", text })
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

const FILES = ["pdf", "docx", "sha256"] as const

/** The half-year report: read it with its lists, make it, and fetch what was made. */
export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const { preview, reports, asked, wrong } = loaderData
  type Row = (typeof reports)[number]
  const columns: Column<Row>[] = [
    { key: "day", label: t("report.asOf"), head: true, cell: (row) => row.day },
    { key: "at", label: t("report.at"), cell: (row) => row.at },
    { key: "by", label: t("report.by"), cell: (row) => row.by },
    {
      key: "files",
      label: t("report.files"),
      cell: (row) => (
        <span className="flex flex-wrap gap-x-4">
          {FILES.map((format) => (
            <a
              key={format}
              className="link inline-flex min-h-11 items-center"
              href={`/province/files/reports/${row.id}/files/${format}`}
            >
              {t(`report.${format}`)}
              <span className="sr-only"> {row.day}</span>
            </a>
          ))}
        </span>
      ),
    },
    {
      key: "hash",
      label: t("report.data"),
      cell: (row) => <code className="text-sm break-all">{row.hash.slice(0, 16)}…</code>,
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <FormAnswer answer={actionData} />
      <p className="mb-4 max-w-3xl text-muted">{t("report.intro")}</p>
      <div className="mb-6 grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <Part title={t("report.look")}>
          <Form method="get" className="flex flex-wrap items-end gap-3" key={asked}>
            <label className="flex flex-col gap-1">
              <span className="text-sm text-muted">{t("report.day")}</span>
              <input
                className="input w-auto"
                type="date"
                name="as_of"
                defaultValue={asked}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? "as-of-error" : undefined}
              />
            </label>
            <button type="submit" className="button button-plain">
              {t("report.look")}
            </button>
          </Form>
          {wrong && (
            <p id="as-of-error" className="text-berry">
              {wrong}
            </p>
          )}
          {preview && may("editor") && (
            <IntentForm intent="make">
              <input type="hidden" name="as_of" value={asked} />
              <p>{t("report.make.text", { day: preview.day })}</p>
              <Submit intent="make">{t("report.make")}</Submit>
            </IntentForm>
          )}
        </Part>
        <section>
          <h2 className="mb-2 text-lg">{t("report.kept")}</h2>
          <DataTable
            caption={t("report.kept")}
            columns={columns}
            rows={reports}
            rowKey={(row) => row.id}
            count={loaderData.count}
            page={loaderData.page}
            pages={loaderData.pages}
            empty={
              <EmptyState title={t("report.kept.none")}>
                <p>{t("report.kept.none.text")}</p>
              </EmptyState>
            }
          />
        </section>
      </div>
      {preview && (
        <article className="card max-w-4xl p-5 sm:p-8" aria-labelledby="report-preview">
          <h2 id="report-preview" className="text-xl">
            {t("report.preview", { day: preview.day })}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("report.preview.text")}</p>
          <p className="mt-1 mb-4 text-sm break-all text-muted">
            {t("report.data")}: <code>{preview.hash}</code>
          </p>
          <ReportText blocks={preview.blocks} />
        </article>
      )}
    </>
  )
}
