import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import type { ProvinceRole } from "@ocop/plugin-ocop/province/role"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import type { AxiosInstance } from "axios"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { setUpShop } from "../src/setup/set-up-shop"
import { appoint } from "./support/province-staff"
import { sheetDesk } from "./support/sheets"
import { openTill } from "./support/till"
import { transferJourney } from "./support/transfer-journey"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const AS_OF = localDate("2024-06-30")

/** What these tests read of the answers. */
type Compared = { now: number; yearBefore: number; changePermille: number | null }
type Period = {
  id: string
  number: string
  holder_name: string | null
  area_m2: number | null
  valid_from: string
  valid_to: string | null
}
type Body = {
  code: string
  message: string
  schemes: { scheme: string; certificates: Compared; holders: Compared; area_m2: Compared }[]
  growing_areas: { codes: Compared }
  packing_facilities: { codes: Compared }
  coded_units: Compared
  records: Period[]
  count: number
  pages: number
  record: Period
  periods: Period[]
  history: { action: string; reason: string | null; before: object | null; after: object | null }[]
  share: { covered: number; base: number; permille: number }
  states: Record<string, number>
  products: { code: string; gtin: string | null; state: string }[]
  product: { code: string; gtin: string | null; packs: { barcode: string | null }[] }
  verification: { product: { name: string } }
  events: { id: string; code: string; point: object | null }[]
  event: { id: string; visits: number | null; point: { id: string; handle: string } | null }
  totals: {
    events: number
    provincial: number
    in_province: number
    in_province_fairs_and_weeks: number
    outside: number
    records: Compared
    holders: Compared
    area_m2: Compared
    visits: object
    revenue_vnd: object
    local_revenue_vnd: object
  }
  half_years: { period: { from: string }; totals: { events: number } }[]
  takings: object | null
  point: { items: Item[] } | null
  entries: { action: string; subject: string; who: string }[]
}
type Item = { variant_id: string; sku: string; available: number }

