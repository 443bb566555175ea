import { data } from "react-router"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { IntentForm, Submit } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { BackendError } from "~/lib/backend-error"
import { pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { StockImport } from "~/lib/point/contract"
import { typed } from "~/lib/staff/refused.server"
import type { Route } from "./+types/stock-import"

const MAX_BYTES = 2_000_000
const SHOWN = 100

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const { lang } = await requirePoint(request, params.point)
  return data({ title: pointT(lang)("import.title") })
}

type Answer = {
  problem: string | null
  done: boolean
  result: StockImport | null
  /** The file as it was checked, to be sent again: what is applied is what was shown. */
  file: { name: string; base64: string } | null
}

const answer = (status: number, part: Partial<Answer>) =>
  data<Answer>({ problem: null, done: false, result: null, file: null, ...part }, status)

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requirePoint(request, params.point)
  const t = pointT(session.lang)
  const form = await request.formData()
  const apply = typed(form, "intent") === "apply"
  const file = apply ? keptFile(form) : form.get("file")
  if (!(file instanceof File) || file.size === 0)
    return answer(400, { problem: t("import.noFile") })
  if (file.size > MAX_BYTES) return answer(400, { problem: t("import.tooLarge") })
  const body = new FormData()
  body.set("file", file, file.name)
  const path = pointPath(params.point, `/stock/import${apply ? "" : "?dry_run=1"}`)
  try {
    const { import: result } = await pointApi(session).post<{ import: StockImport }>(
      path,
      body,
      60_000
    )
    if (apply) return answer(200, { done: true, result: short(result) })
    const kept = result.problems.length === 0 && result.changes > 0 ? await keep(file) : null
    return answer(200, { result: short(result), file: kept })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const away = error.kind === "down" || error.kind === "timeout"
    const result = isImport(error.body.import) ? short(error.body.import) : null
    return answer(error.status, { problem: away ? t("form.away") : error.message, result })
  }
}

/** The first rows tell what is going on; a thousand would only fill the line. */
function short(result: StockImport): StockImport {
  return {
    ...result,
    problems: result.problems.slice(0, SHOWN),
    preview: result.preview.slice(0, SHOWN),
  }
}

async function keep(file: File) {
  return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString("base64") }
}

function keptFile(form: FormData): File | null {
  const bytes = Buffer.from(typed(form, "kept"), "base64")
  return bytes.length > 0 ? new File([bytes], typed(form, "name") || "stock.csv") : null
}

function isImport(value: unknown): value is StockImport {
  return (
    typeof value === "object" &&
    value !== null &&
    "problems" in value &&
    Array.isArray(value.problems) &&
    "preview" in value &&
    Array.isArray(value.preview)
  )
}

/** First checked, then applied: what would change is shown, and nothing changes while a row is wrong. */
export default function StockImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const result = actionData?.result
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to("/stock"), text: t("stock.title") }} />
      <div className="mb-4 flex flex-col gap-4 empty:hidden">
        {actionData?.problem && <Notice tone="error" title={actionData.problem} live />}
        {actionData?.done && result && (
          <Notice tone="good" title={t("import.done", { n: result.changes })} live />
        )}
        {result && !actionData.done && !actionData.problem && result.problems.length > 0 && (
          <Notice tone="error" title={t("import.problems", { n: result.problems.length })} live>
            <p>{t("import.problems.text")}</p>
          </Notice>
        )}
        {result && !actionData.done && result.problems.length === 0 && (
          <Notice
            tone={result.changes > 0 ? "info" : "good"}
            title={
              result.changes > 0
                ? t("import.ready", { rows: result.rows, n: result.changes })
                : t("import.same", { rows: result.rows })
            }
            live
          />
        )}
      </div>
      {result && result.problems.length > 0 && <Problems problems={result.problems} />}
      {result && !actionData.done && result.preview.length > 0 && (
        <Part title={t("import.preview")}>
          <ul className="divide-y divide-line">
            {result.preview.map((row) => (
              <li key={`${row.line}-${row.field}`} className="py-2">
                <span className="block font-semibold">{row.title}</span>
                <span className="block text-sm text-muted">
                  {t("import.change", {
                    line: row.line,
                    field: heading(row.field, t),
                    before: shown(row.before),
                    after: shown(row.after),
                  })}
                </span>
              </li>
            ))}
          </ul>
          {actionData.file && (
            <IntentForm intent="apply">
              <input type="hidden" name="kept" value={actionData.file.base64} />
              <input type="hidden" name="name" value={actionData.file.name} />
              <Submit intent="apply">{t("import.apply")}</Submit>
            </IntentForm>
          )}
        </Part>
      )}
      <div className="mt-5">
        <Part title={actionData ? t("import.another") : t("import.choose")}>
          <p className="text-muted">{t("import.text")}</p>
          <IntentForm intent="check" files>
            <Field id="file" label={t("import.file")} help={t("import.file.help")}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  type="file"
                  name="file"
                  accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                  required
                />
              )}
            </Field>
            <Submit intent="check">{t("import.check")}</Submit>
          </IntentForm>
          <p className="flex flex-wrap gap-x-6">
            <a className="link inline-flex min-h-11 items-center" href={to("/stock/export.csv")}>
              {t("stock.csv")}
            </a>
            <a className="link inline-flex min-h-11 items-center" href={to("/stock/export.xlsx")}>
              {t("stock.xlsx")}
            </a>
          </p>
        </Part>
      </div>
    </>
  )
}

function Problems({ problems }: { problems: StockImport["problems"] }) {
  const { t } = useArea()
  return (
    <ul className="card mb-5 divide-y divide-line">
      {problems.map((one, i) => (
        <li key={i} className="px-4 py-3">
          <span className="block font-semibold">
            {[
              one.line !== null && t("import.line", { line: one.line }),
              one.column !== null && t("import.column", { column: heading(one.column, t) }),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
          <span className="block">{sentence(one, t)}</span>
        </li>
      ))}
    </ul>
  )
}

type Words = ReturnType<typeof useArea>["t"]

const COLUMNS = ["sku", "quantity", "price_vnd", "alarm_at", "note", "version"] as const

/** A column as its heading in the sheet that is loaded down, in the language of the page. */
function heading(name: string, t: Words): string {
  const known = COLUMNS.find((one) => one === name)
  return known ? t(`import.column.${known}`) : name
}

/** What is wrong, as a sentence; of a sheet without headings it names those that it should have. */
function sentence({ line, message }: StockImport["problems"][number], t: Words): string {
  const text =
    line === null ? message.replace(/[a-z]+(_[a-z]+)*/g, (name) => heading(name, t)) : message
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)
}

const shown = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "–"
