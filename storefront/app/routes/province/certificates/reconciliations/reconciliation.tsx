import { data } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, moment } from "~/lib/format.server"
import {
  mayAct,
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, secret, typed } from "~/lib/staff/refused.server"
import type { Paged } from "../contract"
import { refusedDecision } from "../read-decision.server"
import { certificatesT } from "../words.server"
import { DIFFERENCES, type ReconciledLine, type ReconciliationRow } from "./contract"
import { shownLine, type ShownLine } from "./show.server"
import { SignForms } from "./sign-forms"
import { StateCell } from "./state-cell"
import type { Route } from "./+types/reconciliation"

type Answer = Paged & { reconciliation: ReconciliationRow; lines: ReconciledLine[] }

const FILTERS = ["difference", "state", "q", "page"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) || undefined])
  )
  const path = `/province/reconciliations/${encodeURIComponent(params.id)}`
  const { reconciliation, lines, ...paged } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>(path, query)
  )
  const { register, as_of, made_at, made_by_name, figures } = reconciliation
  return data({
    title: `${register}, ${day(as_of)}`,
    id: reconciliation.id,
    made: t("reconcile.made", { name: made_by_name, at: moment(made_at) }),
    figures,
    ...paged,
    lines: lines.map((line) => shownLine(line, t)),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const t = certificatesT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const [outcome, line = ""] = intent.split(":")
  const reason = typed(form, "reason")
  const at = `/province/reconciliations/${encodeURIComponent(params.id)}/lines/${encodeURIComponent(line)}`
  const api = provinceApi(session)
  const product = typed(form, "product")
  try {
    switch (outcome) {
      case "keep_ours":
      case "later":
        if (outcome === "keep_ours" && !reason) {
          return notTaken(400, form, null, { reason: t("form.missing") })
        }
        await api.post(at, { outcome, reason })
        break
      case "take_theirs": {
        if (!mayAct(session.me.role, "approver")) throw new Response(null, { status: 404 })
        const password = secret(form, "password")
        if (!password) return notTaken(400, form, null, { password: t("signIn.password.missing") })
        const recognition = form.has("issuer")
          ? {
              decided_on: typed(form, "decided_on"),
              issuer: typed(form, "issuer"),
              issuer_level: typed(form, "issuer_level"),
              legal_basis: typed(form, "legal_basis"),
              kind: typed(form, "kind"),
            }
          : null
        await api.post(`${at}/take-theirs`, { reason, recognition, password })
        break
      }
      default:
        return notTaken(400, form, t("error.500.text"))
    }
    return data({ ok: true as const, intent, text: t(`line.done.${outcome}`, { product }) })
  } catch (error) {
    return refusedDecision(error, form, session.lang)
  }
}

/** Every line with the three states side by side; what differs is signed off one by one. */
export default function Reconciliation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const { figures } = loaderData
  const columns: Column<ShownLine>[] = [
    {
      key: "product",
      label: t("line.product"),
      head: true,
      cell: (line) => (
        <>
          {line.name}
          <span className="block text-sm text-muted">
            {[line.code, line.producer].filter(Boolean).join(" · ")}
          </span>
          <span className="block text-sm font-semibold">{line.differenceText}</span>
        </>
      ),
    },
    {
      key: "base",
      label: t("line.base"),
      cell: (line) => <StateCell state={line.base} differs={[]} />,
    },
    {
      key: "ours",
      label: t("line.ours"),
      cell: (line) => <StateCell state={line.ours} differs={line.differs} />,
    },
    {
      key: "theirs",
      label: t("line.theirs"),
      cell: (line) => <StateCell state={line.theirs} differs={line.differs} />,
    },
    {
      key: "sign",
      label: t("line.sign"),
      cell: (line) => (
        <>
          {line.signed && <p className="text-sm">{line.signed}</p>}
          {line.reason && <p className="text-sm text-muted">{line.reason}</p>}
          {line.open && may("editor") && <SignForms line={line} answer={actionData} />}
        </>
      ),
    },
  ]
  const state = (name: string) => `?state=${name}`
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/reconciliations", text: t("reconcile.title") }}
      />
      <FormAnswer answer={actionData} />
      <p className="mb-4 text-muted">{loaderData.made}</p>
      <div className="mb-5">
        <Figures>
          <Figure
            label={t("reconcile.lines")}
            value={String(figures.lines)}
            note={t("reconcile.sum", { ...figures, by_difference: "" })}
            to="?"
          />
          <Figure
            label={t("reconcile.agreed")}
            value={String(figures.agreed)}
            to={state("agreed")}
          />
          <Figure
            label={t("reconcile.signed")}
            value={String(figures.signed)}
            to={state("signed")}
          />
          <Figure
            label={t("reconcile.open")}
            value={String(figures.open)}
            note={figures.put_off > 0 && t("reconcile.putOff", { n: figures.put_off })}
            to={state("open")}
          />
        </Figures>
      </div>
      <Filters label={t("reconcile.filters")}>
        <SearchFilter label={t("reconcile.search")} />
        <SelectFilter
          name="difference"
          label={t("reconcile.difference")}
          options={DIFFERENCES.map((value) => ({
            value,
            text: `${t(`difference.${value}`)} (${figures.by_difference[value].lines})`,
          }))}
        />
        <SelectFilter
          name="state"
          label={t("reconcile.state")}
          options={(["open", "signed", "agreed"] as const).map((value) => ({
            value,
            text: t(`reconcile.${value}`),
          }))}
        />
      </Filters>
      <DataTable
        cards
        caption={loaderData.title}
        columns={columns}
        rows={loaderData.lines}
        rowKey={(line) => line.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files={`/reconciliations/${loaderData.id}/export`}
      />
    </>
  )
}
