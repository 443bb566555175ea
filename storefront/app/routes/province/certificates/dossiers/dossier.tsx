import type { ReactNode } from "react"
import { data, Link } from "react-router"
import { Notice } from "~/components/notice"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import {
  mayAct,
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import type { Dossier } from "../contract"
import { recognition, refusedDecision } from "../read-decision.server"
import { certificatesT } from "../words.server"
import { Deadline } from "./deadline"
import { Files } from "./files"
import { shownHistory, shownPapers } from "./papers.server"
import { NextStep } from "./next-step"
import { Papers } from "./papers"
import { shownDossier } from "./show.server"
import type { Route } from "./+types/dossier"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

type Answer = { dossier: Dossier; today: string; names: Record<string, string> }

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = certificatesT(lang)
  const path = `/province/dossiers/${encodeURIComponent(params.id)}`
  const { dossier, today, names } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>(path)
  )
  return data({
    title: t("dossier.title", { code: dossier.code }),
    opened: url.searchParams.has("opened"),
    today,
    productId: dossier.product.ocop_product_id,
    productCode: dossier.product.code,
    ...shownDossier(dossier, t),
    law: t(`law.${dossier.legal_basis}`),
    asked: dossier.requested_stars,
    note: dossier.note,
    certificate: dossier.certificate_id !== null,
    dates: [
      dossier.received_on && t("dossier.received", { day: day(dossier.received_on) }),
      dossier.accepted_on && t("dossier.accepted", { day: day(dossier.accepted_on) }),
      dossier.sent_to_province_on &&
        t("dossier.sentToProvince", { day: day(dossier.sent_to_province_on) }),
      dossier.sent_to_ministry_on &&
        t("dossier.sentToMinistry", { day: day(dossier.sent_to_ministry_on) }),
      dossier.decided_on && t("dossier.decidedOn", { day: day(dossier.decided_on) }),
    ].filter((text) => text !== null),
    moves: dossier.next_states.filter((state) => state !== "recognised" && state !== "refused"),
    decidable: dossier.next_states.includes("recognised"),
    missing: dossier.missing.length,
    papers: shownPapers(dossier, names, lang),
    files: dossier.files.map((file) => ({
      id: file.id,
      name: file.name,
      size: `${Math.max(1, Math.round(file.size_bytes / 1024))} kB`,
      paper: dossier.checklist.find(({ key }) => key === file.item_key)?.[lang] ?? null,
    })),
    history: shownHistory(dossier, names, lang, t),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const t = certificatesT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const api = provinceApi(session)
  const at = `/province/dossiers/${encodeURIComponent(params.id)}`
  const done = (text: string) => data({ ok: true as const, intent, text })
  const on = typed(form, "on") || undefined
  const note = typed(form, "note")
  try {
    switch (intent) {
      case "papers": {
        const items = form
          .getAll("key")
          .flatMap((key) =>
            typeof key === "string"
              ? [{ key, state: typed(form, `state-${key}`), note: typed(form, `note-${key}`) }]
              : []
          )
        const { changed } = await api.post<{ changed: number }>(`${at}/checklist`, { items })
        return done(changed ? t("dossier.papersSaved", { n: changed }) : t("dossier.papersSame"))
      }
      case "attach": {
        const file = form.get("file")
        if (!(file instanceof File) || file.size === 0) {
          return notTaken(400, form, null, { file: t("dossier.attach.missing") })
        }
        const upload = new FormData()
        upload.set("file", file, file.name)
        upload.set("item_key", typed(form, "item_key"))
        await api.post(`${at}/files`, upload, 60_000)
        return done(t("dossier.attached"))
      }
      case "remove":
        await api.remove(`${at}/files/${encodeURIComponent(typed(form, "file_id"))}`)
        return done(t("dossier.removed"))
      case "move": {
        const { state } = await api.post<{ state: Dossier["state"] }>(`${at}/moves`, {
          to: typed(form, "to"),
          on,
          note,
        })
        return done(t("dossier.moved", { state: t(`state.${state}`) }))
      }
      case "recognise":
      case "refuse": {
        if (!mayAct(session.me.role, "approver")) throw new Response(null, { status: 404 })
        const password = secret(form, "password")
        if (!password) return notTaken(400, form, null, { password: t("signIn.password.missing") })
        const decision = intent === "recognise" ? recognition(form) : undefined
        if (decision === null) return notTaken(400, form, null, { score: t("form.score.wrong") })
        const { state } = await api.post<{ state: Dossier["state"] }>(`${at}/decision`, {
          to: intent === "recognise" ? "recognised" : "refused",
          on,
          note,
          recognition: decision,
          password,
        })
        return done(t("dossier.moved", { state: t(`state.${state}`) }))
      }
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    if (intent === "recognise") return refusedDecision(error, form, session.lang)
    return refused(error, form, session.lang)
  }
}

/** A dossier: what it asks for, its papers and files, what comes next, and all that was done. */
export default function DossierPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const dossier = loaderData
  const open = dossier.moves.length > 0 || dossier.decidable
  return (
    <>
      <PageHead title={dossier.title} back={{ to: "/province/dossiers", text: t("board.title") }} />
      <FormAnswer answer={actionData} />
      {dossier.opened && !actionData && (
        <div className="mb-4">
          <Notice tone="good" title={t("dossier.opened")} />
        </div>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={dossier.product}>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
              <Fact name={t("product.code")}>
                <Link className="link" to={`/province/products/${dossier.productId}`}>
                  {dossier.productCode}
                </Link>
              </Fact>
              <Fact name={t("product.producer")}>{dossier.producer}</Fact>
              <Fact name={t("dossier.asked")}>
                {dossier.kind}
                {dossier.asked && `, ${t("stars.n", { n: dossier.asked })}`}
              </Fact>
              <Fact name={t("dossier.law")}>{dossier.law}</Fact>
              <Fact name={t("dossiers.state")}>{dossier.state}</Fact>
              {dossier.next && <Fact name={t("dossiers.next")}>{dossier.next}</Fact>}
              {dossier.deadline && (
                <Fact name={t("dossiers.deadline")}>
                  <Deadline deadline={dossier.deadline} />
                </Fact>
              )}
              {dossier.dates.length > 0 && (
                <Fact name={t("dossier.dates")}>{dossier.dates.join(" · ")}</Fact>
              )}
              {dossier.note && <Fact name={t("new.note")}>{dossier.note}</Fact>}
            </dl>
          </Part>
          <Papers
            papers={dossier.papers}
            missing={dossier.missing}
            editable={open && may("editor")}
          />
          <Files
            dossierId={dossier.id}
            files={dossier.files}
            papers={dossier.papers}
            editable={open && may("editor")}
            answer={actionData}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <NextStep
            open={open}
            moves={dossier.moves}
            decidable={dossier.decidable}
            stars={dossier.asked}
            today={dossier.today}
            certificateOf={dossier.certificate ? dossier.productId : null}
            answer={actionData}
          />
          <Part title={t("dossier.history")}>
            {dossier.history.length === 0 && <p className="text-muted">{t("history.none")}</p>}
            <ol className="flex flex-col gap-3">
              {dossier.history.map((entry) => (
                <li key={entry.key} className="border-l-3 border-line pl-3">
                  <span className="block">{entry.text}</span>
                  {entry.note && <span className="block text-sm">{entry.note}</span>}
                  <span className="block text-sm text-muted">{entry.by}</span>
                </li>
              ))}
            </ol>
          </Part>
        </div>
      </div>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
