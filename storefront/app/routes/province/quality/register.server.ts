import { QUANG_NINH_UNITS } from "~/lib/data/administrative-units.server"
import { REGISTERS, type Register } from "./contract"

/** The register that an address names; there is no page for another. */
export function registerOf(name: string | undefined): Register {
  const found = REGISTERS.find((register) => register === name)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** Communes, wards and special zones to choose from, by name. */
export function unitOptions(): { value: string; text: string }[] {
  return QUANG_NINH_UNITS.map(({ code, name }) => ({ value: code, text: name })).sort((a, b) =>
    bare(a.text).localeCompare(bare(b.text), "vi")
  )
}

/** "Phường Hà Tu" is looked for under H. */
function bare(name: string): string {
  return name.replace(/^(Phường|Xã|Đặc khu)\s+/, "")
}
