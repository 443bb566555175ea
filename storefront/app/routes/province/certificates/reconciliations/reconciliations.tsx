import { data, Link, redirect } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, moment, vietnamDay } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, typed, type Refused } from "~/lib/staff/refused.server"
import type { SheetProblem } from "../contract"
import { SheetFields, SheetProblems } from "../sheet-fields"
import { readSheet, sheetProblems } from "../sheet.server"
import { CertificateTabs } from "../tabs"
import { certificatesT } from "../words.server"
import type { ReconciliationRow } from "./contract"
import type { Route } from "./+types/reconciliations"

const PATIENCE_MS = 60_000

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const { reconciliations } = await orDeskPage(
    request,
    provinceApi(session).get<{ reconciliations: ReconciliationRow[] }>("/province/reconciliations")
  )
  return data({
    title: t("reconcile.title"),
    today: vietnamDay(new Date()),
    rows: reconciliations.map(({ id, register, as_of, made_at, made_by_name, figures }) => ({
      id,
      register,
      asOf: day(as_of),
      made: t("reconcile.made", { name: made_by_name, at: moment(made_at) }),
      ...figures,
    })),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  const not = (
    answer: { data: Refused; init: ResponseInit | null },
    problems: SheetProblem[] = []
  ) => data({ refusal: answer.data, problems }, answer.init ?? undefined)
  const sheet = await readSheet(form)
  if (!sheet) {
    const file = certificatesT(session.lang)("import.tooLarge")
    return not(notTaken(400, form, null, { file }))
  }
  try {
    const { reconciliation } = await provinceApi(session).post<{ reconciliation: { id: string } }>(
      "/province/reconciliations",
      { register: typed(form, "register"), as_of: typed(form, "as_of"), ...sheet },
      PATIENCE_MS
    )
    return redirect(`/province/reconciliations/${reconciliation.id}`)
  } catch (error) {
    const problems = sheetProblems(error)
    if (problems) return not(notTaken(422, form, null), problems)
    return not(refused(error, form, session.lang))
  }
}

/** Comparisons with official registers, and the start of a new one. */
export default function Reconciliations({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const { rows } = loaderData
  type Row = (typeof rows)[number]
  const refusal = actionData?.refusal
  const faulty = refusal && (refusal.problem !== null || Object.keys(refusal.errors).length > 0)
  const number = (key: "lines" | "agreed" | "signed" | "open"): Column<Row> => ({
    key,
    label: t(`reconcile.${key}`),
    numeric: true,
    cell: (row) => row[key],
  })
  const columns: Column<Row>[] = [
    {
      key: "register",
      label: t("reconcile.register"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/reconciliations/${row.id}`}>
            {row.register}
          </Link>
          <span className="block text-sm text-muted">{row.made}</span>
        </>
      ),
    },
    { key: "asOf", label: t("reconcile.asOf"), cell: (row) => row.asOf },
    number("lines"),
    number("agreed"),
    number("signed"),
    number("open"),
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <CertificateTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("reconcile.intro")}</p>
      {faulty && <FormAnswer answer={refusal} />}
      {actionData && actionData.problems.length > 0 && (
        <SheetProblems problems={actionData.problems} />
      )}
      <div className="flex flex-col gap-5">
        <DataTable
          caption={t("reconcile.past")}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          files="/reconciliations/export"
          empty={
            <EmptyState title={t("reconcile.none")}>
              <p>{t("reconcile.none.text")}</p>
            </EmptyState>
          }
        />
        {may("editor") && (
          <Part title={t("reconcile.new")}>
            <IntentForm intent="reconcile" files>
              <div className="grid items-start gap-4 sm:grid-cols-2">
                <TextField
                  name="register"
                  label={t("reconcile.register")}
                  help={t("reconcile.register.help")}
                  value={rows[0]?.register}
                  answer={refusal}
                />
                <TextField
                  name="as_of"
                  type="date"
                  label={t("reconcile.asOf")}
                  value={loaderData.today}
                  answer={refusal}
                />
              </div>
              <SheetFields help={t("reconcile.table.help")} answer={refusal} />
              <Submit intent="reconcile">{t("reconcile.start")}</Submit>
            </IntentForm>
          </Part>
        )}
      </div>
    </>
  )
}
