import zlib from "node:zlib"

/** Pixels per point: 8 make about 580 dots an inch, fine enough to measure a module of 0.3 mm. */
export const SCALE = 8
const A4 = { width: 595.28, height: 841.89 }

/** What one page shows: its black areas as pixels and its texts as a reader would copy them. */
export type ReadPage = { picture: Picture; text: string }

export class Picture {
  readonly width = Math.round(A4.width * SCALE)
  readonly height = Math.round(A4.height * SCALE)
  private readonly dark = new Uint8Array(this.width * this.height)

  /** Fills a rectangle given in points from the upper left corner. */
  fill(x: number, y: number, width: number, height: number): void {
    const [left, right] = [Math.round(x * SCALE), Math.round((x + width) * SCALE)]
    for (let row = Math.round(y * SCALE); row < Math.round((y + height) * SCALE); row++) {
      this.dark.fill(1, row * this.width + left, row * this.width + right)
    }
  }

  /** A part as RGBA, black on white; points from the upper left corner. */
  crop(x: number, y: number, width: number, height: number) {
    const [left, top] = [Math.round(x * SCALE), Math.round(y * SCALE)]
    const size = { width: Math.round(width * SCALE), height: Math.round(height * SCALE) }
    const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255)
    for (let row = 0; row < size.height; row++) {
      for (let column = 0; column < size.width; column++) {
        if (!this.dark[(top + row) * this.width + left + column]) continue
        data.fill(0, (row * size.width + column) * 4, (row * size.width + column) * 4 + 3)
      }
    }
    return { ...size, data }
  }
}

/**
 * Reads back a PDF of ours: filled rectangles and texts. Knows as much of the format as pdfkit writes here, and follows what is
 * drawn, not what was meant.
 */
export function readPdf(bytes: Buffer): ReadPage[] {
  const objects = readObjects(bytes)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  return pages.map(({ head }) => {
    const contents = objects.get(reference(head, "Contents"))?.stream ?? ""
    const resources = objects.get(reference(head, "Resources"))?.head ?? head
    return readContents(contents, fontMaps(resources, objects))
  })
}

type PdfObject = { head: string; stream: string }

function readObjects(bytes: Buffer): Map<number, PdfObject> {
  const text = bytes.toString("latin1")
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)) {
    const body = match[2] ?? ""
    const begin = body.indexOf("stream\n")
    const head = begin < 0 ? body : body.slice(0, begin)
    objects.set(Number(match[1]), { head, stream: begin < 0 ? "" : inflated(head, body, begin) })
  }
  return objects
}

function inflated(head: string, body: string, begin: number): string {
  const raw = Buffer.from(body.slice(begin + 7, body.lastIndexOf("\nendstream")), "latin1")
  return (head.includes("FlateDecode") ? zlib.inflateSync(raw) : raw).toString("latin1")
}

function reference(head: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? -1)
}

type GlyphMap = Map<number, string>

function fontMaps(resources: string, objects: Map<number, PdfObject>): Map<string, GlyphMap> {
  const fonts = new Map<string, GlyphMap>()
  for (const [, name = "", id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = objects.get(Number(id))
    const map = objects.get(reference(font?.head ?? "", "ToUnicode"))
    fonts.set(name, glyphMap(map?.stream ?? ""))
  }
  return fonts
}

/** `<0000> <00ff> [<0054> <0068> …]`: glyphs in order, each with its characters in UTF-16. */
function glyphMap(map: string): GlyphMap {
  const glyphs: GlyphMap = new Map()
  for (const [, first = "0", list = ""] of map.matchAll(
    /<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi
  )) {
    let glyph = Number.parseInt(first, 16)
    for (const [, hex = ""] of list.matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = hex.replaceAll(" ", "").match(/.{4}/g) ?? []
      glyphs.set(glyph++, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))))
    }
  }
  return glyphs
}

function readContents(contents: string, fonts: Map<string, GlyphMap>): ReadPage {
  const picture = new Picture()
  const texts: string[] = []
  let black = true
  let glyphs: GlyphMap = new Map()
  let rectangles: [number, number, number, number][] = []
  for (const line of contents.split("\n")) {
    const numbers = line.split(" ").map(Number)
    if (/ re$/.test(line)) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers
      rectangles.push([x, y, width, height])
    } else if (/^[\d. ]+ scn$/.test(line)) black = /^0 0 0 scn$/.test(line)
    else if (/^\/F\d+ [\d.]+ Tf$/.test(line)) {
      glyphs = fonts.get(line.slice(1, line.indexOf(" "))) ?? new Map<number, string>()
    } else if (/ TJ$/.test(line)) texts.push(textOf(line, glyphs))
    else if (/^f\*?$/.test(line)) {
      if (black) for (const rectangle of rectangles) picture.fill(...rectangle)
      rectangles = []
    }
  }
  return { picture, text: texts.join("\n") }
}

function textOf(line: string, glyphs: GlyphMap): string {
  const codes = [...line.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = ""]) => hex.match(/.{4}/g))
  return codes.map((code) => glyphs.get(Number.parseInt(code ?? "", 16)) ?? "?").join("")
}
