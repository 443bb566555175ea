import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx"
import { closeOfDay } from "../../../rules/period"
import { documentFonts, printable } from "../../fonts"
import { dayPrinted } from "../../label-text"
import { INK, MUTED } from "../charts/palette"
import type { Annex, Report } from "../report"
import { annexTable } from "./annex-table"
import { docxBlock, docxRuns, heading, textRun } from "./docx-blocks"
import { normaliseDocx } from "./normalise-docx"

const FONT = "Be Vietnam Pro"
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1021, bottom: 1134, left: 1134, right: 1134 }

/**
 * The report as DOCX, to be worked on in an office. The same report gives the same bytes.
 * @throws MissingGlyph when the font lacks a character, naming it
 */
export async function reportDocx(report: Report): Promise<Buffer> {
  const made = closeOfDay(report.asOf)
  const { regular, semibold } = documentFonts()
  const blocks = await Promise.all(report.blocks.map(docxBlock))
  const title = printable(`${report.title}, ${report.subtitle.toLowerCase()}`)
  const footer = pageFooter(report)
  const across = { ...A4, orientation: PageOrientation.LANDSCAPE }
  const document = new Document({
    title,
    creator: "OCOP Quảng Ninh",
    lastModifiedBy: "OCOP Quảng Ninh",
    fonts: [{ name: FONT, data: regular, bold: semibold }],
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, color: INK.slice(1), language: { value: "vi-VN" } },
          paragraph: { spacing: { line: 300 } },
        },
        heading1: {
          run: { font: FONT, size: 24, bold: true, color: INK.slice(1) },
          paragraph: { spacing: { before: 280, after: 120 } },
        },
        title: { run: { font: FONT, size: 34, bold: true, color: INK.slice(1) } },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footer },
        children: [...front(report), ...blocks.flat()],
      },
      ...report.annexes.map((annex) => ({
        properties: { page: { size: across, margin: MARGIN } },
        footers: { default: footer },
        children: [
          heading(annex.title, annex.id),
          new Paragraph({ children: docxRuns(annex.note, { size: 16 }), spacing: { after: 100 } }),
          new Paragraph(placeOf(annex)),
          // The last paragraph of a section carries its page; a table cannot.
          new Paragraph({ children: [], spacing: { after: 0, line: 20 } }),
        ],
      })),
    ],
  })
  const tables = new Map(report.annexes.map((annex) => [placeOf(annex), annexTable(annex)]))
  return normaliseDocx(await Packer.toBuffer(document), made, tables)
}

/** What stands for an annex's table until it is put in. */
function placeOf({ id }: Annex): string {
  return `@@${id}@@`
}

function front(report: Report): Paragraph[] {
  return [
    new Paragraph({
      style: "Title",
      spacing: { after: 60 },
      children: [new TextRun(printable(report.title))],
    }),
    new Paragraph({
      spacing: { after: 120 },
      children: [textRun({ text: printable(report.subtitle), bold: true, size: 26 })],
    }),
    ...report.origin.map(
      (line) =>
        new Paragraph({
          spacing: { after: 0 },
          children: [new TextRun({ text: printable(line), size: 16, color: MUTED.slice(1) })],
        })
    ),
  ]
}

function pageFooter({ title, asOf }: Report): Footer {
  const style = { size: 15, color: MUTED.slice(1) }
  const text = printable(`${title} · số liệu đến hết ngày ${dayPrinted(asOf)}`)
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ ...style, text: `${text} · trang ` }),
          new TextRun({
            ...style,
            children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
