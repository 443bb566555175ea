import { data, redirect } from "react-router"
import { useWords } from "~/components/desk/words"
import { FormAnswer, IntentForm, Submit } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { provinceApi, requireRole } from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { RecordDetail } from "./contract"
import { ReasonField } from "./fields"
import { RecordFields } from "./record-fields"
import { readRecordForm } from "./record-form.server"
import { registerOf, unitOptions } from "./register.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/record-new"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const register = registerOf(params.register)
  const { lang } = await requireRole(request, "editor")
  const t = qualityT(lang)
  return data({ title: t(`record.new.${register}`), register, units: unitOptions() })
}

export async function action({ request, params }: Route.ActionArgs) {
  const register = registerOf(params.register)
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  const { body, errors } = readRecordForm(form, register, session.lang)
  const number = typed(form, "number")
  if (number === "") errors.number = qualityT(session.lang)("form.missing")
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const { record } = await provinceApi(session).post<RecordDetail>(
      `/province/quality/${register}`,
      { ...body, number, reason: typed(form, "reason") || null }
    )
    return redirect(`/province/quality/${register}/${record.id}?done=added`)
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** A record that is not in the register yet, with its first period. */
export default function RecordNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { register, title } = loaderData
  return (
    <>
      <PageHead
        title={title}
        back={{ to: `/province/quality/${register}`, text: t(`tabs.${register}`) }}
      />
      <div className="max-w-3xl">
        <FormAnswer answer={actionData} />
        <IntentForm intent="add" className="card flex flex-col gap-4 p-5">
          <RecordFields register={register} units={loaderData.units} answer={actionData} numbered />
          <ReasonField answer={actionData} prefix="" optional />
          <Submit intent="add">{t("list.add")}</Submit>
        </IntentForm>
      </div>
    </>
  )
}
