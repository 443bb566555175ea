import { describe, expect, it } from "vitest"
import { localDate } from "../../rules/local-date"
import { dcatCatalog } from "../catalog"
import { column, type Dataset } from "../dataset"
import { DATASETS, parseFileName } from "../datasets/all"
import { publishedFile } from "../serialise"

const LICENCE = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  publisher: "Tỉnh",
}
const AS_OF = localDate("2024-06-30")
const DATASET: Dataset = {
  id: "example",
  title: { vi: "Ví dụ", en: "Example" },
  about: { vi: "Ví dụ", en: "Example" },
  keywords: [],
  columns: [
    column("name", "string", "Tên", "Name"),
    column("count", "integer", "Số", "Count"),
    column("there", "boolean", "Có", "There"),
  ],
}
const file = (rows: Record<string, string | number | boolean | null>[], format: "csv" | "json") =>
  publishedFile({ dataset: DATASET, rows, asOf: AS_OF, licence: LICENCE }, format).bytes.toString()

describe("published files", () => {
  it("are RFC 4180: quotes doubled, CRLF, nothing for the unknown", () => {
    expect(
      file([{ name: 'Chả "mực", Hạ Long', count: -3, there: true }, { name: null }], "csv")
    ).toBe('name,count,there\r\n"Chả ""mực"", Hạ Long",-3,true\r\n,,\r\n')
  })

  it("give a spreadsheet nothing to run", () => {
    expect(file([{ name: "=1+1", count: 1, there: false }], "csv")).toContain("\r\n'=1+1,1,false")
  })

  it("carry only described columns, also in JSON", () => {
    const parsed: unknown = JSON.parse(file([{ name: "a", phone: "0912345678" }], "json"))
    expect(parsed).toMatchObject({
      as_of: "2024-06-30",
      count: 1,
      licence: { name: "CC BY 4.0" },
      rows: [{ name: "a", count: null, there: null }],
    })
    expect(JSON.stringify(parsed)).not.toContain("0912345678")
  })

  it("are named by dataset and format, and by nothing else", () => {
    expect(parseFileName("producers.csv")?.dataset.id).toBe("producers")
    expect(parseFileName("trade-events.json")?.format).toBe("json")
    for (const name of ["producers", "producers.xml", ".csv", "../producers.csv", "x.json"]) {
      expect(parseFileName(name), name).toBeNull()
    }
  })

  it("have columns with names of their own and words in both languages", () => {
    for (const { id, columns, title, about } of DATASETS) {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size, id).toBe(names.length)
      expect(names.join(), id).not.toMatch(/phone|mail|address_of|tax|operator|person|contact/)
      for (const text of [title, about, ...columns.map((one) => one.about)]) {
        expect(text.vi && text.en, id).toBeTruthy()
      }
    }
  })
})

describe("the catalogue", () => {
  const made = publishedFile({ dataset: DATASET, rows: [], asOf: AS_OF, licence: LICENCE }, "csv")
  const entry = {
    dataset: DATASET,
    modified: "2024-07-01T00:00:00.000Z",
    files: { csv: made, json: made },
  }
  const catalog = JSON.parse(
    JSON.stringify(
      dcatCatalog([entry], { origin: "https://ocop.example", asOf: AS_OF, licence: LICENCE })
    )
  ) as Record<string, unknown>

  it("has what DCAT-AP asks of a catalogue, a dataset and a distribution", () => {
    expect(catalog).toMatchObject({
      "@type": "dcat:Catalog",
      "@id": "https://ocop.example/open-data/catalog.jsonld",
      "dct:publisher": { "@type": "foaf:Agent" },
      "dcat:dataset": [
        {
          "@type": "dcat:Dataset",
          "dct:title": [{ "@language": "vi" }, { "@language": "en" }],
          "dcat:distribution": [
            {
              "@type": "dcat:Distribution",
              "dcat:accessURL": { "@id": "https://ocop.example/open-data/example.csv" },
              "dct:license": { "@id": LICENCE.url },
              "spdx:checksum": { "spdx:checksumValue": { "@value": made.sha256 } },
            },
            { "dcat:accessURL": { "@id": "https://ocop.example/open-data/example.json" } },
          ],
        },
      ],
    })
  })

  it("uses only prefixes that it explains", () => {
    const known = Object.keys(catalog["@context"] as object)
    const used = JSON.stringify(catalog).matchAll(/"([a-z]+):[A-Za-z]+":/g)
    for (const [, prefix] of used) expect(known).toContain(prefix)
  })
})
