import { redirect } from "react-router"
import { BackendError } from "~/lib/backend-error"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { Sheet, SheetKind } from "./contract"
import { sheetsT } from "./words.server"

const MAX_BYTES = 5 * 1024 * 1024
const PATIENCE_MS = 30_000

/** Refusals of the sheet itself: they stand at the field of the file. */
const OF_THE_FILE: readonly (string | null)[] = [
  "sheet_missing",
  "file_too_large",
  "file_not_allowed",
]

/** Sends a sheet with what it says once (`head`: names of fields) to be checked, and leads to its page. */
export async function sendSheet(
  session: ProvinceSession,
  kind: SheetKind,
  form: FormData,
  head: readonly string[] = []
) {
  const file = form.get("file")
  const body = new FormData()
  body.set("kind", kind)
  for (const name of head) {
    const value = typed(form, name)
    if (value) body.set(name, value)
  }
  if (file instanceof File && file.size > 0) {
    if (file.size > MAX_BYTES) {
      return notTaken(400, form, null, { file: sheetsT(session.lang)("upload.tooLarge") })
    }
    body.set("file", file, file.name)
  } else if (typed(form, "table")) {
    // As it was pasted: its first and last cells may be empty.
    body.set("table", form.get("table") ?? "")
  }
  try {
    const { import: made } = await provinceApi(session).post<{ import: Sheet }>(
      "/province/sheet-imports",
      body,
      PATIENCE_MS
    )
    return redirect(`/province/sheets/${made.id}`)
  } catch (error) {
    if (error instanceof BackendError && OF_THE_FILE.includes(error.code)) {
      return notTaken(error.status, form, null, { file: error.message })
    }
    const answer = refused(error, form, session.lang)
    const same = error instanceof BackendError && error.code === "same_file" && error.body.id
    if (typeof same === "string") answer.data.values.same = same
    return answer
  }
}
