import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of the half-year report. */
export const refuseReport = refusalsOf({
  day_not_come: {
    status: 400,
    vi: "Báo cáo chỉ lập được cho một ngày đã tới.",
    en: "A report can only be made for a day that has come.",
  },
  not_printable: {
    status: 422,
    vi: "Không lập được báo cáo: phông chữ thiếu ký tự “{character}”. Hãy sửa tên có ký tự này trong sổ đăng ký.",
    en: "The report cannot be made: the font lacks the character “{character}”. Please correct the name in the register that has it.",
  },
})

/** What is told of an error while a report is made: the character that cannot be printed, else itself. A workflow passes an error's own fields on, not its class. */
export function unprintable(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "MissingGlyph") return error
  const character: unknown = Reflect.get(error, "character")
  return refuseReport("not_printable", { facts: { character: String(character) } })
}
