import type { Translate } from "~/i18n/translate"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { STATES, type Dossier } from "../contract"
import { certificatesT } from "../words.server"

type Names = Record<string, string>

/** The papers of a dossier in the language of the reader, with who looked at them. */
export function shownPapers({ checklist }: Dossier, names: Names, lang: Lang) {
  const t = certificatesT(lang)
  return checklist.map((paper) => ({
    key: paper.key,
    name: paper[lang],
    state: paper.state,
    note: paper.note,
    marks: [
      paper.required && t("dossier.required"),
      paper.minimum_for !== null && t("dossier.minimumFor", { n: paper.minimum_for }),
      paper.by === "commune" && t("dossier.byCommune"),
    ].filter((mark) => mark !== false),
    checked:
      paper.checked_by && paper.checked_at
        ? t("dossier.checkedBy", {
            name: names[paper.checked_by] ?? "–",
            at: moment(paper.checked_at),
          })
        : null,
  }))
}

export type ShownPaper = ReturnType<typeof shownPapers>[number]

/** What was done, the latest first. */
export function shownHistory(
  { history, checklist }: Dossier,
  names: Names,
  lang: Lang,
  t: Translate<CertificatesKey>
) {
  return history
    .map((entry, index) => {
      const { action, from_state, to_state, subject, note, actor_id, at } = entry
      const texts: Record<Dossier["history"][number]["action"], () => string> = {
        opened: () => t("history.opened"),
        moved: () =>
          t("history.moved", { from: stateName(from_state, t), to: stateName(to_state, t) }),
        checked: () => {
          const paper = checklist.find(({ key }) => key === subject)?.[lang] ?? subject ?? ""
          return t("history.checked", { paper, to: paperState(to_state, t) })
        },
        file_added: () => t("history.file_added", { file: subject ?? "" }),
        file_removed: () => t("history.file_removed", { file: subject ?? "" }),
      }
      const on = action === "moved" && subject ? ` (${day(subject)})` : ""
      const by = actor_id ? (names[actor_id] ?? "–") : "–"
      return { key: String(index), text: texts[action]() + on, note, by: `${by}, ${moment(at)}` }
    })
    .reverse()
}

function stateName(state: string | null, t: Translate<CertificatesKey>): string {
  const known = STATES.find((one) => one === state)
  return known ? t(`state.${known}`) : (state ?? "")
}

function paperState(state: string | null, t: Translate<CertificatesKey>): string {
  const known = (["missing", "present", "not_needed"] as const).find((one) => one === state)
  return known ? t(`dossier.paper.${known}`) : (state ?? "")
}
