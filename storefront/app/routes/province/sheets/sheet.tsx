import { useEffect } from "react"
import { data, useLocation } from "react-router"
import { CancelPart } from "~/components/desk/cancel-part"
import { Figure, Figures } from "~/components/desk/figure"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import { env } from "~/lib/env.server"
import { moment } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { Changes } from "./changes"
import type { ChangePage, SheetAnswer, SheetState } from "./contract"
import { DecidePart } from "./decide-part"
import { deciding, figuresOf } from "./deciding.server"
import { doDeed } from "./deeds.server"
import { sheetName } from "./name.server"
import { Problems } from "./problems"
import { headFacts, outcomeOf, shownChange } from "./show.server"
import { Standing } from "./standing"
import { StateWord } from "./state-word"
import { sheetsT } from "./words.server"
import type { Route } from "./+types/sheet"

const WITH_CHANGES: readonly SheetState[] = ["ready", "applying", "applied"]
const OVER: readonly SheetState[] = ["applied", "cancelled"]

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const api = provinceApi(session)
  const at = `/province/sheet-imports/${encodeURIComponent(params.id)}`
  const { import: one, problems, warnings } = await orDeskPage(request, api.get<SheetAnswer>(at))
  const { kind, state } = one
  const page = url.searchParams.get("page") ?? undefined
  const found = WITH_CHANGES.includes(state)
    ? await orDeskPage(request, api.get<ChangePage>(`${at}/changes`, { page }))
    : null
  return data({
    id: one.id,
    title: sheetName(one, lang) ?? sheetsT(lang)(`kind.${kind}`),
    kind,
    state,
    progress: one.progress,
    file: one.file_name,
    sent: { who: one.uploaded_by_name, time: moment(one.created_at) },
    facts: headFacts(one, lang),
    figures: WITH_CHANGES.includes(state) ? figuresOf(one, lang) : [],
    failure: one.failure,
    outcome: outcomeOf(one, lang),
    problems: { rows: problems, count: one.problem_count },
    warnings: { rows: warnings, count: one.warning_count },
    changes: found && {
      ...found,
      rows: found.changes.map((change) => shownChange(change, lang)),
    },
    deciding:
      state === "ready"
        ? deciding(one, `${env.PUBLIC_ORIGIN}/province/sheets/${one.id}`, lang)
        : null,
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return doDeed(session, params.id, await request.formData())
}

/** One sheet: how far it is, what is wrong with it or what it will change, and the step that writes it. */
export default function OneSheet({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<SheetsKey>()
  const { may } = useDesk()
  const sheet = loaderData
  const { id, kind, state } = sheet
  useFocusOnState()
  return (
    <>
      <PageHead title={sheet.title} back={{ to: "/province/sheets", text: t("list.title") }}>
        <a className="button button-plain" href={`/province/files/sheet-imports/${id}/file`}>
          {t("sheet.original")}
        </a>
      </PageHead>
      <p
        id="state"
        tabIndex={-1}
        className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 outline-none"
      >
        <span role="status">
          <StateWord kind={kind} state={state} />
        </span>
        <span className="break-all">{sheet.file}</span>
        <span className="text-muted">{t("sheet.sent", sheet.sent)}</span>
      </p>
      <FormAnswer answer={actionData} />
      <div className="flex flex-col gap-5">
        <Standing
          sheet={{
            ...sheet,
            problems: sheet.problems.count,
            worth: sheet.deciding?.worth ?? false,
          }}
        />
        {sheet.facts.length > 0 && <Facts facts={sheet.facts} />}
        {sheet.figures.length > 0 && (
          <Figures>
            {sheet.figures.map((figure) => (
              <Figure key={figure.label} {...figure} />
            ))}
          </Figures>
        )}
        <Problems
          title={t("problems.title")}
          files={`/sheet-imports/${id}/problems/export`}
          {...sheet.problems}
        />
        <Problems title={t("warnings.title")} {...sheet.warnings} />
        {sheet.changes && <Changes id={id} kind={kind} found={sheet.changes} />}
        {sheet.deciding && <DecidePart deciding={sheet.deciding} answer={actionData} />}
        {may("editor") && !OVER.includes(state) && (
          <CancelPart title={t("cancel.title")} text={t("cancel.text")} />
        )}
      </div>
    </>
  )
}

/** Whoever has done something is led to where the sheet stands now: the button is gone. */
function useFocusOnState() {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (hash === "#state") document.getElementById("state")?.focus()
  }, [hash, key])
}

function Facts({ facts }: { facts: readonly { label: string; text: string }[] }) {
  return (
    <dl className="card grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-4 gap-y-3 p-4">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="break-words">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
