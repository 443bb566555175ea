import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"

/** As much of the test runner's client as is needed here. */
type Api = {
  get(
    path: string,
    options?: object
  ): Promise<{ status: number; data: unknown; headers: Record<string, unknown> }>
}

const AT = "as_of=2024-06-30"
const whole = { responseType: "arraybuffer", validateStatus: () => true }
const COUNTS = {
  "certified-products": 393,
  "ended-certificates": 77,
  producers: 216,
  "sales-points": 23,
  coverage: 21,
  "trade-events": 20,
}

const catalogShape = z.object({
  "@type": z.literal("dcat:Catalog"),
  "dct:license": z.object({ "@id": z.url() }),
  "dcat:dataset": z.array(
    z.object({
      "@type": z.literal("dcat:Dataset"),
      "dct:identifier": z.string(),
      "dcat:distribution": z
        .array(
          z.object({
            "dcat:downloadURL": z.object({ "@id": z.url() }),
            "spdx:checksum": z.object({
              "spdx:checksumValue": z.object({ "@value": z.string().length(64) }),
            }),
          })
        )
        .length(2),
    })
  ),
})

/** The open data of the demo register: counts, checksums, caching, and nothing of persons. */
export async function expectOpenData(container: MedusaContainer, api: Api): Promise<void> {
  const files = new Map<string, Buffer>()
  for (const [id, count] of Object.entries(COUNTS)) {
    const csv = await api.get(`/open-data/${id}.csv?${AT}`, whole)
    expect(csv.status, id).toBe(200)
    const bytes = Buffer.from(csv.data as ArrayBuffer)
    expect(bytes.toString("utf8").trimEnd().split("\r\n"), id).toHaveLength(count + 1)
    expect(csv.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=300",
      "content-type": "text/csv; charset=utf-8; header=present",
      etag: `W/"${createHash("sha256").update(bytes).digest("hex")}"`,
    })
    const again = await api.get(`/open-data/${id}.csv?${AT}`, {
      ...whole,
      headers: { "if-none-match": csv.headers.etag },
    })
    expect(again.status, id).toBe(304)
    const since = { "if-modified-since": csv.headers["last-modified"] }
    const unchanged = await api.get(`/open-data/${id}.csv?${AT}`, { ...whole, headers: since })
    expect(unchanged.status, id).toBe(304)
    const json = await api.get(`/open-data/${id}.json?${AT}`)
    expect(json.data, id).toMatchObject({
      count,
      as_of: "2024-06-30",
      licence: { name: "CC BY 4.0" },
    })
    files.set(`${id}.csv`, bytes).set(`${id}.json`, Buffer.from(JSON.stringify(json.data)))
  }
  const coverage = files.get("coverage.csv")?.toString()
  expect(coverage).toContain("voso,Voso,false,all,160,393,40.7")
  expect(coverage).toContain("postmart,Postmart,false,all,108,393,27.5")

  const catalog = await api.get(`/open-data/catalog.jsonld?${AT}`)
  const { "dcat:dataset": datasets } = catalogShape.parse(catalog.data)
  expect(datasets.map((one) => one["dct:identifier"])).toEqual(Object.keys(COUNTS))
  for (const { "dcat:distribution": distributions } of datasets) {
    for (const one of distributions) {
      const { pathname, search } = new URL(one["dcat:downloadURL"]["@id"])
      const { data } = await api.get(pathname + search, whole)
      const hash = createHash("sha256")
        .update(Buffer.from(data as ArrayBuffer))
        .digest("hex")
      expect(one["spdx:checksum"]["spdx:checksumValue"]["@value"], pathname).toBe(hash)
    }
  }
  await expectNobody(container, [...files.values()])

  const statusOf = async (path: string) =>
    (await api.get(path, { validateStatus: () => true })).status
  expect(await statusOf("/open-data/nothing.csv")).toBe(404)
  expect(await statusOf("/open-data/producers.csv?as_of=31/12/2024")).toBe(400)
  expect(await statusOf("/open-data/producers.csv?as_of=2999-01-01")).toBe(400)
}

/** Telephones, mails, addresses and tax codes of producers, and who runs a point, are in no file. */
async function expectNobody(container: MedusaContainer, files: Buffer[]): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { kept: string }[] }>(`
    select kept from (
      select unnest(array[phone, email, address, tax_code]) as kept from ocop_producer
      union select unnest(array[phone, email, operator_tax_code, bank_account]) from ocop_sales_point
    ) inside where length(kept) > 5`)
  expect(rows.length).toBeGreaterThan(0)
  const published = files.map((bytes) => bytes.toString("utf8")).join("\n")
  for (const { kept } of rows) expect(stands(published, kept), kept).toBe(false)
}

/** A number inside a longer one, such as a barcode, is another number. */
function stands(text: string, kept: string): boolean {
  for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + kept.length]]
    if (!/^\d+$/.test(kept) || !/\d/.test(before + after)) return true
  }
  return false
}
