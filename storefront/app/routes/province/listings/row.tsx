import { data, Form } from "react-router"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import type { FoundProduct, ImportDetail, ReviewRow } from "./contract"
import { doDeed } from "./deeds.server"
import { Outcome, ProductName } from "./review-rows"
import { listingsT } from "./words.server"
import type { Route } from "./+types/row"

const WHY = ["none_of_them", "duplicate", "wrong_data"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const api = provinceApi(session)
  const at = `/province/listing-imports/${encodeURIComponent(params.id)}`
  const q = url.searchParams.get("q")?.trim() ?? ""
  const from = url.searchParams.get("from") ?? ""
  const [{ import: one }, { row }, search] = await orDeskPage(
    request,
    Promise.all([
      api.get<{ import: ImportDetail }>(at),
      api.get<{ row: ReviewRow }>(`${at}/rows/${encodeURIComponent(params.row)}`),
      q ? api.get<{ count: number; products: FoundProduct[] }>(`${at}/products`, { q }) : null,
    ])
  )
  return data({
    title: listingsT(session.lang)("row.title", { line: row.line }),
    file: one.file_name,
    id: one.id,
    open: one.state === "review",
    cells: row.cells
      .map((text, index) => ({ heading: one.layout?.headings[index] || `(${index + 1})`, text }))
      .filter(({ text }) => text !== ""),
    row,
    q,
    from,
    search,
  })
}

export async function action({ request, params, url }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  form.set("row", params.row)
  return doDeed(session, params.id, form, new URLSearchParams(url.searchParams.get("from") ?? ""))
}

/** One row with all its cells, and everything that may be decided about it. */
export default function OneRow({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  const { row, cells, open, search, q, from } = loaderData
  const decide = open && may("editor")
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{
          to: `/province/listings/${loaderData.id}${from && `?${new URLSearchParams(from)}`}`,
          text: loaderData.file,
        }}
      />
      <FormAnswer answer={actionData} />
      {!open && (
        <div className="mb-5">
          <Notice title={t("row.closed")} />
        </div>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Part title={t("row.cells")}>
            <dl className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-x-4 gap-y-2">
              {cells.map(({ heading, text }, index) => (
                <div key={`${index}-${heading}`}>
                  <dt className="text-sm text-muted">{heading}</dt>
                  <dd className="break-words">{text}</dd>
                </div>
              ))}
            </dl>
          </Part>
          <Part title={t("row.now")}>
            <Outcome row={row} />
            {row.product && <ProductName product={row.product} />}
            {decide && row.decided_by_name && (
              <IntentForm intent="undo">
                <Submit intent="undo" plain>
                  {t("rows.undo")}
                </Submit>
              </IntentForm>
            )}
          </Part>
        </div>
        {decide && (
          <div className="flex flex-col gap-5">
            {row.candidates.length > 0 && (
              <Part title={t("row.candidates")}>
                <Choices products={row.candidates} row={row} />
              </Part>
            )}
            <Part title={t("row.search")}>
              <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
                {from && <input type="hidden" name="from" value={from} />}
                <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
                  <span className="text-sm text-muted">{t("row.search.label")}</span>
                  <input
                    className="input"
                    type="search"
                    name="q"
                    maxLength={100}
                    defaultValue={q || (row.seen.name ?? "")}
                  />
                </label>
                <button type="submit" className="button button-plain">
                  {t("row.search.action")}
                </button>
              </Form>
              {search &&
                (search.products.length === 0 ? (
                  <p role="status">{t("row.search.none")}</p>
                ) : (
                  <>
                    <p role="status" className="text-muted">
                      {t("row.search.count", { n: search.count })}
                    </p>
                    <Choices products={search.products} row={row} />
                  </>
                ))}
            </Part>
            <RejectPart answer={answerTo(actionData, "reject")} />
          </div>
        )}
      </div>
    </>
  )
}

function Choices({
  products,
  row,
}: {
  products: readonly (FoundProduct & { score?: number })[]
  row: ReviewRow
}) {
  const t = useWords<ListingsKey>()
  return (
    <ul className="divide-y divide-line">
      {products.map((product) => (
        <li key={product.code} className="flex items-start justify-between gap-3 py-2">
          <ProductName product={product} score={product.score} />
          <Form method="post" className="shrink-0">
            <input type="hidden" name="intent" value="choose" />
            <input type="hidden" name="product_code" value={product.code} />
            <button
              type="submit"
              className="button button-plain"
              aria-label={t("rows.choose.of", { name: product.name, line: row.line })}
            >
              {t("rows.choose")}
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function RejectPart({ answer }: { answer: ReturnType<typeof answerTo> }) {
  const t = useWords<ListingsKey>()
  return (
    <Part title={t("row.none")}>
      <IntentForm intent="reject">
        <Field id="why" label={t("row.why")} error={answer?.errors.reason}>
          {(control) => (
            <select {...control} className="input max-w-96" name="why" defaultValue={WHY[0]}>
              {WHY.map((why) => (
                <option key={why} value={why}>
                  {t(`row.why.${why}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField name="note" label={t("row.note")} answer={answer} optional maxLength={500} />
        <Submit intent="reject" plain>
          {t("row.reject")}
        </Submit>
      </IntentForm>
    </Part>
  )
}
