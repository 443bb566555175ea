import { MissingGlyph } from "../../documents/fonts"
import { labelSheetPdf } from "../../documents/label-sheet"
import { StaffRefusal } from "../../staff/refusal"
import { LEFT_OUT_TEXTS } from "./left-out"
import type { PointLabels } from "./shelf-labels"

/**
 * The labels as a PDF.
 * @throws StaffRefusal `nothing_to_print` or `no_label_allowed` for a sheet with nothing on it, `character_not_printable`
 */
export async function printLabels(labels: PointLabels): Promise<Buffer> {
  if (labels.sheet.labels.length === 0) throw noLabels(labels)
  try {
    return await labelSheetPdf(labels.sheet)
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error
    const { character, text } = error
    throw new StaffRefusal("character_not_printable", { character, text })
  }
}

function noLabels({ sheet, leftOut }: PointLabels): StaffRefusal {
  const [first] = leftOut
  if (!first) return new StaffRefusal("nothing_to_print", { point: sheet.point })
  return new StaffRefusal("no_label_allowed", {
    name: first.name,
    reason: LEFT_OUT_TEXTS[first.reason].vi,
    reason_en: LEFT_OUT_TEXTS[first.reason].en,
    others: leftOut.length > 1 ? ` (+${leftOut.length - 1})` : "",
  })
}
