import { data } from "react-router"
import { DecisionHead } from "~/components/desk/certificates/decision-fields"
import { UploadForm } from "~/components/desk/sheets/upload-form"
import { useWords } from "~/components/desk/words"
import { answerTo } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { vietnamDay } from "~/lib/format.server"
import { requireRole } from "~/lib/province-session.server"
import { earlierHead } from "../../sheets/earlier-head.server"
import { sendSheet } from "../../sheets/send-sheet.server"
import { DECISION_HEAD } from "../read-decision.server"
import { certificatesT } from "../words.server"
import type { Route } from "./+types/new"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireRole(request, "editor")
  return data({
    title: certificatesT(session.lang)("import.title"),
    today: vietnamDay(new Date()),
    head: await earlierHead(request, session, url),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return sendSheet(session, "decision", await request.formData(), DECISION_HEAD)
}

/** One decision about many products: what it says once, and its rows. An approver records it once it is checked. */
export default function NewDecision({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { title, today, head } = loaderData
  return (
    <>
      <PageHead title={title} back={{ to: "/province/decisions", text: t("decisions.title") }} />
      <UploadForm answer={actionData} intro={t("import.intro")} help={t("import.table.help")}>
        <Part title={t("import.head")}>
          <DecisionHead
            prefix=""
            answer={answerTo(actionData, "send")}
            today={today}
            typed={head}
          />
        </Part>
      </UploadForm>
    </>
  )
}
