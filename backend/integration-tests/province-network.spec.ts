import { createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { readCompliance } from "@ocop/plugin-ocop/queries/shelf/compliance"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { createOperator } from "../src/setup/create-operator"
import { setUpShop } from "../src/setup/set-up-shop"
import { appoint } from "./support/province-staff"
import { hire, STAFF_PASSPHRASE } from "./support/sales-point-staff"

const AS_OF = localDate("2024-06-30")

type Row = Record<string, unknown>
type Answer = { status: number; data: Row; headers: Row }
type Person = Awaited<ReturnType<typeof appoint>>
type Shelf = { counting: number; total: number; needed: string; verdict: string }
type Point = Row & { handle: string; name: string; shelf: Shelf; open: boolean }
type Place = { id: string; handle: string; channel: string; location: string }

medusaIntegrationTestRunner({
  dbName: "desk_network",
  inApp: true,
  cwd: `${__dirname}/..`,
  testSuite: ({ api, getContainer }) => {
    const folder = mkdtempSync(path.join(tmpdir(), "ocop-network-"))
    let container: MedusaContainer
    let time = "2024-06-30T18:00:00+07:00"
    let people: Record<"viewer" | "editor" | "approver", Person>

    async function ask(route: string, body?: Row, token = people.viewer.token): Promise<Answer> {
      const [method = "GET", url = ""] = route.split(" ")
      const answer = await api.request({
        method,
        url,
        data: method === "GET" ? undefined : (body ?? {}),
        headers: { authorization: `Bearer ${token}` },
        validateStatus: () => true,
      })
      return { status: answer.status, data: answer.data, headers: answer.headers }
    }
    const asEditor = (route: string, body: Row = {}) => ask(route, body, people.editor.token)
    const asApprover = (route: string, body: Row = {}) =>
      ask(route, { ...body, password: STAFF_PASSPHRASE }, people.approver.token)
    const list = async (route: string, name: string) => (await ask(route)).data[name] as Row[]
    const sql = async (statement: string, values: string[] = []): Promise<Row[]> => {
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows }: { rows: Row[] } = await db.raw(statement, values)
      return rows
    }
    /** A file as the desk's pages fetch it: bytes, name and rows of a CSV. */
    async function file(route: string) {
      const answer = await api.request({
        url: route,
        responseType: "arraybuffer",
        headers: { authorization: `Bearer ${people.viewer.token}` },
      })
      const bytes = Buffer.from(answer.data as ArrayBuffer)
      const text = bytes.toString("utf8").replace("\ufeff", "")
      const name = /filename="([^"]+)"/.exec(String(answer.headers["content-disposition"]))?.[1]
      return { bytes, name, text, lines: text.trim().split("\r\n") }
    }
    const told = async (action: string) =>
      (await list(`GET /province/audit?action=${action}`, "entries")).map(
        ({ who, role, subject, before, after, reason }) => ({
          who,
          role,
          subject,
          before,
          after,
          reason,
        })
      )

    beforeAll(async () => {
      container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date(time) }))
      await setUpShop(container)
      const files = registerFiles(makeRegister({ asOf: AS_OF }))
      for (const kind of KINDS) {
        const name = path.join(folder, `${kind}.csv`)
        writeFileSync(name, files.get(`${kind}.csv`) ?? "")
        expect((await importFile(container, kind, name, false)).problems, kind).toEqual([])
      }
      people = {
        viewer: await appoint(container, "viewer"),
        editor: await appoint(container, "editor"),
        approver: await appoint(container, "approver"),
      }
    }, 480_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    describe("the network of 30/06/2024 at the province's desk", () => {
      // One test: restoring the database between tests would throw the register away.
      it("is one list of points, one of producers, one of sales, and one report", async () => {
        await listsPoints()
        await countsProducers()
        await ranksSales()
        await makesTheReport()
        await silentPoints()
        await managesPeopleOfAPoint()
        await movesAPointThroughItsLife()
        await correctsContact()
        await tellsTheOperator()
      }, 300_000)
    })

    async function listsPoints() {
      const { data } = await ask("GET /province/points?sort=shelf")
      const points = data.points as Point[]
      expect([data.count, data.pages, points.length]).toEqual([23, 1, 23])
      expect(data.counts).toMatchObject({ open: 23, closed: 2, equipped: 23, quiet: 0 })
      expect((data.map as Row[]).length).toBe(23)
      expect(data.period).toEqual({ from: "2024-06-01", to: "2024-06-30" })
      const shares = points.map(({ shelf }) => shelf.counting / shelf.total)
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
      // Counted for all at once, each is what the point's own page counts for itself.
      const places = await readPlaces()
      for (const place of places) {
        const one = { id: place.id, channelId: place.channel, locationId: place.location }
        const { shelf } = await readCompliance(container, one, new Date(time))
        expect(points.find(({ handle }) => handle === place.handle)?.shelf, place.handle).toEqual(
          shelf
        )
      }
      const verdicts = (wanted: string) =>
        points.filter(({ shelf }) => shelf.verdict === wanted).length
      expect(data.counts).toMatchObject({
        met: verdicts("met"),
        missed: verdicts("missed"),
        not_assessable: verdicts("not_assessable"),
      })

      const [first] = points
      const found = await list(`GET /province/points?q=${first?.code as string}`, "points")
      expect(found.map(({ handle }) => handle)).toEqual([first?.handle])
      const classes = await list("GET /province/points?class=centre&unit=&shelf=", "points")
      expect(classes.length).toBeGreaterThan(0)
      expect(new Set(classes.map((point) => point.class))).toEqual(new Set(["centre"]))
      const csv = await file("/province/points/export?sort=-name&unit=")
      expect(csv.name).toBe("diem-ban-2024-06-30.csv")
      expect(csv.lines).toHaveLength(24)
      expect(csv.lines[0]?.startsWith("Mã;Điểm bán;Loại;Địa bàn;")).toBe(true)

      const wrong = await ask("GET /province/points?from=2024-06-02&to=2024-06-01&class=stall")
      expect([wrong.status, wrong.data.code]).toEqual([400, "invalid"])
      const backwards = await ask("GET /province/points?from=2024-06-02&to=2024-06-01")
      expect(backwards.data.problems).toEqual([
        { field: "to", message: "không được trước ngày bắt đầu" },
      ])
      const none = await ask("GET /province/points/khong-co")
      expect([none.status, none.data.code]).toEqual([404, "unknown_point"])

      const one = await ask(`GET /province/points/${first?.handle ?? ""}`)
      const point = one.data.point as Row
      expect(point).toMatchObject({ shelf: first?.shelf, open: true, quiet: false })
      expect((point.months as Row[]).map(({ month }) => month).slice(-2)).toEqual([
        "2024-05",
        "2024-06",
      ])
      expect(JSON.stringify(point)).not.toContain("bank_account_name")
      const shelf = await ask(`GET /province/points/${first?.handle ?? ""}/shelf?counts=no`)
      expect(shelf.data.count).toBe(point.not_counting)
    }

    async function countsProducers() {
      const { data } = await ask("GET /province/producers?as_of=2024-06-30")
      expect(data.count).toBe(216)
      expect(data.counts).toMatchObject({
        total: 216,
        enterprise: 53,
        cooperative: 89,
        household: 74,
        certified_products: 393,
      })
      for (const [type, count] of [
        ["enterprise", 53],
        ["cooperative", 89],
        ["household", 74],
      ] as const) {
        const kind = await ask(`GET /province/producers?as_of=2024-06-30&type=${type}`)
        expect(kind.data.count, type).toBe(count)
      }
      // A month later one certificate has ended; the list of the day before stays.
      time = "2024-07-30T09:00:00+07:00"
      expect(((await ask("GET /province/producers")).data.counts as Row).certified_products).toBe(
        392
      )
      const then = await ask("GET /province/producers?as_of=2024-06-30")
      expect((then.data.counts as Row).certified_products).toBe(393)
      time = "2024-06-30T18:00:00+07:00"

      const [largest] = data.producers as Row[]
      const code = String(largest?.code)
      const { producer } = (await ask(`GET /province/producers/${code}`)).data as { producer: Row }
      expect(producer.certified).toBe(largest?.certified)
      expect((producer.products as Row[]).length).toBe(largest?.products)
      const csv = await file("/province/producers/export?type=household")
      expect(csv.lines).toHaveLength(75)
      expect((await ask("GET /province/producers/KHONG-CO")).status).toBe(404)
    }

    async function readPlaces(): Promise<Place[]> {
      const rows = await sql(
        `select p.id, p.handle, c.sales_channel_id as channel, l.stock_location_id as location
           from ocop_sales_point p
           join sales_point_sales_point_sales_channel_sales_channel c on c.sales_point_id = p.id
           join sales_point_sales_point_stock_location_stock_location l on l.sales_point_id = p.id
          where p.closed_on is null order by p.handle`
      )
      return rows as Place[]
    }

    /** Writes an order as a checkout leaves it when its money is in. */
    async function sold(order: {
      at: string
      channel: string
      product: string
      units: number
      price: number
      counter?: boolean
      state?: "unpaid" | "canceled"
    }) {
      const [variant] = await sql(
        `select v.id, v.product_id, p.title from product_variant v
           join product p on p.id = v.product_id
           join product_product_certification_ocop_product l on l.product_id = p.id
           join ocop_product o on o.id = l.ocop_product_id
          where o.code = ? limit 1`,
        [order.product]
      )
      const made = await container.resolve(Modules.ORDER).createOrders({
        currency_code: "vnd",
        sales_channel_id: order.channel,
        metadata: order.counter ? { counter: { key: "k" } } : null,
        items: [
          {
            title: String(variant?.title),
            product_id: String(variant?.product_id),
            variant_id: String(variant?.id),
            quantity: order.units,
            unit_price: order.price,
          },
        ],
      })
      const [collection] = await container
        .resolve(Modules.PAYMENT)
        .createPaymentCollections([{ currency_code: "vnd", amount: order.units * order.price }])
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.ORDER]: { order_id: made.id },
        [Modules.PAYMENT]: { payment_collection_id: collection?.id },
      })
      if (order.state !== "unpaid") {
        await sql(`update payment_collection set status = 'completed' where id = ?`, [
          collection?.id ?? "",
        ])
      }
      if (order.state === "canceled") {
        await sql(`update "order" set status = 'canceled' where id = ?`, [made.id])
      }
      await sql(`update "order" set created_at = ? where id = ?`, [order.at, made.id])
    }

    async function ranksSales() {
      const [here, there] = await readPlaces()
      const products = await sql(
        `select o.code, o.product_group as group from ocop_product o
           join product_product_certification_ocop_product l on l.ocop_product_id = o.id
          where o.province_code = '22' and o.product_group in ('I', 'II') order by o.code`
      )
      const food = String(products.find(({ group }) => group === "I")?.code)
      const drink = String(products.find(({ group }) => group === "II")?.code)
      const [a, b] = [here?.channel ?? "", there?.channel ?? ""]
      // The first and the last instant of June in Vietnam count, the ones beside them do not.
      await sold({
        at: "2024-05-31T17:00:00Z",
        channel: a,
        product: food,
        units: 5,
        price: 100_000,
      })
      await sold({
        at: "2024-06-30T16:59:59Z",
        channel: b,
        product: food,
        units: 2,
        price: 90_000,
        counter: true,
      })
      await sold({
        at: "2024-06-10T03:00:00Z",
        channel: a,
        product: drink,
        units: 3,
        price: 500_000,
      })
      await sold({
        at: "2024-05-31T16:59:59Z",
        channel: a,
        product: drink,
        units: 40,
        price: 1_000,
      })
      await sold({
        at: "2024-06-30T17:00:00Z",
        channel: a,
        product: drink,
        units: 50,
        price: 1_000,
      })
      await sold({
        at: "2024-06-10T03:00:00Z",
        channel: a,
        product: drink,
        units: 60,
        price: 1_000,
        state: "unpaid",
      })
      await sold({
        at: "2024-06-10T03:00:00Z",
        channel: a,
        product: drink,
        units: 70,
        price: 1_000,
        state: "canceled",
      })
      const june = "from=2024-06-01&to=2024-06-30"
      const byUnits = (await ask(`GET /province/best-sellers?${june}`)).data
      expect((byUnits.rows as Row[]).map(({ key, units, rank }) => [rank, key, units])).toEqual([
        [1, food, 7],
        [2, drink, 3],
      ])
      expect(byUnits.rows).toMatchObject([
        { revenue_vnd: 680_000, counter_units: 2, counter_vnd: 180_000, rank_before: null },
        { revenue_vnd: 1_500_000, counter_vnd: 0, units_before: 40, rank_before: 1 },
      ])
      expect(byUnits.totals).toEqual({
        units: 10,
        revenue_vnd: 2_180_000,
        counter_units: 2,
        counter_vnd: 180_000,
        units_before: 40,
        revenue_before_vnd: 40_000,
      })
      expect(byUnits.before).toEqual({ from: "2024-05-02", to: "2024-05-31" })
      const keys = async (query: string) =>
        (await list(`GET /province/best-sellers?${june}&${query}`, "rows")).map(({ key }) => key)
      expect(await keys("rank=revenue")).toEqual([drink, food])
      expect(await keys("channel=counter")).toEqual([food])
      expect(await keys("by=group")).toEqual(["I", "II"])
      expect(await keys("by=point")).toEqual([here?.handle, there?.handle])
      expect(await keys(`point=${there?.handle ?? ""}`)).toEqual([food])
      expect(await keys("group=II")).toEqual([drink])
      expect((await file(`/province/best-sellers/export?${june}`)).lines).toHaveLength(3)

      const points = await list(`GET /province/points?${june}&sort=-revenue`, "points")
      expect(
        points
          .slice(0, 3)
          .map(({ handle, revenue_vnd, counter_vnd }) => [handle, revenue_vnd, counter_vnd])
      ).toEqual([
        [here?.handle, 2_000_000, 0],
        [there?.handle, 180_000, 180_000],
        [expect.any(String), 0, 0],
      ])
      const { point } = (await ask(`GET /province/points/${here?.handle ?? ""}`)).data
      expect((point as { months: Row[] }).months.slice(-2)).toMatchObject([
        { month: "2024-05", units: 40, revenue_vnd: 40_000 },
        { month: "2024-06", units: 8, revenue_vnd: 2_000_000 },
      ])
    }

    async function makesTheReport() {
      const ahead = await asEditor("POST /province/reports", { as_of: "2024-07-01" })
      expect([ahead.status, ahead.data.code]).toEqual([400, "day_not_come"])
      const made = await asEditor("POST /province/reports", { as_of: "2024-06-30" })
      expect([made.status, made.data.fresh]).toEqual([201, true])
      const again = await asEditor("POST /province/reports", { as_of: "2024-06-30" })
      expect([again.status, again.data.fresh]).toEqual([200, false])
      const report = made.data.report as { id: string; pdf_sha256: string; docx_sha256: string }
      expect(again.data.report).toEqual(made.data.report)
      const files = `/province/reports/${report.id}/files`
      const pdf = await file(`${files}/pdf`)
      const docx = await file(`${files}/docx`)
      const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")
      expect([pdf.name, docx.name]).toEqual([
        "bao-cao-ocop-2024-06-30.pdf",
        "bao-cao-ocop-2024-06-30.docx",
      ])
      expect([hash(pdf.bytes), hash(docx.bytes)]).toEqual([report.pdf_sha256, report.docx_sha256])
      const sums = await file(`${files}/sha256`)
      expect(sums.text).toBe(
        `${report.pdf_sha256}  bao-cao-ocop-2024-06-30.pdf\n${report.docx_sha256}  bao-cao-ocop-2024-06-30.docx\n`
      )
      expect((await ask(`GET ${files}/exe`)).status).toBe(404)
      expect((await ask("GET /province/reports/orep_none/files/pdf")).status).toBe(404)
      // What is published leads to what everybody may read, never to a page that asks who one is.
      const raw = pdf.bytes.toString("latin1")
      expect(raw).toContain("/open-data/certified-products.csv?as_of=2024-06-30")
      expect(raw).not.toContain("/province")
      expect((await list("GET /province/reports", "reports")).map(({ id }) => id)).toEqual([
        report.id,
      ])
      expect(await told("half_year_report_made")).toMatchObject([
        { who: "Cán bộ biên tập", role: "editor", subject: "2024-06-30" },
      ])

      const { preview } = (await ask("GET /province/reports/preview?as_of=2024-06-30")).data
      const { blocks } = preview as {
        blocks: { kind: string; runs?: { text: string; to?: string }[] }[]
      }
      const text = blocks.map(({ runs = [] }) => runs.map((run) => run.text).join(""))
      for (const sentence of [
        "Đến hết ngày 30/06/2024, toàn tỉnh có 393 sản phẩm OCOP từ 3 sao trở lên có giấy chứng nhận còn hiệu lực, gồm 5 sản phẩm 5 sao, 94 sản phẩm 4 sao và 294 sản phẩm 3 sao.",
        "Các sản phẩm trên thuộc 216 chủ thể, gồm 53 doanh nghiệp (24,5 %), 89 hợp tác xã (41,2 %) và 74 hộ sản xuất (34,3 %).",
        "Voso: 160/393 = 40,7 % sản phẩm; còn 233 sản phẩm chưa có mặt.",
        "VietGAP trồng trọt: 322,35 ha của 27 cơ sở được chứng nhận.",
        "Qua sàn và các điểm bán đã bán 50 đơn vị sản phẩm, trị giá 2.220.000 đồng; kỳ trước (6 tháng cuối năm 2023) không có đơn hàng.",
      ]) {
        expect(
          text.some((one) => one.includes(sentence)),
          sentence
        ).toBe(true)
      }
      const numbers = blocks.flatMap(({ runs = [] }) => runs.filter((run) => "strong" in run))
      expect(numbers.length).toBeGreaterThan(40)
      expect(numbers.filter(({ to }) => !to)).toEqual([])
    }

    async function silentPoints() {
      // Ninety days without a movement at all points but one.
      time = "2024-09-28T12:00:00+07:00"
      const [busy] = await readPlaces()
      await sql(`update inventory_level set updated_at = '2024-06-30T03:00:00Z'`)
      await sql(
        `update inventory_level set updated_at = '2024-09-20T03:00:00Z' where location_id = ?`,
        [busy?.location ?? ""]
      )
      const silent = async (days: number) =>
        (await ask(`GET /province/points?quiet=1&quiet_days=${days}`)).data.count
      expect(await silent(7)).toBe(23)
      expect(await silent(30)).toBe(22)
      const quiet = await list("GET /province/points?sort=-movement", "points")
      expect(quiet[0]).toMatchObject({ handle: busy?.handle, still_days: 8, quiet: false })
    }

    async function managesPeopleOfAPoint() {
      const [place] = await readPlaces()
      const handle = place?.handle ?? ""
      const refused = await ask(`POST /province/points/${handle}/invitations`, { email: "a@b.vn" })
      expect([refused.status, refused.data.code]).toEqual([403, "editor_only"])
      const sent = await asEditor(`POST /province/points/${handle}/invitations`, {
        email: "quan-ly@diem-ban.vn",
      })
      expect(sent.status).toBe(201)
      const invitation = sent.data.invitation as { id: string; link: string; role: string }
      expect(invitation).toMatchObject({ email: "quan-ly@diem-ban.vn", role: "manager" })
      const open = await ask(`GET /province/points/${handle}`)
      expect((open.data.point as { invitations: Row[] }).invitations).toMatchObject([
        { id: invitation.id, role: "manager" },
      ])
      await asEditor(`DELETE /province/points/${handle}/invitations/${invitation.id}`)
      const link = invitation.link.split("/").at(-1) ?? ""
      expect((await ask(`GET /sales-point/invitations/${link}`)).status).toBe(410)

      const manager = await hire(container, handle, "manager", "da-nhan@diem-ban.vn")
      const atWork = () => ask(`GET /sales-point/points/${handle}/stock`, {}, manager.token)
      expect((await atWork()).status).toBe(200)
      const removed = await asEditor(`DELETE /province/points/${handle}/staff/${manager.id}`, {
        reason: "Hết hợp đồng",
      })
      expect((removed.data.point as { staff: Row[] }).staff).toEqual([])
      // At once: the token that worked a moment ago does not any more.
      expect((await atWork()).status).toBe(401)
      expect((await asEditor(`DELETE /province/points/${handle}/staff/${manager.id}`)).status).toBe(
        404
      )
      expect(await told("point_staff_removed")).toMatchObject([
        {
          who: "Cán bộ biên tập",
          before: { email: "da-nhan@diem-ban.vn", role: "manager" },
          reason: "Hết hợp đồng",
        },
      ])
      expect((await told("point_manager_invited")).length).toBe(1)
      expect((await told("point_invitation_withdrawn")).length).toBe(1)
    }

    async function movesAPointThroughItsLife() {
      const asked = {
        code: "DB-99",
        name: "Điểm OCOP Trà Cổ",
        class: "kiosk",
        address: "Bãi biển Trà Cổ",
        lat: 21.47,
        lng: 108.02,
        opened_on: "2024-09-01",
        operator_name: "Hợp tác xã Trà Cổ",
      }
      const swapped = await asApprover("POST /province/points", {
        ...asked,
        lat: 108.02,
        lng: 21.47,
      })
      expect((swapped.data.problems as Row[]).map(({ field }) => field)).toEqual(["lat", "lng"])
      expect((await asEditor("POST /province/points", asked)).data.code).toBe("approver_only")
      const made = await asApprover("POST /province/points", asked)
      expect([made.status, (made.data.point as Row).handle]).toEqual([201, "diem-ocop-tra-co"])
      const twice = await asApprover("POST /province/points", asked)
      expect([twice.status, twice.data.code]).toEqual([409, "name_taken"])
      const handle = "diem-ocop-tra-co"
      const seen = { has_sign: true, has_shelves: true, has_price_list: false }
      const inspected = await asEditor(`POST /province/points/${handle}/inspections`, {
        on: "2024-09-10",
        area_m2: 12,
        note: "Thiếu bảng giá",
        ...seen,
      })
      expect(inspected.status).toBe(201)
      expect(inspected.data.point).toMatchObject({
        area: { area_m2: 12, minimum_m2: 9, ok: true },
        has_price_list: false,
        shelf: { counting: 0, total: 0, verdict: "not_assessable" },
      })
      const ahead = await asEditor(`POST /province/points/${handle}/inspections`, {
        on: "2024-10-10",
        ...seen,
      })
      expect(ahead.data.code).toBe("inspected_in_future")
      const close = { on: "2024-09-20", reason: "Hết mùa biển" }
      expect((await asEditor(`POST /province/points/${handle}/close`, close)).status).toBe(403)
      expect((await asApprover(`POST /province/points/${handle}/close`, close)).status).toBe(200)
      expect((await ask("GET /province/points?state=closed")).data.count).toBe(3)
      const reopen = { on: "2024-09-28", reason: "Mùa lễ hội" }
      const back = await asApprover(`POST /province/points/${handle}/reopen`, reopen)
      expect((back.data.point as Row).periods).toEqual([
        { from: "2024-09-01", to: "2024-09-20", reason: "Hết mùa biển" },
        { from: "2024-09-28", to: null, reason: "Mùa lễ hội" },
      ])
      expect(await told("sales_point_closed")).toEqual([
        {
          who: "Cán bộ phê duyệt",
          role: "approver",
          subject: "Điểm OCOP Trà Cổ",
          before: { opened_on: "2024-09-01", closed_on: null },
          after: { opened_on: "2024-09-01", closed_on: "2024-09-20" },
          reason: "Hết mùa biển",
        },
      ])
      const log = await list(`GET /province/points/${handle}/audit`, "entries")
      expect(log.map(({ action }) => action)).toEqual([
        "point_reopened",
        "point_closed",
        "point_inspected",
        "point_created",
      ])

      // Closing, opening again and inspecting one of the 23 changes nothing of what was published about 30/06/2024.
      const [place] = await readPlaces()
      const old = place?.handle ?? ""
      await asApprover(`POST /province/points/${old}/close`, { on: "2024-09-01", reason: "Sửa" })
      await asApprover(`POST /province/points/${old}/reopen`, { on: "2024-09-15", reason: "Xong" })
      await asEditor(`POST /province/points/${old}/inspections`, {
        on: "2024-09-16",
        ...{ has_sign: false, has_shelves: false, has_price_list: false },
      })
      const published = await api.get("/open-data/sales-points.json?as_of=2024-06-30")
      const rows = (published.data as { rows: Row[] }).rows
      expect(rows).toHaveLength(23)
      expect(rows.filter(({ has_sign }) => has_sign === true)).toHaveLength(23)
      const between = await api.get("/open-data/sales-points.json?as_of=2024-09-10")
      expect((between.data as { rows: Row[] }).rows).toHaveLength(23)
      const again = await asEditor("POST /province/reports", { as_of: "2024-06-30" })
      expect([again.status, again.data.fresh]).toEqual([200, false])
    }

    async function correctsContact() {
      const [producer] = await list("GET /province/producers?type=enterprise", "producers")
      const code = String(producer?.code)
      const wrong = await asEditor(`POST /province/producers/${code}`, { email: "không phải" })
      expect((wrong.data.problems as Row[]).map(({ field }) => field)).toEqual(["email"])
      const contact = { phone: "0203 3999 111", email: "moi@chu-the.vn", reason: "Chủ thể báo" }
      expect((await ask(`POST /province/producers/${code}`, contact)).status).toBe(403)
      const done = await asEditor(`POST /province/producers/${code}`, contact)
      expect(done.data.producer).toMatchObject({
        phone: "0203 3999 111",
        email: "moi@chu-the.vn",
        address: producer?.address,
      })
      expect((await asEditor(`POST /province/producers/${code}`, contact)).status).toBe(200)
      expect(await told("producer_contact_corrected")).toEqual([
        {
          who: "Cán bộ biên tập",
          role: "editor",
          subject: producer?.name,
          before: { phone: producer?.phone, email: producer?.email },
          after: { phone: "0203 3999 111", email: "moi@chu-the.vn" },
          reason: "Chủ thể báo",
        },
      ])
    }

    /** The same deeds by the operator stand in the same audit; the widget of Medusa's own product page knows coverage and the desk. */
    async function tellsTheOperator() {
      const credentials = { email: "op@ocop.vn", password: "operator-password" }
      await createOperator(container, credentials)
      const { data } = await api.post("/auth/user/emailpass", credentials)
      const token = String((data as Row).token)
      await ask(
        "POST /admin/ocop/points/diem-ocop-tra-co/close",
        { on: "2024-09-28", reason: "Bão" },
        token
      )
      expect((await told("sales_point_closed"))[0]).toMatchObject({ role: null, reason: "Bão" })
      const [linked] = await sql(
        `select l.product_id, o.id from product_product_certification_ocop_product l
           join ocop_product o on o.id = l.ocop_product_id
           join ocop_listing_check c on c.product_code = o.code and c.outcome = 'listed'
           join ocop_platform p on p.id = c.platform_id and p.code = 'voso' limit 1`
      )
      const answer = await ask(`GET /admin/ocop/products/${String(linked?.product_id)}`, {}, token)
      const product = answer.data.product as {
        desk_url: string
        coverage: { as_of: string; platforms: Row[] }
      }
      expect(product.desk_url).toMatch(new RegExp(`/province/products/${String(linked?.id)}$`))
      expect(product.coverage.as_of).toBe("2024-09-28")
      expect(
        product.coverage.platforms.find(({ platform }) => (platform as Row).code === "voso")
      ).toMatchObject({ listed: true, since: expect.stringMatching(/^202\d-\d\d-\d\d$/) as string })
    }
  },
})
