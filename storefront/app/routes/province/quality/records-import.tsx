import { data } from "react-router"
import { UploadForm } from "~/components/desk/sheets/upload-form"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { requireRole } from "~/lib/province-session.server"
import { sendSheet } from "../sheets/send-sheet.server"
import { SHEET_KINDS } from "./contract"
import { registerOf } from "./register.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/records-import"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const register = registerOf(params.register)
  const { lang } = await requireRole(request, "editor")
  return data({ title: qualityT(lang)(`import.title.${register}`), register })
}

export async function action({ request, params }: Route.ActionArgs) {
  const register = registerOf(params.register)
  const session = await requireRole(request, "editor")
  return sendSheet(session, SHEET_KINDS[register], await request.formData())
}

export default function RecordsImport({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { register, title } = loaderData
  return (
    <>
      <PageHead
        title={title}
        back={{ to: `/province/quality/${register}`, text: t(`tabs.${register}`) }}
      />
      <UploadForm
        answer={actionData}
        intro={t("import.text")}
        help={t("import.columns")}
        sample={`/quality/${register}/export`}
      />
    </>
  )
}
