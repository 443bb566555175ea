import { data } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import { BackendError } from "~/lib/backend-error"
import type { AuditEntry } from "./contract"
import { ReasonField } from "./fields"
import { History } from "./history"
import { historyRows } from "./history.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/barcode"

type ProductMark = {
  product: {
    code: string
    name: string
    producer: string
    gtin: string | null
    trace_code: string | null
    packs: { sku: string | null; title: string | null; barcode: string | null }[]
  }
  history: AuditEntry[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.product.name} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

const pathOf = (code: string) => `/province/barcodes/${encodeURIComponent(code)}`

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { product, history } = await orDeskPage(
    request,
    provinceApi(session).get<ProductMark>(pathOf(params.code))
  )
  return data({ product, history: historyRows(history, session.lang) })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  try {
    await provinceApi(session).post(pathOf(params.code), {
      gtin: typed(form, "gtin") || null,
      trace_code: typed(form, "trace_code") || null,
      reason: typed(form, "reason") || null,
    })
    const text = qualityT(session.lang)("barcode.saved")
    return data({ ok: true as const, intent: "set", text })
  } catch (error) {
    // What is wrong with the number stands below it.
    const ofNumber = error instanceof BackendError && error.code?.startsWith("gtin_")
    return ofNumber
      ? notTaken(error.status, form, null, { gtin: error.message })
      : refused(error, form, session.lang)
  }
}

/** The numbers of one product, and the form that sets them. */
export default function Barcode({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { product } = loaderData
  const answer = answerTo(actionData, "set")
  type Pack = (typeof product.packs)[number]
  const columns: Column<Pack>[] = [
    { key: "title", label: t("barcodes.product"), head: true, cell: (row) => row.title },
    { key: "sku", label: "SKU", cell: (row) => row.sku },
    { key: "barcode", label: t("barcodes.gtin"), cell: (row) => row.barcode ?? "–" },
  ]
  return (
    <>
      <PageHead
        title={product.name}
        back={{ to: "/province/barcodes", text: t("barcodes.title") }}
      />
      <p className="mb-5 text-muted">
        {product.code} · {product.producer}
      </p>
      <FormAnswer answer={actionData} />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("barcode.numbers")}>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
              <dt className="text-muted">{t("barcodes.gtin")}</dt>
              <dd className="tabular-nums">{product.gtin ?? "–"}</dd>
              <dt className="text-muted">{t("barcodes.trace")}</dt>
              <dd className="min-w-0 break-all">{product.trace_code ?? "–"}</dd>
            </dl>
            <h3 className="font-semibold">{t("barcode.packs")}</h3>
            <DataTable
              caption={t("barcode.packs")}
              columns={columns}
              rows={product.packs}
              rowKey={(row) => `${row.sku} ${row.title}`}
            />
          </Part>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {may("editor") && (
            <Part title={t("barcode.set")}>
              <IntentForm intent="set">
                <TextField
                  name="gtin"
                  label={t("barcodes.gtin")}
                  help={t("barcode.gtin.help")}
                  inputMode="numeric"
                  value={product.gtin}
                  answer={answer}
                  maxLength={20}
                  className="max-w-60"
                  optional
                />
                <TextField
                  name="trace_code"
                  label={t("barcodes.trace")}
                  help={t("barcode.trace.help")}
                  value={product.trace_code}
                  answer={answer}
                  maxLength={300}
                  optional
                />
                <ReasonField prefix="" answer={answer} optional />
                <Submit intent="set">{t("record.save")}</Submit>
              </IntentForm>
            </Part>
          )}
          <History rows={loaderData.history} />
        </div>
      </div>
    </>
  )
}
