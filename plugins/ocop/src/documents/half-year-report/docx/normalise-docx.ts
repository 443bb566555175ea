import JSZip from "jszip"

/** In place of the random key each font is hidden with. */
const FONT_KEY = "6F636F70-7175-616E-676E-696E682D3232"
const FONT_TABLE = "word/fontTable.xml"
/** Bytes of a font file that are mixed with the key: ECMA-376, part 4, 2.8.1. */
const HIDDEN_BYTES = 32

/**
 * Rewrites a DOCX so that the same document is the same bytes. The library stamps the clock into properties and entries,
 * counts pictures and bookmarks on through the life of the process, and draws the ids of links and the keys of fonts at random.
 * @param made what the document and its parts are dated
 * @param tables XML of tables, each for the paragraph that holds nothing but its key
 */
export async function normaliseDocx(
  bytes: Buffer,
  made: Date,
  tables: ReadonlyMap<string, string>
): Promise<Buffer> {
  const parts = await readParts(bytes)
  putTables(parts, tables)
  dateProperties(parts, made)
  renumberLinks(parts)
  renumberPictures(parts)
  renumberBookmarks(parts)
  fixFontKeys(parts)
  return writeParts(parts, made)
}

type Parts = Map<string, Buffer>

async function readParts(bytes: Buffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Parts = new Map()
  for (const file of Object.values(zip.files)) {
    if (!file.dir) parts.set(file.name, await file.async("nodebuffer"))
  }
  return parts
}

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const part = parts.get(name)
  if (part) parts.set(name, Buffer.from(edit(part.toString("utf8")), "utf8"))
}

/** @throws Error when a table finds no place */
function putTables(parts: Parts, tables: ReadonlyMap<string, string>): void {
  const waiting = new Set(tables.keys())
  change(parts, "word/document.xml", (xml) =>
    xml.replace(
      /<w:p><w:r><w:t xml:space="preserve">(@@[^<]+@@)<\/w:t><\/w:r><\/w:p>/g,
      (whole, key: string) => {
        waiting.delete(key)
        return tables.get(key) ?? whole
      }
    )
  )
  const [left] = waiting
  if (left !== undefined) throw new Error(`DOCX: no place for the table ${left}`)
}

function dateProperties(parts: Parts, made: Date): void {
  const stamp = made.toISOString().replace(/\.\d+Z$/, "Z")
  change(parts, "docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
  )
}

/** Relations get their ids in the order in which the document lists them. */
function renumberLinks(parts: Parts): void {
  const relations = parts.get("word/_rels/document.xml.rels")?.toString("utf8") ?? ""
  const names = new Map<string, string>()
  for (const [, id = ""] of relations.matchAll(/ Id="([^"]+)"/g)) {
    if (!/^rId\d+$/.test(id)) names.set(id, `rIdLink${names.size + 1}`)
  }
  const rename = (attribute: string) => (xml: string) =>
    xml.replace(new RegExp(` ${attribute}="([^"]+)"`, "g"), (whole, id: string) => {
      const name = names.get(id)
      return name ? ` ${attribute}="${name}"` : whole
    })
  change(parts, "word/_rels/document.xml.rels", rename("Id"))
  change(parts, "word/document.xml", rename("r:id"))
}

function renumberPictures(parts: Parts): void {
  let count = 0
  change(parts, "word/document.xml", (xml) =>
    xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, before: string) => `${before}${++count}"`)
  )
}

function renumberBookmarks(parts: Parts): void {
  const numbers = new Map<string, number>()
  change(parts, "word/document.xml", (xml) =>
    xml.replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
      (_, before: string, id: string) => {
        const number = numbers.get(id) ?? numbers.size + 1
        numbers.set(id, number)
        return `${before}${number}"`
      }
    )
  )
}

function fixFontKeys(parts: Parts): void {
  const table = parts.get(FONT_TABLE)?.toString("utf8") ?? ""
  const relations = parts.get("word/_rels/fontTable.xml.rels")?.toString("utf8") ?? ""
  for (const [, id = "", key = ""] of table.matchAll(/r:id="([^"]+)" w:fontKey="\{([^}]+)\}"/g)) {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]
    const font = target && parts.get(`word/${target}`)
    if (!font) throw new Error(`DOCX: no font file for ${id}`)
    mix(font, key)
    mix(font, FONT_KEY)
  }
  change(parts, FONT_TABLE, (xml) => xml.replace(/\{[0-9A-F-]{36}\}/gi, `{${FONT_KEY}}`))
}

/** Mixes a font's first bytes with a key, in place; twice gives the font again. */
function mix(font: Buffer, key: string): void {
  const bytes = Buffer.from(key.replaceAll("-", ""), "hex").reverse()
  for (let index = 0; index < HIDDEN_BYTES; index++) {
    font[index] = (font[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0)
  }
}

/** Sorted, dated and packed anew; jszip packs in JavaScript, so that Node's own zlib does not matter. */
function writeParts(parts: Parts, made: Date): Promise<Buffer> {
  const zip = new JSZip()
  const first = "[Content_Types].xml"
  const names = [...parts.keys()].sort((a, b) =>
    a === first ? -1 : b === first ? 1 : a < b ? -1 : 1
  )
  for (const name of names) {
    zip.file(name, parts.get(name) ?? Buffer.alloc(0), { date: made, createFolders: false })
  }
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" })
}
