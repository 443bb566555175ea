import { Link } from "react-router"
import { useDesk } from "~/components/desk/use-desk"
import { Working } from "~/components/desk/working"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { IntentForm, Submit } from "~/components/staff/forms"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import type { SheetKind, SheetState } from "./contract"
import { uploadPath } from "./upload-path"

type Standing = {
  id: string
  kind: SheetKind
  state: SheetState
  progress: number
  problems: number
  /** Whether a sheet that is ready changes anything. */
  worth: boolean
  failure: { code: string; text: string } | null
  outcome: { text: string; by: string; to: string } | null
}

/** What the link to what was made is called. */
const SEEN: Record<SheetKind, SheetsKey> = {
  decision: "outcome.register",
  "official-register": "outcome.reconciliation",
  "quality-certificates": "outcome.seen",
  "growing-areas": "outcome.seen",
  "packing-facilities": "outcome.seen",
  "trade-events": "outcome.seen",
}

/** Where a sheet stands, and what can be done next. */
export function Standing({ sheet }: { sheet: Standing }) {
  const t = useWords<SheetsKey>()
  const { id, kind, state, progress, failure, outcome } = sheet
  switch (state) {
    case "checking":
    case "applying":
      return (
        <Working
          title={t(`working.${state}`)}
          text={t(`working.${state}.text`)}
          progress={progress}
        />
      )
    case "faulty":
      return (
        <Notice tone="error" title={t("faulty.title", { n: sheet.problems })}>
          <p>{t("faulty.text")}</p>
          <p className="flex flex-wrap items-center gap-x-3">
            {t("faulty.file")}
            {(["csv", "xlsx"] as const).map((format) => (
              <a
                key={format}
                className="link inline-flex min-h-11 items-center"
                href={`/province/files/sheet-imports/${id}/problems/export?format=${format}`}
              >
                {t(`table.${format}`)}
              </a>
            ))}
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            <SendAgain kind={kind} id={id} text={t("again.corrected")} />
            <Restart />
          </div>
        </Notice>
      )
    case "broken_off":
      return (
        <Notice tone="error" title={failure?.text ?? t("state.broken_off")}>
          <Restart />
        </Notice>
      )
    case "failed":
      return (
        <Notice tone="error" title={failure?.text ?? t("state.failed")}>
          <div className="mt-2 flex flex-wrap gap-2">
            <SendAgain kind={kind} id={id} text={t("again.other")} />
            {failure?.code === "broken" && <Restart />}
          </div>
        </Notice>
      )
    case "cancelled":
      return (
        <Notice tone="warning" title={t("cancelled.text")}>
          <div className="mt-2">
            <SendAgain kind={kind} id={id} text={t("again.other")} />
          </div>
        </Notice>
      )
    case "applied":
      return outcome ? (
        <Notice tone="good" title={outcome.text}>
          <p>{outcome.by}</p>
          <Link className="link inline-flex min-h-11 items-center" to={outcome.to}>
            {t(SEEN[kind])}
          </Link>
        </Notice>
      ) : null
    case "ready":
      // That there is nothing to write is said in the place of the last step.
      return sheet.worth ? (
        <Notice title={t("ready.title")}>
          <a className="link inline-flex min-h-11 items-center" href="#decide">
            {t("ready.decide")}
          </a>
        </Notice>
      ) : null
  }
}

function SendAgain({ kind, id, text }: { kind: SheetKind; id: string; text: string }) {
  const { may } = useDesk()
  if (!may("editor")) return null
  return (
    <Link className="button button-primary" to={uploadPath(kind, id)}>
      {text}
    </Link>
  )
}

function Restart() {
  const t = useWords<SheetsKey>()
  const { may } = useDesk()
  if (!may("editor")) return null
  return (
    <IntentForm intent="restart">
      <Submit intent="restart" plain>
        {t("again.check")}
      </Submit>
    </IntentForm>
  )
}
