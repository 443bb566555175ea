import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { monitorEventLoopDelay } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { missingOn, namedSet, readLedger } from "@ocop/plugin-ocop/queries/ledger/ledger"
import { readKnownProducts } from "@ocop/plugin-ocop/queries/province/listings/known-products"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { printedGtin } from "@ocop/plugin-ocop/rules/gtin"
import type { KnownProduct } from "@ocop/plugin-ocop/rules/listing-match"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import type { AxiosInstance } from "axios"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { setUpShop } from "../src/setup/set-up-shop"
import { bareWorkbook, type BareCell } from "./support/bare-workbook"
import { appoint } from "./support/province-staff"

const AS_OF = localDate("2024-06-30")
const HEADINGS = [
  "STT",
  "Tên sản phẩm",
  "Gian hàng",
  "Mã vạch",
  "Mã OCOP",
  "Ngày đăng",
  "Trạng thái",
]
/** 18/04/2024 and 27/07/2024 as spreadsheets keep them. */
const [BEFORE, AFTER] = [45_400, 45_500]
const LONG = { timeout: 60_000, interval: 50 }

type Counts = { rows_in: number | null; matched: number; doubtful: number; rejected: number }
type Import = Counts & {
  id: string
  file_name: string
  state: string
  progress: number
  failure: { code: string; text: string } | null
  layout: { heading_line: number; titles: number; file: Record<string, unknown> } | null
  reasons: { verdict: string; reason: string; count: number }[]
  outcome: Record<string, number> | null
}
type Row = {
  id: string
  line: number
  cells: string[]
  seen: Record<string, unknown>
  verdict: string
  reason: string | null
  reason_text: string | null
  facts: Record<string, unknown>
  notes: string[]
  matched_by: string | null
  product: { code: string; name: string } | null
  candidates: { code: string; score: number }[]
  decided_by_name: string | null
}
type Body = {
  code: string
  message: string
  import: Import
  imports: Import[]
  rows: Row[]
  row: Row
  count: number
  likely: number
  accepted: number
  left: number
  applied: Record<string, number>
  products: { code: string; name: string }[]
  problems: { field: string }[]
}

/** One row of a bad export: a product as the platform tells it. */
type Told = {
  name?: string
  shop?: string
  gtin?: string
  code?: string
  date?: number | string
  status?: string
}

