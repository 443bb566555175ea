import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useWords } from "~/components/desk/words"
import { IntentForm, Submit } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { ShownPaper } from "./papers.server"

const STATES = ["missing", "present", "not_needed"] as const
const TONES = { missing: "bad", present: "good", not_needed: "plain" } as const

/** The checklist: each paper with its state, saved all at once. */
export function Papers({
  papers,
  missing,
  editable,
}: {
  papers: ShownPaper[]
  missing: number
  editable: boolean
}) {
  const t = useWords<CertificatesKey>()
  const summary =
    missing > 0 ? (
      <StandingMark tone="warning" text={t("dossier.missing", { n: missing })} />
    ) : (
      <StandingMark tone="good" text={t("dossier.complete")} />
    )
  if (!editable) {
    return (
      <Part title={t("dossier.papers")}>
        {summary}
        <ul className="divide-y divide-line">
          {papers.map((paper) => (
            <li key={paper.key} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
              <Name paper={paper} />
              <StandingMark tone={TONES[paper.state]} text={t(`dossier.paper.${paper.state}`)} />
            </li>
          ))}
        </ul>
      </Part>
    )
  }
  return (
    <Part title={t("dossier.papers")}>
      {summary}
      <IntentForm intent="papers">
        <ul className="divide-y divide-line">
          {papers.map((paper) => (
            <li
              key={paper.key}
              className="grid items-start gap-2 py-3 lg:grid-cols-[1fr_9rem_12rem]"
            >
              <input type="hidden" name="key" value={paper.key} />
              <Name paper={paper} />
              <select
                className="input"
                // What was saved is shown, also where a browser keeps what was chosen before.
                key={paper.state}
                name={`state-${paper.key}`}
                defaultValue={paper.state}
                aria-label={paper.name}
              >
                {STATES.map((state) => (
                  <option key={state} value={state}>
                    {t(`dossier.paper.${state}`)}
                  </option>
                ))}
              </select>
              <input
                className="input"
                name={`note-${paper.key}`}
                defaultValue={paper.note ?? ""}
                maxLength={500}
                aria-label={`${t("dossier.paper.note")}: ${paper.name}`}
                placeholder={t("dossier.paper.note")}
              />
            </li>
          ))}
        </ul>
        <Submit intent="papers">{t("dossier.savePapers")}</Submit>
      </IntentForm>
    </Part>
  )
}

function Name({ paper }: { paper: ShownPaper }) {
  return (
    <span className="min-w-0">
      {paper.name}
      {paper.marks.length > 0 && (
        <span className="block text-sm text-muted">{paper.marks.join(" · ")}</span>
      )}
      {paper.checked && <span className="block text-sm text-muted">{paper.checked}</span>}
    </span>
  )
}
