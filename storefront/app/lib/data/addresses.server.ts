import { foldVietnamese } from "../fold"
import {
  PROVINCES,
  QUANG_NINH,
  QUANG_NINH_UNITS,
  type Province,
  type Unit,
} from "./administrative-units.server"

/** The province with this code, or null. */
export function provinceOf(code: string): Province | null {
  return PROVINCES.find((province) => province.code === code) ?? null
}

/** The code of a province by its name as stored on an order or cart; null when unknown. */
export function provinceCodeOf(name: string): string | null {
  const folded = foldVietnamese(name)
  return PROVINCES.find((province) => foldVietnamese(province.name) === folded)?.code ?? null
}

/** Name without its kind: `Đặc khu Vân Đồn` → `Vân Đồn`. */
function shortName(unit: Unit): string {
  return unit.name.replace(/^(Phường|Xã|Đặc khu) /, "")
}

const KINDS = /^(phuong|xa|dac khu|p|x|tt|thi tran) /

/**
 * The commune-level unit of Quảng Ninh that someone means: with or without `Phường`/`Xã`/`Đặc khu`, with or without
 * tone marks. Null when none or more than one fits; old commune names are not guessed at, because an old commune can
 * lie in two of today's units.
 */
export function findUnit(typed: string): Unit | null {
  const folded = foldVietnamese(typed)
  const whole = QUANG_NINH_UNITS.filter((unit) => foldVietnamese(unit.name) === folded)
  if (whole.length === 1) return whole[0] ?? null
  const bare = folded.replace(KINDS, "")
  const short = QUANG_NINH_UNITS.filter((unit) => foldVietnamese(shortName(unit)) === bare)
  return short.length === 1 ? (short[0] ?? null) : null
}

/** Up to three units whose name contains what was typed, for "did you mean"; none for fewer than three letters. */
export function similarUnits(typed: string): Unit[] {
  const bare = foldVietnamese(typed).replace(KINDS, "")
  if (bare.length < 3) return []
  return QUANG_NINH_UNITS.filter((unit) => {
    const name = foldVietnamese(shortName(unit))
    return name.includes(bare) || bare.includes(name)
  }).slice(0, 3)
}

export { PROVINCES, QUANG_NINH, QUANG_NINH_UNITS }