medusaIntegrationTestRunner({
  dbName: "province_listings",
  inApp: true,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    describe("a platform's export", () => {
      const folder = mkdtempSync(path.join(tmpdir(), "ocop-listings-"))
      let container: MedusaContainer
      const tokens = { viewer: "", editor: "" }
      let known: KnownProduct[]

      beforeAll(async () => {
        container = getContainer()
        await setUpShop(container)
        const files = registerFiles(makeRegister({ asOf: AS_OF }))
        for (const kind of KINDS) {
          const file = path.join(folder, `${kind}.csv`)
          writeFileSync(file, files.get(`${kind}.csv`) ?? "")
          expect((await importFile(container, kind, file, false)).problems, kind).toEqual([])
        }
        tokens.viewer = (await appoint(container, "viewer")).token
        tokens.editor = (await appoint(container, "editor")).token
        // One product of the register comes from elsewhere.
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await db.raw(
          `insert into ocop_product (id, code, name, product_group, criteria_set, province_code, producer_id)
           select 'ocop_elsewhere', '31-11500-1-2023', 'Nước mắm Cát Hải', 'I', 1, '31', id
           from ocop_producer order by code limit 1`
        )
        known = await readKnownProducts(container, AS_OF)
      }, 480_000)

      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      const config = (who: keyof typeof tokens, headers = {}) => ({
        headers: { authorization: `Bearer ${tokens[who]}`, ...headers },
        validateStatus: () => true,
      })
      const get = (at: string, who: keyof typeof tokens = "viewer") =>
        api.get<Body>(`/province/listing-imports${at}`, config(who))
      const post = (at: string, body: object = {}, who: keyof typeof tokens = "editor") =>
        api.post<Body>(`/province/listing-imports${at}`, body, config(who))
      const undo = (at: string) =>
        api.delete<Body>(`/province/listing-imports${at}`, config("editor"))
      const upload = (
        bytes: Buffer,
        name: string,
        fields: { platform?: string; as_of?: string } = {},
        who: keyof typeof tokens = "editor"
      ) => {
        const form = new FormData()
        form.set("file", new File([new Uint8Array(bytes)], name))
        form.set("platform", fields.platform ?? "voso")
        form.set("as_of", fields.as_of ?? AS_OF)
        return api.post<Body>("/province/listing-imports", form, config(who))
      }
      const read = async (id: string): Promise<Import> => (await get(`/${id}`)).data.import
      const settled = (id: string) =>
        vi.waitFor(async () => {
          const found = await read(id)
          expect(found.state).not.toBe("reading")
          return found
        }, LONG)
      const rowsOf = async (id: string, query = ""): Promise<Row[]> =>
        (await get(`/${id}/rows?${query}`)).data.rows
      const covered = async (platform = "voso") =>
        namedSet(await readLedger(container, AS_OF), `listed:${platform}`)?.members.size
      const adds = (found: Counts) => found.matched + found.doubtful + found.rejected

      /** Valid products that no other product shares its name and producer with. */
      const distinct = () => {
        const names = new Map<string, number>()
        const key = ({ name, producer }: KnownProduct) => `${name}|${producer}`
        for (const each of known) names.set(key(each), (names.get(key(each)) ?? 0) + 1)
        return known.filter((each) => each.standing.state === "valid" && names.get(key(each)) === 1)
      }

      /** A title over the whole width, a blank row, headings; a seller that follows itself is one merged cell, as reports print it. */
      function asWorkbook(rows: Told[]): Buffer {
        const merges = ["A1:G1"]
        const first = 4
        const body = rows.map((row, at): BareCell[] => {
          const begins = row.shop !== undefined && row.shop !== rows[at - 1]?.shop
          let span = 1
          while (begins && rows[at + span]?.shop === row.shop) span += 1
          if (span > 1) merges.push(`C${first + at}:C${first + at + span - 1}`)
          return [
            at + 1,
            row.name ?? null,
            begins ? (row.shop ?? null) : null,
            row.gtin === undefined ? null : Number(row.gtin),
            row.code ?? null,
            row.date ?? null,
            row.status ?? null,
          ]
        })
        return bareWorkbook([["DANH SÁCH SẢN PHẨM OCOP TRÊN SÀN"], [], HEADINGS, ...body], merges)
      }

      // One test: restoring the database between tests would throw the register away.
      it(
        "is read, reviewed and entered, and nothing of it is lost",
        { timeout: 300_000 },
        async () => {
          await takesABadWorkbook()
          await repairsABadEncoding()
          await asksForTheColumns()
          await refusesAtTheDoor()
          await cancelsInTheMiddle()
          await survivesARestart()
          await sortsByItsHeadings()
        }
      )

      async function takesABadWorkbook() {
        const valid = distinct()
        const withGtin = valid.filter(({ gtins }) => gtins.length > 0)
        const [byGtin, renamed] = [withGtin.slice(0, 90), withGtin.slice(90, 100)]
        const rest = valid.filter((each) => !byGtin.includes(each) && !renamed.includes(each))
        const [byCode, byOldCode, byName, near] = [
          rest.slice(0, 30),
          rest.slice(30, 40),
          rest.slice(40, 60).sort((a, b) => (a.producer < b.producer ? -1 : 1)),
          rest.slice(60, 70),
        ]
        const lapsed = known.filter(({ standing }) => standing.state === "not_certified")
        const tell = (product: KnownProduct): Told => ({
          name: product.name,
          shop: product.producer,
          date: BEFORE,
        })
        const gtinOf = ({ gtins }: KnownProduct) => printedGtin(gtins[0] ?? "")
        const rows: Told[] = [
          ...byGtin.map((each) => ({ name: each.name, gtin: gtinOf(each), date: BEFORE })),
          ...renamed.map((each) => ({ name: `Đặc sản ${each.name} 500g`, gtin: gtinOf(each) })),
          ...byCode.map((each) => ({ name: each.name.toUpperCase(), code: each.code })),
          ...byOldCode.map((each) => ({
            name: each.name,
            code: each.code.replace(/^(\d\d)-\d{3}-/, "$1-").replaceAll("-", "–"),
          })),
          ...byName.map(tell),
          ...near.map((each) => ({ name: `${each.name} hộp quà biếu`, shop: each.producer })),
          // The same rows once more, and the same goods in another pack.
          ...byName.slice(0, 5).map(tell),
          ...byGtin
            .slice(0, 4)
            .map((each) => ({ name: `${each.name} (gói lớn)`, gtin: gtinOf(each) })),
          ...lapsed.slice(0, 3).map((each) => ({ code: each.code })),
          { code: "31-11500-1-2023" },
          ...rest.slice(70, 73).map((each) => ({ ...tell(each), status: "Ngừng bán" })),
          ...rest.slice(73, 75).map((each) => ({ ...tell(each), date: AFTER })),
          ...[
            "Tai nghe không dây",
            "Ốp điện thoại",
            "Sạc dự phòng",
            "Kính cường lực",
            "Bàn phím cơ",
            "Loa kéo",
          ].map((name) => ({ name, shop: "Shop điện tử" })),
          { name: "Tên sản phẩm", shop: "Gian hàng", gtin: undefined, date: "Ngày đăng" },
          { shop: "Tổng cộng" },
        ]
        const before = await covered()
        expect(before).toBe(160)
        const refused = await upload(asWorkbook(rows), "voso.xlsx", {}, "viewer")
        expect([refused.status, refused.data.code]).toEqual([403, "editor_only"])

        const bytes = asWorkbook(rows)
        const sent = await upload(bytes, "Voso tháng 6.xlsx")
        expect(sent.status).toBe(202)
        // At once; on a quiet machine the reading is as fast as the answer.
        expect(sent.data.import.state).toMatch(/^(reading|review)$/)
        const { id } = sent.data.import
        const found = await settled(id)
        expect(found).toMatchObject({ state: "review", progress: 100, rows_in: rows.length })
        expect(found.layout).toMatchObject({ heading_line: 3, titles: 1, file: { kind: "xlsx" } })
        expect(found.layout?.file.filled).toBeGreaterThan(0)
        expect(adds(found)).toBe(rows.length)
        expect(Object.fromEntries(found.reasons.map((each) => [each.reason, each.count]))).toEqual({
          near: 10,
          duplicate_row: 5,
          same_product: 4,
          not_certified: 3,
          other_province: 1,
          not_on_sale: 3,
          listed_later: 2,
          unknown_product: 6,
          heading_again: 1,
          nothing_to_match: 1,
        })
        expect(found).toMatchObject({ matched: 160, doubtful: 10, rejected: 26 })
        expect(await covered()).toBe(before)

        await tellsEachReason(id, rows)
        await resolvesDoubts(id, near, byGtin)
        await appliesOnce(id, found, bytes)
      }

      async function tellsEachReason(id: string, rows: Told[]) {
        const all = [
          ...(await rowsOf(id)),
          ...(await rowsOf(id, "page=2")),
          ...(await rowsOf(id, "page=3")),
          ...(await rowsOf(id, "page=4")),
        ]
        expect(all.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 4))
        const by = (reason: string) => all.find((row) => row.reason === reason)
        expect(by("duplicate_row")?.reason_text).toMatch(/^Trùng dòng \d+$/)
        expect(by("other_province")?.reason_text).toBe(
          "“Nước mắm Cát Hải” là sản phẩm của Hải Phòng"
        )
        expect(by("listed_later")?.reason_text).toBe("Lên sàn ngày 27/07/2024, sau ngày của tệp")
        expect(by("not_on_sale")?.reason_text).toBe("Sàn ghi “Ngừng bán”")
        expect(all[0]).toMatchObject({ matched_by: "gtin", seen: { listed_on: "2024-04-18" } })
        expect(all[90]).toMatchObject({ matched_by: "gtin", notes: ["renamed"] })
        expect(all[100]).toMatchObject({ matched_by: "ocop_code", notes: [] })
        expect(all[130]).toMatchObject({ matched_by: "ocop_code" })
        expect(all[140]).toMatchObject({ matched_by: "name_and_producer" })
        const english = await api.get<Body>(
          `/province/listing-imports/${id}/rows?reason=unknown_product`,
          config("viewer", { "x-medusa-locale": "en-US" })
        )
        expect(english.data.rows.map((row) => row.reason_text)).toEqual(
          Array.from({ length: 6 }, () => "Nothing like it in the register")
        )
        const rejected = await api.get<string>(
          `/province/listing-imports/${id}/rows/export?verdict=rejected&format=csv`,
          config("viewer")
        )
        const lines = rejected.data.trim().split("\r\n")
        expect(lines).toHaveLength(27)
        expect(lines[0]).toContain("Dòng;Kết quả;Lý do")
        expect(lines[0]).toContain("STT;Tên sản phẩm;Gian hàng;Mã vạch")
        for (const line of lines.slice(1)) expect(line).toMatch(/^\d+;bị loại \/ rejected;"?[^;]+/)
      }

      async function resolvesDoubts(id: string, near: KnownProduct[], taken: KnownProduct[]) {
        const doubts = await rowsOf(id, "verdict=doubtful&sort=-score")
        expect(doubts).toHaveLength(10)
        expect(doubts.map(({ candidates }) => candidates[0]?.code).sort()).toEqual(
          near.map(({ code }) => code).sort()
        )
        const [first, second, third] = doubts
        if (!first || !second || !third) throw new Error("too few doubts")
        const at = (row: Row) => `/${id}/rows/${row.id}/decision`
        const chosen = first.candidates[0]?.code ?? ""

        expect((await post(at(first), { product_code: chosen }, "viewer")).status).toBe(403)
        expect((await post(`/${id}/accept`, { min_score: 1, expected: 0 }, "viewer")).status).toBe(
          403
        )
        expect((await post(`/${id}/apply`, {}, "viewer")).status).toBe(403)
        expect((await post(`/${id}/cancel`, {}, "viewer")).status).toBe(403)

        const wrong = [
          await post(at(first), { product_code: "22-00000-1-2020" }),
          await post(at(first), { product_code: "31-11500-1-2023" }),
          await post(at(first), { product_code: taken[0]?.code }),
          await post(at(first), { reason: "because" }),
          await post(`/${id}/rows/none/decision`, { product_code: chosen }),
          await undo(at(first)),
        ]
        expect(wrong.map(({ status, data }) => [status, data.code])).toEqual([
          [400, "unknown_product"],
          [409, "not_certified"],
          [409, "product_taken"],
          [400, "invalid"],
          [404, "not_found"],
          [409, "nothing_to_undo"],
        ])

        const taking = await post(at(first), { product_code: chosen })
        expect(taking.data.row).toMatchObject({
          verdict: "matched",
          matched_by: "person",
          product: { code: chosen },
          decided_by_name: "Cán bộ biên tập",
        })
        expect((await get(`/${id}/rows/${first.id}`)).data.row.product?.code).toBe(chosen)
        const back = await undo(at(first))
        expect(back.data.row).toMatchObject({ verdict: "doubtful", reason: "near", product: null })

        const none = await post(at(second), { reason: "none_of_them", note: "hàng nhái" })
        expect(none.data.row).toMatchObject({
          verdict: "rejected",
          reason: "none_of_them",
          facts: { note: "hàng nhái" },
        })
        // Another product than those that were offered, found by its words.
        const [offered] = missingOn(await readLedger(container, AS_OF), "voso") ?? []
        const free = known.find(
          (each) =>
            each.standing.state === "valid" && !near.includes(each) && each.code === offered?.code
        )
        if (!free) throw new Error("nothing is free")
        const search = await get(
          `/${id}/products?q=${encodeURIComponent(`${free.name} ${free.code}`)}`
        )
        expect(search.data.products.map(({ code }) => code)).toContain(free.code)
        const { data: sheet } = await get(`/${id}/rows?min_score=600`)
        expect(sheet.likely).toBe(9)
        const stale = await post(`/${id}/accept`, { min_score: 600, expected: 10 })
        expect([stale.status, stale.data.code]).toEqual([409, "changed_meanwhile"])
        const accepted = await post(`/${id}/accept`, { min_score: 600, expected: 9 })
        expect(accepted.data).toMatchObject({ accepted: 9, left: 0 })
        expect(adds(accepted.data.import)).toBe(accepted.data.import.rows_in)
        await undo(at(third))
        const found = await read(id)
        expect(found).toMatchObject({ matched: 168, doubtful: 1, rejected: 27 })
        expect(adds(found)).toBe(found.rows_in)
      }

      async function appliesOnce(id: string, read: Import, bytes: Buffer) {
        const blocked = [
          await post(`/${id}/apply`),
          await post(`/${id}/apply`, { leave_doubtful: true, absent_as_not_listed: true }),
        ]
        expect(blocked.map(({ data }) => data.code)).toEqual(["doubtful_left", "absent_needs_all"])
        const [doubt] = await rowsOf(id, "verdict=doubtful")
        await post(`/${id}/rows/${doubt?.id}/decision`, { reason: "wrong_data" })
        const { data: absent } = await get(`/${id}/absent`)
        const matched = new Set<string>()
        for (const page of [1, 2, 3, 4]) {
          for (const row of await rowsOf(id, `verdict=matched&page=${page}`)) {
            if (row.product) matched.add(row.product.code)
          }
        }
        expect(matched.size).toBe(168)
        const listed = namedSet(await readLedger(container, AS_OF), "listed:voso")?.members
        expect(absent.count).toBe([...(listed ?? [])].filter((code) => !matched.has(code)).length)

        const twice = await Promise.all([
          post(`/${id}/apply`, { absent_as_not_listed: true, reason: "Tệp đủ cả sàn" }),
          post(`/${id}/apply`, { absent_as_not_listed: true, reason: "Tệp đủ cả sàn" }),
        ])
        expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
        const [done, late] = twice.sort((a, b) => a.status - b.status)
        expect(late.data.code).toBe("already_applied")
        expect(done.data.applied).toMatchObject({ listed: 168, not_listed: absent.count, left: 0 })
        expect(done.data.import).toMatchObject({ state: "applied", rows_in: read.rows_in })
        expect(await covered()).toBe(168)
        const after = namedSet(await readLedger(container, AS_OF), "listed:voso")?.members
        expect([...(after ?? [])].sort()).toEqual([...matched].sort())
        // The day before says what it said before.
        const dayBefore = await readLedger(container, localDate("2024-06-29"))
        expect(namedSet(dayBefore, "listed:voso")?.members.size).toBe(160)

        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const { rows: checks }: { rows: object[] } = await db.raw(
          `select distinct c.checked_on, c.checked_by, c.source from ocop_listing_check c
             join ocop_platform p on p.id = c.platform_id
            where p.code = 'voso' and c.checked_on = '2024-06-30'`
        )
        expect(checks).toEqual([
          { checked_on: "2024-06-30", checked_by: "Cán bộ biên tập", source: "Voso tháng 6.xlsx" },
        ])
        const { rows: audit }: { rows: { action: string; reason: string | null }[] } = await db.raw(
          `select distinct action, reason from ocop_audit_entry where subject_id = ? order by action, reason`,
          [id]
        )
        expect(audit).toEqual([
          { action: "listing_import_applied", reason: "Tệp đủ cả sàn" },
          { action: "listing_import_started", reason: null },
          { action: "listing_row_decided", reason: "hàng nhái" },
          { action: "listing_row_decided", reason: null },
          { action: "listing_row_undone", reason: null },
          { action: "listing_rows_accepted", reason: null },
        ])

        const final = [
          await post(`/${id}/cancel`),
          await post(`/${id}/restart`),
          await post(`/${id}/rows/${doubt?.id}/decision`, { reason: "duplicate" }),
        ]
        expect(final.map(({ data }) => data.code)).toEqual(
          Array.from({ length: 3 }, () => "already_applied")
        )
        await expect(
          db.raw(`update ocop_listing_import set state = 'review' where id = ?`, [id])
        ).rejects.toThrow(/final/)
        const same = await upload(bytes, "Lại lần nữa.xlsx")
        expect([same.status, same.data.code]).toEqual([409, "same_file"])
        const original = await api.get<Buffer>(`/province/listing-imports/${id}/file`, {
          ...config("viewer"),
          responseType: "arraybuffer",
        })
        expect(Buffer.compare(Buffer.from(original.data), bytes)).toBe(0)
      }

      /** UTF-8 opened as Windows-1252 and saved again, with bars between its cells. */
      async function repairsABadEncoding() {
        const product = distinct()[3]
        if (!product) throw new Error("no product")
        const text = `Product name|Seller\n${product.name}|${product.producer}\nTai nghe|Shop\n`
        const broken = new TextDecoder("windows-1252").decode(Buffer.from(text))
        const sent = await upload(Buffer.from(broken), "postmart.csv", { platform: "postmart" })
        const found = await settled(sent.data.import.id)
        expect(found).toMatchObject({ state: "review", rows_in: 2, matched: 1, rejected: 1 })
        expect(found.layout?.file).toMatchObject({ repaired: true, delimiter: "|" })
        const [row] = await rowsOf(found.id)
        expect(row?.product?.code).toBe(product.code)
        // Doubtful rows may be left; there are none, and cancelling a review keeps its rows to look at.
        const cancelled = await post(`/${found.id}/cancel`, { reason: "gửi nhầm sàn" })
        expect(cancelled.data.import).toMatchObject({ state: "cancelled", rows_in: 2, matched: 1 })
      }

      async function asksForTheColumns() {
        const [one, two] = distinct()
        if (!one || !two) throw new Error("no products")
        const csv = `A;B\n${one.producer};${one.name}\n${two.producer};${two.name}\n`
        const sent = await upload(Buffer.from(csv), "khong-tieu-de.csv")
        const { id } = sent.data.import
        const failed = await settled(id)
        expect(failed).toMatchObject({ state: "reading_failed", failure: { code: "no_headings" } })
        const nothing = await post(`/${id}/mapping`, { heading_line: 1, columns: {} })
        expect([nothing.status, nothing.data.code]).toEqual([400, "nothing_mapped"])
        const mapped = await post(`/${id}/mapping`, {
          heading_line: 1,
          columns: { producer: 0, name: 1 },
        })
        expect(mapped.status).toBe(202)
        expect(await settled(id)).toMatchObject({ state: "review", rows_in: 2, matched: 2 })
        await post(`/${id}/cancel`)
      }

      async function refusesAtTheDoor() {
        const csv = Buffer.from("Tên sản phẩm\nChả mực\n")
        const answers = [
          await upload(csv, "a.csv", { platform: "nowhere" }),
          await upload(csv, "a.csv", { platform: "ocop-quang-ninh" }),
          await upload(csv, "a.csv", { platform: "voso", as_of: "2199-01-01" }),
          await upload(csv, "a.csv", { as_of: "30/06/2024" }),
          await upload(Buffer.alloc(0), "a.csv"),
          await upload(Buffer.alloc(5 * 1024 * 1024 + 1, "a"), "a.csv"),
          await upload(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), "a.xls"),
          await post("", { platform: "voso" }),
          await get("/none"),
          await get("/none/rows"),
          await get("/none/absent"),
        ]
        expect(answers.map(({ status, data }) => [status, data.code])).toEqual([
          [400, "unknown_platform"],
          [400, "own_platform"],
          [400, "day_ahead"],
          [400, "invalid"],
          [400, "file_missing"],
          [400, "file_too_large"],
          [400, "file_not_allowed"],
          [400, "file_missing"],
          [404, "not_found"],
          [404, "not_found"],
          [404, "not_found"],
        ])
      }

      /** Ten thousand rows of everything, twice: once stopped in the middle, once read beside the shop's other work. */
      async function cancelsInTheMiddle() {
        const valid = distinct()
        const lines = Array.from({ length: 10_000 }, (_, at) => {
          const product = valid[at % valid.length]
          return `${product?.name} số ${at};${product?.producer}`
        })
        const bytes = Buffer.from(`Tên sản phẩm;Chủ thể\n${lines.join("\n")}\n`)
        const before = await covered("postmart")
        const sent = await upload(bytes, "mười nghìn.csv", { platform: "postmart" })
        const { id } = sent.data.import
        await vi.waitFor(async () => expect((await read(id)).progress).toBeGreaterThan(10), LONG)
        const cancelled = await post(`/${id}/cancel`, { reason: "nhầm tệp" })
        expect(cancelled.data.import).toMatchObject({
          state: "cancelled",
          rows_in: null,
          matched: 0,
        })
        const { progress } = await read(id)
        expect(progress).toBeLessThan(100)

        const delay = monitorEventLoopDelay({ resolution: 10 })
        const again = await upload(bytes, "mười nghìn.csv", { platform: "postmart" })
        expect(again.status).toBe(202)
        delay.enable()
        const began = performance.now()
        const whole = await settled(again.data.import.id)
        delay.disable()
        console.info(
          `10,000 rows: ${Math.round(performance.now() - began)} ms, event loop p99 ${Math.round(delay.percentile(99) / 1e6)} ms, max ${Math.round(delay.max / 1e6)} ms`
        )
        expect(whole).toMatchObject({ state: "review", rows_in: 10_000 })
        expect(adds(whole)).toBe(10_000)
        expect(delay.percentile(99) / 1e6).toBeLessThan(150)
        // The cancelled reading has long met its end, and left nothing.
        expect(await read(id)).toMatchObject({
          state: "cancelled",
          progress,
          matched: 0,
          doubtful: 0,
        })
        await post(`/${again.data.import.id}/cancel`)
        expect(await covered("postmart")).toBe(before)
      }

      /** A reading whose process is gone gives no sign of life: it is told, and may begin again. */
      async function survivesARestart() {
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const csv = Buffer.from(`Tên sản phẩm;Chủ thể\nTai nghe;Shop\n`)
        const { id } = (await upload(csv, "ngắt.csv", { as_of: "2024-06-01" })).data.import
        await settled(id)
        await db.raw(
          `update ocop_listing_import set state = 'reading', rows_in = null, progress = 40,
             touched_at = now() - interval '1 hour' where id = ?`,
          [id]
        )
        expect(await read(id)).toMatchObject({
          state: "broken_off",
          failure: { code: "broken_off" },
        })
        const again = await post(`/${id}/restart`)
        expect(again.status).toBe(202)
        expect(again.data.import.state).toMatch(/^(reading|review)$/)
        expect(await settled(id)).toMatchObject({ state: "review", rows_in: 1, rejected: 1 })
        const { data } = await get("?state=review&platform=voso")
        expect(data.imports.map((each) => each.id)).toEqual([id])
      }

      async function sortsByItsHeadings() {
        const files = async (sort: string) =>
          (await get(`?sort=${sort}`)).data.imports.map((each) => each.file_name)
        const [voso, postmart, columns, many, brokenOff] = [
          "Voso tháng 6.xlsx",
          "postmart.csv",
          "khong-tieu-de.csv",
          "mười nghìn.csv",
          "ngắt.csv",
        ]
        const sent = [voso, postmart, columns, many, many, brokenOff]
        expect(await files("created_at")).toEqual(sent)
        expect(await files("-created_at")).toEqual(sent.toReversed())
        const older = [many, many, columns, postmart, voso]
        expect(await files("as_of")).toEqual([brokenOff, ...older])
        expect(await files("-as_of")).toEqual([...older, brokenOff])
        const [ofPostmart, ofVoso] = [
          [many, many, postmart],
          [brokenOff, columns, voso],
        ]
        expect(await files("platform")).toEqual([...ofPostmart, ...ofVoso])
        expect(await files("-platform")).toEqual([...ofVoso, ...ofPostmart])
        const cancelled = [many, many, columns, postmart]
        expect(await files("state")).toEqual([brokenOff, voso, ...cancelled])
        expect(await files("-state")).toEqual([...cancelled, voso, brokenOff])
        const none = await get("?sort=rows_in")
        expect([none.status, none.data.code]).toEqual([400, "invalid"])
        const file = await api.get<string>(
          "/province/listing-imports/export?format=csv&sort=as_of",
          config("viewer")
        )
        expect(file.data.split("\r\n")[1]).toContain(brokenOff)
      }
    })
  },
})
