import { printable } from "../../fonts"
import { TRACK } from "../charts/palette"
import type { Annex, AnnexColumn } from "../report"

/** Twentieths of a point: the width of A4 across without its margins of 20 mm. */
const WIDTH = 14_570
/** Half points. */
const SIZE = 15
const LINE = `w:val="single" w:sz="2" w:space="0" w:color="DAD3C7"`
const PROPERTIES = [
  `<w:tblW w:w="${WIDTH}" w:type="dxa"/>`,
  `<w:tblBorders><w:top ${LINE}/><w:bottom ${LINE}/><w:insideH ${LINE}/></w:tblBorders>`,
  `<w:tblLayout w:type="fixed"/>`,
  `<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>`,
  `<w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>`,
].join("")

/**
 * A list behind the numbers as the XML of a table; its head is repeated on each page, and no row is torn. Written here and
 * not by the library, which keeps some twenty objects a cell: 10,000 products took more than 1 GB and now take a string.
 */
export function annexTable(annex: Annex): string {
  const shares = annex.columns.reduce((sum, { share }) => sum + share, 0)
  const columns = annex.columns.map((column) => ({
    ...column,
    width: Math.floor((WIDTH * column.share) / shares),
  }))
  const head = row(
    columns,
    columns.map(({ title }) => title),
    true
  )
  return [
    `<w:tbl><w:tblPr>${PROPERTIES}</w:tblPr>`,
    `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    head,
    ...annex.rows.map((cells) => row(columns, cells, false)),
    "</w:tbl>",
  ].join("")
}

type Column = AnnexColumn & { width: number }

function row(columns: Column[], cells: string[], head: boolean): string {
  const properties = `<w:trPr><w:cantSplit/>${head ? "<w:tblHeader/>" : ""}</w:trPr>`
  const inside = columns.map((column, index) => cell(column, cells[index] ?? "", head)).join("")
  return `<w:tr>${properties}${inside}</w:tr>`
}

function cell({ width, right }: Column, text: string, head: boolean): string {
  const shade = head ? `<w:shd w:val="clear" w:color="auto" w:fill="${TRACK.slice(1)}"/>` : ""
  const side = right ? `<w:jc w:val="right"/>` : ""
  const paragraph = `<w:pPr><w:spacing w:after="0" w:line="240"/>${side}</w:pPr>`
  const run = `<w:rPr>${head ? "<w:b/>" : ""}<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/></w:rPr>`
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>`,
    `<w:p>${paragraph}<w:r>${run}<w:t xml:space="preserve">${escaped(printable(text))}</w:t></w:r></w:p></w:tc>`,
  ].join("")
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
}
