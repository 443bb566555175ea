import { data, redirect } from "react-router"
import { ApprovalField } from "~/components/desk/approval"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { QUANG_NINH_UNITS } from "~/lib/data/administrative-units.server"
import { vietnamDay } from "~/lib/format.server"
import { provinceApi, requireRole } from "~/lib/province-session.server"
import { notTaken, refused, secret, typed, wholeNumber } from "~/lib/staff/refused.server"
import { POINT_CLASSES } from "./point-classes"
import { networkT } from "./words.server"
import type { Route } from "./+types/point-new"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await requireRole(request, "approver")
  return data({
    title: networkT(lang)("new.title"),
    today: vietnamDay(new Date()),
    units: QUANG_NINH_UNITS.map(({ code, name }) => ({ code, name })).sort((a, b) =>
      a.name.localeCompare(b.name, "vi")
    ),
  })
}

const TEXTS = ["code", "name", "address", "opened_on", "operator_name"] as const
const MAYBE = ["unit_code", "phone", "email", "operator_tax_code"] as const

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "approver")
  const t = networkT(session.lang)
  const form = await request.formData()
  const errors: Record<string, string> = {}
  for (const name of TEXTS) if (!typed(form, name)) errors[name] = t("form.missing")
  const degrees = (name: "lat" | "lng") => {
    const text = typed(form, name).replace(",", ".")
    const value = text === "" ? null : Number(text)
    if (value !== null && Number.isNaN(value)) errors[name] = t("new.number")
    return value
  }
  const [lat, lng] = [degrees("lat"), degrees("lng")]
  const area = typed(form, "area_m2")
  const area_m2 = area === "" ? null : wholeNumber(area)
  if (area !== "" && area_m2 === null) errors.area_m2 = t("form.number")
  const password = secret(form, "password")
  if (!password) errors.password = t("signIn.password.missing")
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const { point } = await provinceApi(session).post<{ point: { handle: string } }>(
      "/province/points",
      {
        ...Object.fromEntries(TEXTS.map((name) => [name, typed(form, name)])),
        ...Object.fromEntries(MAYBE.map((name) => [name, typed(form, name) || null])),
        class: typed(form, "class"),
        ...{ lat, lng, area_m2, password },
      }
    )
    return redirect(`/province/points/${encodeURIComponent(point.handle)}`)
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** A new point of the network. */
export default function NewPoint({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const answer = answerTo(actionData, "create")
  const field = (name: string) => ({ name, answer })
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/points", text: t("points.title") }}
      />
      <FormAnswer answer={actionData} />
      <IntentForm
        intent="create"
        className="card grid max-w-4xl gap-x-6 gap-y-4 p-5 sm:grid-cols-2"
      >
        <TextField {...field("name")} label={t("new.name")} />
        <TextField {...field("code")} label={t("new.code")} maxLength={40} />
        <Field id="class" label={t("new.class")} error={answer?.errors.class}>
          {(control) => (
            <select
              {...control}
              className="input"
              name="class"
              defaultValue={answer?.values.class ?? "shop"}
            >
              {POINT_CLASSES.map((value) => (
                <option key={value} value={value}>
                  {t(`class.${value}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...field("opened_on")}
          type="date"
          label={t("new.opened")}
          value={loaderData.today}
        />
        <TextField {...field("address")} label={t("new.address")} maxLength={300} />
        <Field
          id="unit_code"
          label={t("points.place")}
          optional={t("form.optional")}
          error={answer?.errors.unit_code}
        >
          {(control) => (
            <select
              {...control}
              className="input"
              name="unit_code"
              defaultValue={answer?.values.unit_code ?? ""}
            >
              <option value="">{t("none")}</option>
              {loaderData.units.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...field("lat")}
          label={t("new.lat")}
          help={t("new.coordinates.help")}
          inputMode="decimal"
          optional
        />
        <TextField
          {...field("lng")}
          label={t("new.lng")}
          help={t("new.coordinates.help")}
          inputMode="decimal"
          optional
        />
        <TextField {...field("area_m2")} label={t("new.area")} inputMode="numeric" optional />
        <TextField {...field("phone")} label={t("new.phone")} type="tel" optional />
        <TextField {...field("email")} label={t("new.email")} type="email" optional />
        <TextField {...field("operator_name")} label={t("new.operator")} />
        <TextField
          {...field("operator_tax_code")}
          label={t("new.taxCode")}
          maxLength={20}
          optional
        />
        <div className="flex flex-col gap-4 sm:col-span-2">
          <ApprovalField prefix="" answer={answer} />
          <Submit intent="create">{t("new.save")}</Submit>
        </div>
      </IntentForm>
    </>
  )
}
