/** Points (1/72 inch), pdfkit's unit, for a length in millimetres. */
export function mm(length: number): number {
  return (length * 72) / 25.4
}

/**
 * Labels of 63.5 × 38.1 mm, three by seven on A4: the commonest sheet of ready-cut labels, and as easily cut from plain
 * paper. Its margins lie outside what office printers leave white.
 */
export const SHEET = {
  columns: 3,
  rows: 7,
  width: mm(63.5),
  height: mm(38.1),
  left: mm(7.21),
  top: mm(15.15),
  pitchX: mm(66.04),
  pitchY: mm(38.1),
} as const

export const LABELS_A_PAGE = SHEET.columns * SHEET.rows

/** Upper left corner of the nth label of a page, counted row by row from 0. */
export function labelCorner(place: number): { x: number; y: number } {
  return {
    x: SHEET.left + (place % SHEET.columns) * SHEET.pitchX,
    y: SHEET.top + Math.floor(place / SHEET.columns) * SHEET.pitchY,
  }
}
