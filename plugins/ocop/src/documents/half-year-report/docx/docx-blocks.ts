import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from "docx"
import sharp from "sharp"
import { printable } from "../../fonts"
import { SEA } from "../charts/palette"
import type { Block, Chart, Run } from "../report"
import { drawingSvg } from "./drawing-svg"

/** Pixels of the text's width at 96 an inch: 170 mm. */
const CHART_WIDTH = 642
/** For word processors that show no SVG. */
const RASTER = 3

/** A block of the report as paragraphs of a word processor. */
export async function docxBlock(block: Block): Promise<Paragraph[]> {
  if (block.kind === "heading") return [heading(block.text)]
  if (block.kind === "paragraph") {
    return [new Paragraph({ children: docxRuns(block.runs), spacing: { after: 120 } })]
  }
  if (block.kind === "item") {
    return [
      new Paragraph({
        children: [new TextRun("– "), ...docxRuns(block.runs)],
        indent: { left: 284, hanging: 284 },
        spacing: { after: 60 },
      }),
    ]
  }
  return chartParagraphs(block.chart)
}

/** @param id what links of the document lead here by */
export function heading(text: string, id?: string): Paragraph {
  const said = new TextRun(printable(text))
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [id ? new Bookmark({ id: bookmarkOf(id), children: [said] }) : said],
  })
}

/** Word takes letters, digits and low lines. */
function bookmarkOf(id: string): string {
  return id.replaceAll("-", "_")
}

/** Options alone: where a string could stand too, its own old methods come into view. */
export function textRun(options: IRunOptions): TextRun {
  return new TextRun(options)
}

/** Runs with their links; a percent sign stays with its number. */
export function docxRuns(runs: Run[], style: Partial<IRunOptions> = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const text = keepEnds(run.text).replaceAll(" %", "\u00a0%")
    if (text === "") return []
    if (!run.to) return [textRun({ ...style, text, bold: run.strong })]
    const linked = textRun({ ...style, text, bold: run.strong, color: SEA.slice(1) })
    return [
      run.to.startsWith("#")
        ? new InternalHyperlink({ anchor: bookmarkOf(run.to.slice(1)), children: [linked] })
        : new ExternalHyperlink({ link: run.to, children: [linked] }),
    ]
  })
}

async function chartParagraphs(chart: Chart): Promise<Paragraph[]> {
  const svg = Buffer.from(drawingSvg(chart.drawing), "utf8")
  const { width, height } = chart.drawing
  const data = await sharp(svg, { density: 72 * RASTER })
    .png({ compressionLevel: 9 })
    .toBuffer()
  const alt = printable(`${chart.title}. ${chart.alt}`)
  const picture = new ImageRun({
    type: "svg",
    data: svg,
    fallback: { type: "png", data },
    transformation: { width: CHART_WIDTH, height: Math.round((height * CHART_WIDTH) / width) },
    altText: { name: chart.id, title: printable(chart.title), description: alt },
  })
  const small = { keepNext: true, spacing: { after: 40 } }
  return [
    new Paragraph({
      ...small,
      spacing: { before: 160, after: 0 },
      children: docxRuns([{ text: chart.title, strong: true }], { size: 18 }),
    }),
    new Paragraph({ ...small, children: docxRuns([{ text: chart.note }], { size: 16 }) }),
    new Paragraph({ children: [picture], spacing: { after: 200 } }),
  ]
}

/** Checked and composed like every text, with the spaces that join it to its neighbours. */
function keepEnds(text: string): string {
  const inner = printable(text)
  if (inner === "") return text === "" ? "" : " "
  return `${text.startsWith(" ") ? " " : ""}${inner}${text.endsWith(" ") ? " " : ""}`
}
