import { data } from "react-router"
import { BackendError } from "~/lib/backend-error"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { typed } from "~/lib/staff/refused.server"
import type { FileReport } from "./contract"
import { qualityT } from "./words.server"

const MAX_BYTES = 2_000_000
const PATIENCE_MS = 60_000
/** The first rows tell what is going on; a thousand would only fill the line. */
const SHOWN = 200

export type ImportAnswer = {
  problem: string | null
  report: FileReport | null
  /** The file as it was checked, to be sent again: what is written is what was shown. */
  file: { name: string; base64: string } | null
}

const answer = (status: number, part: Partial<ImportAnswer>) =>
  data<ImportAnswer>({ problem: null, report: null, file: null, ...part }, status)

/** Sends a file to be checked, or the one that was checked to be written. `path` is the backend's import. */
export async function importAction(session: ProvinceSession, form: FormData, path: string) {
  const t = qualityT(session.lang)
  const apply = typed(form, "intent") === "apply"
  const file = apply ? keptFile(form) : form.get("file")
  if (!(file instanceof File) || file.size === 0) {
    return answer(400, { problem: t("import.noFile") })
  }
  if (file.size > MAX_BYTES) return answer(400, { problem: t("import.tooLarge") })
  const body = new FormData()
  body.set("file", file, file.name)
  const query = new URLSearchParams({ name: file.name.slice(0, 200), check: apply ? "0" : "1" })
  try {
    const { import: report } = await provinceApi(session).post<{ import: FileReport }>(
      `${path}?${query}`,
      body,
      PATIENCE_MS
    )
    const { created, updated } = report.counts
    const worth = !apply && report.problem_count === 0 && created + updated > 0
    return answer(200, { report: short(report), file: worth ? await keep(file) : null })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const away = error.kind === "down" || error.kind === "timeout"
    return answer(away ? 503 : error.status, { problem: away ? t("form.away") : error.message })
  }
}

function short(report: FileReport): FileReport {
  const { problems, warnings } = report
  return { ...report, problems: problems.slice(0, SHOWN), warnings: warnings.slice(0, SHOWN) }
}

async function keep(file: File) {
  return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString("base64") }
}

function keptFile(form: FormData): File | null {
  const bytes = Buffer.from(typed(form, "kept"), "base64")
  return bytes.length > 0 ? new File([bytes], typed(form, "name") || "tep.csv") : null
}
