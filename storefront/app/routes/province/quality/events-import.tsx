import { data } from "react-router"
import { UploadForm } from "~/components/desk/sheets/upload-form"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { requireRole } from "~/lib/province-session.server"
import { sendSheet } from "../sheets/send-sheet.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/events-import"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await requireRole(request, "editor")
  return data({ title: qualityT(lang)("import.title.events") })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return sendSheet(session, "trade-events", await request.formData())
}

export default function EventsImport({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/events", text: t("events.title") }}
      />
      <UploadForm
        answer={actionData}
        intro={t("import.text")}
        help={t("import.columns")}
        sample="/events/export"
      />
    </>
  )
}
