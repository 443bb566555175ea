import { day } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { Sheet } from "./contract"
import { sheetsT } from "./words.server"

/** What people call a sheet: its decision, or the register it was taken from; null when its kind and its file say all. */
export function sheetName({ kind, head }: Pick<Sheet, "kind" | "head">, lang: Lang): string | null {
  const t = sheetsT(lang)
  const { decision_number: number, register, as_of: asOf } = head
  if (kind === "decision" && number) return t("name.decision", { number })
  if (kind === "official-register" && register && asOf) {
    return t("name.register", { register, day: day(asOf) })
  }
  return null
}
