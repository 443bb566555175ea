import { data } from "react-router"
import { UploadForm } from "~/components/desk/sheets/upload-form"
import { useWords } from "~/components/desk/words"
import { answerTo, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { vietnamDay } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireRole } from "~/lib/province-session.server"
import { earlierHead } from "../../sheets/earlier-head.server"
import { sendSheet } from "../../sheets/send-sheet.server"
import { certificatesT } from "../words.server"
import type { ReconciliationRow } from "./contract"
import type { Route } from "./+types/new"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireRole(request, "editor")
  const [head, { reconciliations }] = await Promise.all([
    earlierHead(request, session, url),
    orDeskPage(
      request,
      provinceApi(session).get<{ reconciliations: ReconciliationRow[] }>(
        "/province/reconciliations"
      )
    ),
  ])
  return data({
    title: certificatesT(session.lang)("reconcile.new"),
    // The same name each time is what ties one comparison to the last.
    register: head.register ?? reconciliations[0]?.register ?? "",
    asOf: head.as_of ?? vietnamDay(new Date()),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return sendSheet(session, "official-register", await request.formData(), ["register", "as_of"])
}

/** The export of an official register, to be compared with the province's. */
export default function NewReconciliation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const refusal = answerTo(actionData, "send")
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/reconciliations", text: t("reconcile.title") }}
      />
      <UploadForm answer={actionData} intro={t("reconcile.intro")} help={t("reconcile.table.help")}>
        <Part title={t("reconcile.register")}>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <TextField
              name="register"
              label={t("reconcile.register.name")}
              help={t("reconcile.register.help")}
              value={loaderData.register}
              answer={refusal}
            />
            <TextField
              name="as_of"
              type="date"
              label={t("reconcile.asOf")}
              value={loaderData.asOf}
              answer={refusal}
            />
          </div>
        </Part>
      </UploadForm>
    </>
  )
}