medusaIntegrationTestRunner({
  dbName: "province_quality",
  inApp: true,
  env: TRANSFER_ENV,
  cwd: `${__dirname}/..`,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    describe("quality, barcodes and trade events of 30/06/2024", () => {
      const folder = mkdtempSync(path.join(tmpdir(), "ocop-quality-"))
      let time = "2024-06-30T10:00:00+07:00"
      const tokens = new Map<ProvinceRole, string>()

      beforeAll(async () => {
        const container = getContainer()
        container.register(CLOCK, asValue({ now: () => new Date(time) }))
        await setUpShop(container)
        const files = registerFiles(makeRegister({ asOf: AS_OF }))
        for (const kind of KINDS) {
          const file = path.join(folder, `${kind}.csv`)
          writeFileSync(file, files.get(`${kind}.csv`) ?? "")
          expect((await importFile(container, kind, file, false)).problems, kind).toEqual([])
        }
        for (const role of ["viewer", "editor"] as const) {
          tokens.set(role, (await appoint(container, role)).token)
        }
      }, 480_000)

      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      const config = (role: ProvinceRole, extra: object = {}) => ({
        headers: { authorization: `Bearer ${tokens.get(role) ?? ""}`, ...extra },
        validateStatus: () => true,
      })
      const get = async (address: string) =>
        (await api.get<Body>(`/province${address}`, config("viewer"))).data
      const post = (address: string, body: object, role: ProvinceRole = "editor") =>
        api.post<Body>(`/province${address}`, body, config(role))
      const desk = sheetDesk(api, (role) => tokens.get(role) ?? "")
      /** What a file was found to change, and that it was entered. */
      const takeIn = async (kind: string, csv: string) => {
        const { import: sheet } = await desk.checked({ kind }, { name: "tep.csv", bytes: csv })
        const { import: done } = await desk.applied(sheet.id)
        expect(done).toMatchObject({ state: "applied", outcome: sheet.counts })
        return sheet.counts
      }
      const scheme = async (name: string, day = AS_OF as string) => {
        const { schemes } = await get(`/quality?as_of=${day}`)
        return schemes.find((one) => one.scheme === name)
      }

      // One test: restoring the database between tests would throw the register away.
      it("are kept so that old figures stay true", { timeout: 300_000 }, async () => {
        await saysThePrintedFigures()
        await keepsQualityPerPeriod()
        await takesInFilesPeriodByPeriod()
        await setsBarcodes()
        await countsEvents()
        await letsAFairSell()
        await refusesViewersAndWritesEverythingDown()
      })

      async function saysThePrintedFigures() {
        expect(await scheme("vietgap_crop")).toMatchObject({
          holders: { now: 27 },
          area_m2: { now: 3_223_500 },
        })
        expect(await scheme("organic")).toMatchObject({
          certificates: { now: 1 },
          area_m2: { now: 3_290_000 },
        })
        const overview = await get("/quality?as_of=2024-06-30")
        expect(overview.growing_areas.codes.now).toBe(60)
        expect(overview.packing_facilities.codes.now).toBe(9)
        expect(overview.coded_units).toEqual({ now: 69, yearBefore: 56, changePermille: 232 })
        const { totals, count } = await get("/quality/certificates?scheme=vietgap_crop")
        expect(totals.area_m2.now).toBe(3_223_500)
        expect(totals.holders.now).toBe(27)
        expect(totals.records.now).toBe(count)
        // Nothing that must not be added up is added up.
        expect((await get("/quality/certificates")).totals.area_m2).toBeNull()
        expect((await get("/quality/growing-areas?state=all")).totals).toBeNull()
      }

      async function keepsQualityPerPeriod() {
        const added = await post("/quality/certificates", {
          number: "VG-2024-100",
          scheme: "vietgap_crop",
          holder_name: "Hợp tác xã Na Đông Triều mới",
          holder_type: "cooperative",
          subject: "Na",
          area_m2: 100_000,
          unit_code: "07093",
          valid_from: "2024-07-01",
          valid_to: "2026-06-30",
        })
        expect(added.status).toBe(201)
        expect((await scheme("vietgap_crop", "2024-07-01"))?.holders.now).toBe(28)

        // The same holder with a larger area, from the middle of the period on.
        const { id } = added.data.record
        const renewal = {
          scheme: "vietgap_crop",
          holder_name: "Hợp tác xã Na Đông Triều mới",
          holder_type: "cooperative",
          subject: "Na",
          area_m2: 150_000,
          unit_code: "07093",
          valid_from: "2025-01-01",
          valid_to: "2027-12-31",
          reason: "Mở rộng vùng trồng",
        }
        const renewed = await post(`/quality/certificates/${id}/renewal`, renewal)
        expect(renewed.status).toBe(201)
        expect(
          renewed.data.periods.map(({ valid_from, valid_to, area_m2 }) => [
            valid_from,
            valid_to,
            area_m2,
          ])
        ).toEqual([
          ["2024-07-01", "2024-12-31", 100_000],
          ["2025-01-01", "2027-12-31", 150_000],
        ])
        const again = await post(`/quality/certificates/${id}/renewal`, renewal)
        expect([again.status, again.data.code]).toEqual([409, "period_in_the_way"])

        // A certificate of the printed figures gets another area: the old report does not move.
        const [first] = (await get("/quality/certificates?scheme=vietgap_crop&sort=area")).records
        if (!first) throw new Error("no certificate")
        await post(`/quality/certificates/${first.id}/renewal`, {
          ...renewal,
          holder_name: "Công ty tiếp nhận",
          area_m2: 999_900,
          valid_from: "2024-08-01",
        })
        expect(await scheme("vietgap_crop")).toMatchObject({
          holders: { now: 27 },
          area_m2: { now: 3_223_500 },
        })
        expect((await scheme("vietgap_crop", "2024-08-01"))?.area_m2.now).toBe(
          3_223_500 + 100_000 + 999_900 - (first.area_m2 ?? 0)
        )

        const { id: latest } = renewed.data.record
        const corrected = await post(`/quality/certificates/${latest}`, {
          area_m2: 160_000,
          reason: "Đo lại diện tích",
        })
        expect(corrected.data.history[0]).toMatchObject({
          action: "quality_record_corrected",
          reason: "Đo lại diện tích",
          before: { area_m2: 150_000 },
          after: { area_m2: 160_000 },
        })
        expect(corrected.data.record).toMatchObject({ subject: "Na", area_m2: 160_000 })
        const silent = await post(`/quality/certificates/${latest}`, { area_m2: 1 })
        expect([silent.status, silent.data.code]).toEqual([400, "invalid"])

        const ended = await post(`/quality/certificates/${latest}/end`, {
          on: "2025-06-30",
          reason: "Chủ thể trả lại giấy",
        })
        expect(ended.data.record.valid_to).toBe("2025-06-30")
        const taken = await post("/quality/certificates", { ...renewal, number: "VG-2024-100" })
        expect([taken.status, taken.data.code]).toEqual([409, "number_taken"])
        const elsewhere = await post("/quality/packing-facilities", {
          number: "DG-9",
          subject: "Cơ sở đóng gói thử",
          market: "export",
          unit_code: "00001",
          valid_from: "2024-01-01",
        })
        expect([elsewhere.status, elsewhere.data.code]).toEqual([400, "unknown_unit"])
        expect((await scheme("vietgap_crop"))?.area_m2.now).toBe(3_223_500)
      }

      async function takesInFilesPeriodByPeriod() {
        const heading =
          "Mã số vùng trồng;Cây trồng;Diện tích (ha);Thị trường;Chủ thể;Hiệu lực từ;Hiệu lực đến"
        const first = `${heading}\nVT-X1;Vải;12,5;xuất khẩu;HTX Vải;01/03/2023;`
        const file = `${first}\nVT-X1;Vải;14;xuất khẩu;HTX Vải;01/07/2024;`
        expect((await takeIn("growing-areas", first))?.created).toBe(1)
        // The period on record ends the day before the next one.
        expect(await takeIn("growing-areas", file)).toEqual({
          created: 1,
          updated: 1,
          unchanged: 0,
        })
        // What the file already says is not written again.
        expect(await takeIn("growing-areas", `${file}\n`)).toEqual({
          created: 0,
          updated: 0,
          unchanged: 2,
        })
        const { records } = await get("/quality/growing-areas?q=VT-X1&state=all")
        expect(
          records.map(({ area_m2, valid_from, valid_to }) => [area_m2, valid_from, valid_to])
        ).toEqual([
          [125_000, "2023-03-01", "2024-06-30"],
          [140_000, "2024-07-01", null],
        ])
        const rewritten = file.replace(";12,5;", ";99;")
        const refused = await desk.checked({ kind: "growing-areas", table: rewritten })
        expect(refused.import.state).toBe("faulty")
        expect(refused.problems).toEqual([
          expect.objectContaining({
            row: 2,
            what: "từ ngày 01/03/2023 đã có trong danh bạ với “Diện tích (ha)” khác",
          }),
        ])
        const exported = await api.get<string>(
          "/province/quality/growing-areas/export?q=VT-X1&state=all",
          config("viewer")
        )
        // What was taken along comes back as it is.
        expect(await takeIn("growing-areas", exported.data)).toMatchObject({
          created: 0,
          updated: 0,
        })
      }

      async function setsBarcodes() {
        const { share } = await get("/barcodes")
        expect(share).toMatchObject({ permille: 1000 })
        expect(share.covered).toBe(share.base)
        expect(share.base).toBeLessThan(393)
        const { products } = await get("/barcodes?state=gtin")
        const [one, two] = products
        if (!one?.gtin || !two?.gtin) throw new Error("no barcodes")

        expect((await post(`/barcodes/${one.code}`, {})).status).toBe(200)
        expect(await get("/barcodes")).toMatchObject({
          share: { covered: share.base - 1, base: share.base },
          states: { none: 1 },
          products: [{ code: one.code, gtin: null, state: "none" }],
        })
        const wrong = await post(`/barcodes/${one.code}`, { gtin: "8935001293058" })
        expect([wrong.status, wrong.data.code]).toEqual([400, "gtin_check_digit"])
        expect(wrong.data.message).toContain("chữ số cuối phải là 7")
        const taken = await post(`/barcodes/${one.code}`, { gtin: two.gtin })
        expect([taken.status, taken.data.code]).toEqual([409, "gtin_taken"])
        const set = await post(`/barcodes/${one.code}`, {
          gtin: "8935001293057",
          trace_code: "https://truyxuat.example/vn/1",
          reason: "Chủ thể đăng ký mã mới",
        })
        expect(set.data.product).toMatchObject({ gtin: "8935001293057" })
        expect(set.data.product.packs.map(({ barcode }) => barcode)).toContain("8935001293057")
        expect(set.data.history[0]).toMatchObject({
          before: { gtin: null },
          after: { gtin: "08935001293057" },
        })
        const { rows: keys } = await sql("select token from api_key where type = 'publishable'")
        const verified = await api.get<Body>("/store/ocop/verify/gtin/8935001293057", {
          headers: { "x-publishable-api-key": String(keys[0]?.token) },
        })
        expect(JSON.stringify(verified.data)).toContain(one.code)
        expect((await get("/barcodes")).share.permille).toBe(1000)

        // A number that came into the table by another way and is none.
        await sql(
          `update ocop_product set gtin = '8935001293058', trace_code = null where code = '${one.code}'`
        )
        expect(await get("/barcodes")).toMatchObject({
          share: { covered: share.base - 1 },
          products: [{ code: one.code, state: "wrong_gtin" }],
        })
        await sql(`update ocop_product set gtin = '08935001293057' where code = '${one.code}'`)
      }

      async function countsEvents() {
        const { totals } = await get("/events?from=2024-01-01&to=2024-06-30")
        expect(totals).toMatchObject({
          events: 18,
          provincial: 2,
          in_province: 12,
          in_province_fairs_and_weeks: 7,
          outside: 4,
          visits: { sum: 120_000, qualifier: "more_than" },
          revenue_vnd: { sum: 25_000_000_000, qualifier: "more_than" },
          local_revenue_vnd: { sum: 12_000_000_000, qualifier: "more_than" },
        })
        const { half_years } = await get("/events/half-years?from=2024-01-01&to=2024-06-30")
        expect(half_years).toEqual([{ period: { from: "2024-01-01", to: "2024-06-30" }, totals }])
        const exported = await api.get<string>("/province/events/export", config("viewer"))
        expect(await takeIn("trade-events", exported.data)).toMatchObject({
          created: 0,
          updated: 0,
        })
      }

      async function letsAFairSell() {
        const fair = {
          code: "HC-2024-20",
          name: "Hội chợ OCOP Hạ Long mùa hè",
          kind: "fair",
          level: "provincial",
          starts_on: "2024-07-05",
          ends_on: "2024-07-09",
          place: "Quảng trường 30/10, Hạ Long",
          unit_code: "06688",
          booths: 200,
          local_booths: 120,
        }
        const inverted = await post("/events", { ...fair, ends_on: "2024-07-01" })
        expect([inverted.status, inverted.data.code]).toEqual([400, "end_before_start"])
        const added = await post("/events", fair)
        expect(added.status).toBe(201)
        const { id } = added.data.event
        expect((await post("/events", fair)).data.code).toBe("code_taken")

        const opened = await post(`/events/${id}/point`, { operator_name: "Trung tâm Xúc tiến" })
        expect(opened.status, JSON.stringify(opened.data)).toBe(201)
        const { point } = opened.data.event
        if (!point) throw new Error("no point")
        expect((await post(`/events/${id}/point`, { operator_name: "Ai đó" })).data.code).toBe(
          "has_point"
        )
        expect(
          (
            await sql(
              `select class, opened_on, closed_on from ocop_sales_point where id = '${point.id}'`
            )
          ).rows
        ).toEqual([{ class: "fair_booth", opened_on: "2024-07-05", closed_on: "2024-07-09" }])

        const { rows } = await sql("select handle from ocop_sales_point where is_default_seller")
        const giver = String(rows[0]?.handle)
        const shelf = await get(`/events/${id}/stock?point=${giver}`)
        const goods = shelf.point?.items.find(({ available }) => available >= 5)
        if (!goods) throw new Error("nothing to move")
        const move = { point: giver, lines: [{ variant_id: goods.variant_id, quantity: 3 }] }
        const tooMany = await post(`/events/${id}/stock`, {
          ...move,
          direction: "to_event",
          lines: [{ variant_id: goods.variant_id, quantity: goods.available + 1 }],
        })
        expect(tooMany.status).toBe(400)
        const moved = await post(`/events/${id}/stock`, { ...move, direction: "to_event" })
        expect(moved.status, JSON.stringify(moved.data)).toBe(200)
        expect(moved.data.event).toMatchObject({ items: [{ sku: goods.sku, available: 3 }] })
        expect(
          (
            await sql(
              `select kind, change, after from ocop_stock_movement where variant_id = '${goods.variant_id}' order by change`
            )
          ).rows
        ).toEqual([
          { kind: "transfer", change: -3, after: goods.available - 3 },
          { kind: "listed", change: 3, after: 3 },
        ])

        // The fair is open, and its counter sells.
        time = "2024-07-06T10:00:00+07:00"
        const till = await openTill(api, getContainer(), point)
        const { data: counter } = await till.get<{
          items: { variant_id: string; price_vnd: number }[]
        }>("")
        const price =
          counter.items.find((item) => item.variant_id === goods.variant_id)?.price_vnd ?? 0
        const sold = await till.sell(
          [{ variant_id: goods.variant_id, quantity: 2, unit_price_vnd: price }],
          { sold_at: "2024-07-06T02:59:00.000Z" }
        )
        expect(sold.status, JSON.stringify(sold.data)).toBe(200)
        const journey = transferJourney(api, getContainer(), {
          headers: {},
          regionId: "",
          variantId: goods.variant_id,
          points: {
            with_account: { channelId: "", locationId: "" },
            without_account: { channelId: "", locationId: "" },
          },
        })
        await journey.pay(sold.data.sale.code, 2 * price)
        await expect
          .poll(async () => (await get(`/events/${id}`)).takings, { timeout: 15_000 })
          .toEqual({ orders: 1, units: 2, revenue_vnd: 2 * price })
        const reported = await post(`/events/${id}`, {
          visits: 12_000,
          visits_qualifier: "more_than",
          revenue_vnd: 3_000_000_000,
          local_revenue_vnd: 1_200_000_000,
          revenue_qualifier: "about",
          reason: "Báo cáo của ban tổ chức",
        })
        expect(reported.data.event).toMatchObject({ visits: 12_000, booths: 200 })
        expect((await get("/events?from=2024-01-01&to=2024-12-31")).totals).toMatchObject({
          revenue_vnd: { sum: 28_000_000_000, qualifier: "about" },
        })

        // What is left goes back, also after the fair; the counter does not sell any more.
        const longer = await post(`/events/${id}`, { ends_on: "2024-07-10" })
        expect(longer.status).toBe(200)
        const ended = await post(`/events/${id}/end`, { on: "2024-07-07", reason: "Bão" })
        expect(ended.status).toBe(200)
        time = "2024-07-08T10:00:00+07:00"
        const late = await till.sell(
          [{ variant_id: goods.variant_id, quantity: 1, unit_price_vnd: price }],
          { sold_at: "2024-07-08T02:59:00.000Z" }
        )
        expect(late.status).toBe(409)
        // What the fair does not take stays where it was, in the stock and in the history.
        const moves = `select count(*)::int as n from ocop_stock_movement where kind = 'transfer'`
        const before = (await sql(moves)).rows
        const refused = await post(`/events/${id}/stock`, { ...move, direction: "to_event" })
        expect([refused.status, refused.data.code]).toEqual([400, "point_closed"])
        expect((await sql(moves)).rows).toEqual(before)
        const { point: kept } = await get(`/events/${id}/stock?point=${giver}`)
        expect(kept?.items.find(({ sku }) => sku === goods.sku)?.available).toBe(
          goods.available - 3
        )
        const back = await post(`/events/${id}/stock`, {
          point: giver,
          direction: "back",
          lines: [{ variant_id: goods.variant_id, quantity: 1 }],
        })
        expect(back.status, JSON.stringify(back.data)).toBe(200)
        expect(back.data.event).toMatchObject({ items: [{ available: 0 }] })
        // The period of the printed figures has not moved.
        expect((await get("/events?from=2024-01-01&to=2024-06-30")).totals.events).toBe(18)
      }

      async function refusesViewersAndWritesEverythingDown() {
        for (const [address, body] of [
          ["/quality/certificates", {}],
          ["/barcodes/x", {}],
          ["/events", {}],
        ] as const) {
          expect((await post(address, body, "viewer")).status, address).toBe(403)
        }
        const { rows } = await sql(
          `select action, count(*)::int as n, bool_and(who = 'Cán bộ biên tập') as by_editor
             from ocop_audit_entry where action not like 'province%' group by action order by action`
        )
        expect(rows).toEqual([
          { action: "event_added", n: 1, by_editor: true },
          { action: "event_edited", n: 2, by_editor: true },
          { action: "event_ended", n: 1, by_editor: true },
          { action: "event_point_opened", n: 1, by_editor: true },
          { action: "event_stock_moved", n: 2, by_editor: true },
          { action: "product_marked", n: 2, by_editor: true },
          { action: "quality_record_added", n: 1, by_editor: true },
          { action: "quality_record_corrected", n: 1, by_editor: true },
          { action: "quality_record_ended", n: 1, by_editor: true },
          { action: "quality_record_renewed", n: 2, by_editor: true },
          { action: "register_imported", n: 2, by_editor: true },
          { action: "sheet_import_confirmed", n: 5, by_editor: true },
          { action: "sheet_import_started", n: 6, by_editor: true },
        ])
      }

      const sql = (text: string): Promise<{ rows: Record<string, unknown>[] }> =>
        getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)
    })
  },
})
