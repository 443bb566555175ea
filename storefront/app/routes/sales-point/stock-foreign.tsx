import { data, redirect } from "react-router"
import { Field } from "~/components/field"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { pointApi, pointPath, requireManager } from "~/lib/point-session.server"
import type { StockItem } from "~/lib/point/contract"
import { notTaken, refused, typed, wholeNumber } from "~/lib/staff/refused.server"
import type { Route } from "./+types/stock-foreign"

const PRODUCER_TYPES = [
  "enterprise",
  "cooperative",
  "cooperative_group",
  "farm",
  "household",
  "association",
] as const
const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const { lang } = await requireManager(request, params.point)
  return data({ title: pointT(lang)("foreign.title") })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireManager(request, params.point)
  const t = pointT(session.lang)
  const form = await request.formData()
  const text = (name: string) => typed(form, name)
  const price = wholeNumber(text("price_vnd"))
  const strength = text("abv").replace(",", ".")
  const errors: Record<string, string> = {
    ...Object.fromEntries(
      REQUIRED.filter((name) => !text(name)).map((name) => [name, t("form.missing")])
    ),
    ...((price === null || price <= 0) && { price_vnd: t("form.amount") }),
    ...(strength && !/^\d{1,2}(\.\d)?$/.test(strength) && { abv: t("form.number") }),
  }
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const { item } = await pointApi(session).post<{ item: StockItem }>(
      pointPath(params.point, "/foreign-products"),
      {
        ...Object.fromEntries(REQUIRED.map((name) => [name, text(name)])),
        stars: Number(text("stars")),
        criteria_set: Number(text("criteria_set")),
        producer_type: text("producer_type") || "enterprise",
        price_vnd: price,
        ...(text("gtin") && { gtin: text("gtin") }),
        ...(strength && { abv: Number(strength) }),
      }
    )
    return redirect(
      `/sales-point/${params.point}/stock/${encodeURIComponent(item.variant_id)}`,
      303
    )
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

const REQUIRED = [
  "name",
  "variant",
  "producer",
  "province",
  "stars",
  "decision_number",
  "issued_on",
  "last_valid_day",
  "product_group",
  "criteria_set",
] as const

/** A product that carries another province's certificate: its facts as they stand on the certificate. */
export default function StockForeign({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const answer = answerTo(actionData, "foreign")
  const field = { answer }
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to("/stock"), text: t("stock.title") }} />
      <p className="mb-4 max-w-prose text-muted">{t("foreign.text")}</p>
      <FormAnswer answer={actionData} />
      <div className="card max-w-2xl p-4 sm:p-5">
        <IntentForm intent="foreign">
          <TextField {...field} name="name" label={t("foreign.name")} />
          <TextField
            {...field}
            name="variant"
            label={t("foreign.variant")}
            help={t("foreign.variant.help")}
          />
          <TextField
            {...field}
            name="price_vnd"
            label={t("foreign.price")}
            inputMode="numeric"
            className="max-w-52"
          />
          <TextField {...field} name="producer" label={t("foreign.producer")} />
          <Field
            id="producer_type"
            label={t("foreign.producerType")}
            error={answer?.errors.producer_type}
          >
            {(control) => (
              <select
                {...control}
                name="producer_type"
                className="input"
                defaultValue={answer?.values.producer_type ?? "enterprise"}
              >
                {PRODUCER_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`foreign.producerType.${type}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField {...field} name="province" label={t("foreign.province")} />
          <Field id="stars" label={t("foreign.stars")} error={answer?.errors.stars}>
            {(control) => (
              <select
                {...control}
                name="stars"
                className="input max-w-40"
                defaultValue={answer?.values.stars ?? "3"}
              >
                {["3", "4", "5"].map((n) => (
                  <option key={n} value={n}>
                    {t("add.stars", { n })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField {...field} name="decision_number" label={t("foreign.decision")} />
          <TextField
            {...field}
            name="issued_on"
            label={t("foreign.issued")}
            type="date"
            className="max-w-52"
          />
          <TextField
            {...field}
            name="last_valid_day"
            label={t("foreign.until")}
            type="date"
            className="max-w-52"
          />
          <Field id="product_group" label={t("foreign.group")} error={answer?.errors.product_group}>
            {(control) => (
              <select
                {...control}
                name="product_group"
                className="input"
                defaultValue={answer?.values.product_group ?? "I"}
              >
                {GROUPS.map((group) => (
                  <option key={group} value={group}>
                    {t(`foreign.group.${group}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            {...field}
            name="criteria_set"
            label={t("foreign.criteria")}
            help={t("foreign.criteria.help")}
            inputMode="numeric"
            className="max-w-40"
          />
          <TextField
            {...field}
            name="gtin"
            label={t("foreign.gtin")}
            inputMode="numeric"
            optional
            className="max-w-52"
          />
          <TextField
            {...field}
            name="abv"
            label={t("foreign.abv")}
            help={t("foreign.abv.help")}
            inputMode="decimal"
            optional
            className="max-w-40"
          />
          <Submit>{t("foreign.action")}</Submit>
        </IntentForm>
      </div>
    </>
  )
}
