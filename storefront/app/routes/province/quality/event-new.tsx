import { data, redirect } from "react-router"
import { useWords } from "~/components/desk/words"
import { FormAnswer, IntentForm, Submit } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { provinceApi, requireRole } from "~/lib/province-session.server"
import { notTaken, refused } from "~/lib/staff/refused.server"
import { EventFields } from "./event-fields"
import { readEventForm } from "./event-form.server"
import { unitOptions } from "./register.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/event-new"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await requireRole(request, "editor")
  return data({ title: qualityT(lang)("event.new"), units: unitOptions() })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  const { body, errors } = readEventForm(form, session.lang)
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const { event } = await provinceApi(session).post<{ event: { id: string } }>(
      "/province/events",
      body
    )
    return redirect(`/province/events/${event.id}?done=added`)
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

export default function EventNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/events", text: t("events.title") }}
      />
      <div className="max-w-3xl">
        <FormAnswer answer={actionData} />
        <IntentForm intent="add" className="card flex flex-col gap-4 p-5">
          <EventFields units={loaderData.units} answer={actionData} />
          <Submit intent="add">{t("events.add")}</Submit>
        </IntentForm>
      </div>
    </>
  )
}
