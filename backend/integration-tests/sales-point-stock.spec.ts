import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { registerFigures } from "@ocop/plugin-ocop/queries/figures/register-figures"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { recordInspection } from "@ocop/plugin-ocop/sales-point/inspections"
import { recordOrderMovementsWorkflow } from "@ocop/plugin-ocop/workflows/shelf/record-order-movements"
import { beforeAll, describe, expect, it } from "vitest"
import { readPointLabels } from "@ocop/plugin-ocop/queries/labels/shelf-labels"
import { priceAt, sortedVariants } from "@ocop/plugin-ocop/search/product-offer"
import { readProductRows } from "@ocop/plugin-ocop/search/product-rows"
import { createProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { createOperator } from "../src/setup/create-operator"
import { hire } from "./support/sales-point-staff"
import { stockShelf, type Shelf } from "./support/shelf"

const HONEY = "Mật ong Ba Chẽ"
const SQUID = "Chả mực Hạ Long"
const LAPSED = "Trà cũ Hải Hà"
const WINE = "Rượu ba kích"
const EVENTUALLY = { timeout: 15_000 }

// The configuration is read before the runner applies its own `env`.
process.env.PICKUP_HOLD_HOURS = "48"

type Item = {
  variant_id: string
  title: string
  stocked: number
  reserved: number
  available: number
  version: string
  price_vnd: number
  price_bounds: { min_vnd: number; max_vnd: number } | null
  alarm_at: number
  low: boolean
  elsewhere: string | null
  sellable: { ok: boolean; reason?: string }
}
type Cart = { id: string; items: [{ id: string; unit_price: number }] }
type Fault = { line: number | null; column: string | null; message: string }
/** What the tests read of the area's answers. */
type Body = {
  code: string
  message: string
  item: Item
  items: Item[]
  total: number
  counts: Record<string, number>
  history: { kind: string; change: number | null; after: number | null; who: string | null }[]
  movements: { kind: string }[]
  products: { title: string }[]
  problems: { field: string }[]
  import: { rows: number; changes: number; problems: Fault[]; preview: object[] }
  shelf: { counting: number; total: number; verdict: string }
  shelf_products: { title: string; counts: boolean; reason: string | null }[]
  area: { minimum_m2: number; ok: boolean | null }
  inspection: object | null
  today: { orders: number; units: number; revenue_vnd: number }
  low_stock: { title: string }[]
}

medusaIntegrationTestRunner({
  dbName: "sales_point_stock",
  inApp: true,
  env: {},
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    let shelf: Shelf
    const tokens = new Map<string, string>()

    beforeAll(async () => {
      shelf = await stockShelf(
        getContainer(),
        [{ name: "Điểm Một", isDefault: true }, { name: "Điểm Hai" }],
        [{ code: "P1", name: "Hợp tác xã thử", type: "cooperative" }],
        [
          { name: HONEY, producer: "P1", packs: { "500 ml": 100_000 }, stock: { "diem-mot": 10 } },
          { name: SQUID, producer: "P1", packs: { "500 g": 250_000 }, stock: { "diem-hai": 4 } },
          {
            name: LAPSED,
            producer: "P1",
            packs: { "100 g": 50_000 },
            issuedOn: "2020-01-01",
            lastDay: "2023-01-01",
            stock: { "diem-mot": 5 },
          },
          { name: WINE, producer: "P1", set: 14, abv: 295, packs: { "500 ml": 120_000 } },
        ]
      )
      await reindexCatalogue(getContainer())
      for (const handle of shelf.pointIds.keys()) {
        tokens.set(handle, (await hire(getContainer(), handle, "manager")).token)
      }
    })

    const config = (point: string, extra: object = {}) => ({
      headers: { authorization: `Bearer ${tokens.get(point) ?? ""}` },
      validateStatus: () => true,
      ...extra,
    })
    const get = (path: string, point = "diem-mot") =>
      api.get<Body>(`/sales-point/points/${point}${path}`, config(point))
    const post = (path: string, body: unknown, point = "diem-mot") =>
      api.post<Body>(`/sales-point/points/${point}${path}`, body, config(point))
    const remove = (path: string, point = "diem-mot") =>
      api.delete<Body>(`/sales-point/points/${point}${path}`, config(point))
    const variantOf = async (title: string) => {
      const [product] = await getContainer()
        .resolve(Modules.PRODUCT)
        .listProducts({ title }, { relations: ["variants"] })
      const id = product?.variants[0]?.id
      if (!id) throw new Error(`no variant of ${title}`)
      return id
    }
    const sql = (text: string): Promise<{ rows: Record<string, unknown>[] }> =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)
    const setBounds = async (variant: string, min: number, max: number) => {
      await getContainer()
        .resolve(Modules.PRODUCT)
        .updateProductVariants(variant, {
          metadata: { price_min_vnd: min, price_max_vnd: max },
        })
    }
    const shopper = () => ({ headers: { "x-publishable-api-key": shelf.key } })
    const cartAt = async (point: string, variant: string): Promise<Cart> => {
      const { data } = await api.post<{ cart: Cart }>(
        "/store/carts",
        {
          region_id: shelf.regionId,
          sales_channel_id: shelf.channelIds.get(point),
          items: [{ variant_id: variant, quantity: 1 }],
        },
        shopper()
      )
      return data.cart
    }

    describe("the stock of a point", () => {
      it("is listed, searched without accents, filtered and counted", async () => {
        const all = await get("/stock")
        expect(all.status).toBe(200)
        expect(all.data.items.map(({ title }) => title)).toEqual([HONEY, LAPSED])
        expect(all.data.counts).toEqual({ all: 2, low: 0, out: 0, unsellable: 1, elsewhere: 0 })
        const found = await get("/stock?q=mat%20ong")
        expect(found.data.items).toMatchObject([
          { title: HONEY, stocked: 10, reserved: 0, available: 10, price_vnd: 100_000, low: false },
        ])
        const unsellable = await get("/stock?filter=unsellable")
        expect(unsellable.data.items).toMatchObject([
          { title: LAPSED, sellable: { ok: false, reason: "certificate_expired" } },
        ])
        expect((await get("/stock?sort=colour")).data.code).toBe("invalid")
      })

      it("takes products from the register, sellable ones with the right licence only", async () => {
        const register = await get("/register")
        expect(register.data.products.map(({ title }) => title)).toEqual([SQUID])
        const squid = await variantOf(SQUID)
        const listed = await post("/stock", { variant_id: squid, quantity: 6 })
        expect(listed.data.item).toMatchObject({ title: SQUID, stocked: 6, available: 6 })
        expect((await post("/stock", { variant_id: squid, quantity: 1 })).data.code).toBe(
          "already_listed"
        )
        const wine = await post("/stock", { variant_id: await variantOf(WINE), quantity: 1 })
        expect([wine.status, wine.data.code]).toEqual([400, "no_alcohol_licence"])
        const gone = await remove(`/stock/${squid}`)
        expect(gone.status).toBe(200)
        expect((await get(`/stock/${squid}`)).status).toBe(404)
        expect((await post("/stock", { variant_id: squid, quantity: 2 })).status).toBe(200)
      })

      it("books what came, went and was counted, and keeps who did it", async () => {
        const honey = await variantOf(HONEY)
        const at = `/stock/${honey}`
        expect(
          (await post(`${at}/add`, { quantity: 5, reason: "delivery" })).data.item.stocked
        ).toBe(15)
        const lost = await post(`${at}/add`, { quantity: -2, reason: "loss", note: "vỡ" })
        expect(lost.data.item.stocked).toBe(13)
        expect((await post(`${at}/add`, { quantity: 2, reason: "loss" })).data.code).toBe(
          "not_whole"
        )
        expect((await post(`${at}/add`, { quantity: -99, reason: "loss" })).data.code).toBe(
          "below_reserved"
        )
        const { version } = lost.data.item
        const counted = await post(`${at}/count`, { counted: 12, version })
        expect(counted.data.item.stocked).toBe(12)
        const late = await post(`${at}/count`, { counted: 11, version })
        expect([late.status, late.data.code, late.data.item.stocked]).toEqual([
          409,
          "stock_changed",
          12,
        ])
        const { history } = (await get(at)).data
        expect(history.map(({ kind, change, after }) => [kind, change, after])).toEqual([
          ["count", -1, 12],
          ["loss", -2, 13],
          ["delivery", 5, 15],
        ])
        expect(history[0]?.who).toBe("Quản lý điểm bán")
        await expect(sql("update ocop_stock_movement set note = 'x'")).rejects.toThrow("final")
      })

      it("loses nothing when twenty deliveries come at once", async () => {
        const honey = await variantOf(HONEY)
        const before: number = (await get(`/stock/${honey}`)).data.item.stocked
        const answers = await Promise.all(
          Array.from({ length: 20 }, () =>
            post(`/stock/${honey}/add`, { quantity: 1, reason: "delivery" })
          )
        )
        expect(answers.every(({ status }) => status === 200)).toBe(true)
        expect((await get(`/stock/${honey}`)).data.item.stocked).toBe(before + 20)
      })

      it("belongs to that point alone", async () => {
        const honey = await variantOf(HONEY)
        expect((await get(`/stock/${honey}`, "diem-hai")).status).toBe(404)
        const foreign = await post(
          `/stock/${honey}/add`,
          { quantity: 1, reason: "delivery" },
          "diem-hai"
        )
        expect(foreign.status).toBe(404)
      })
    })

    describe("a point's own price", () => {
      it("is fixed unless the producer gives bounds", async () => {
        const honey = await variantOf(HONEY)
        const answer = await post(`/stock/${honey}`, { price_vnd: 95_000 })
        expect([answer.status, answer.data.code]).toEqual([400, "price_out_of_bounds"])
      })

      it("outlives a new price of the producer's, by import and in Medusa's own screens", async () => {
        const squid = await variantOf(SQUID)
        await post("/stock", { variant_id: squid, quantity: 4 })
        await setBounds(squid, 200_000, 300_000)
        const ask = async (price_vnd: number) =>
          (await post(`/stock/${squid}`, { price_vnd })).data.item.price_vnd
        const asked = async () => (await get(`/stock/${squid}`)).data.item.price_vnd
        expect(await ask(240_000)).toBe(240_000)

        await createOperator(getContainer(), { email: "op@ocop.vn", password: "operator-password" })
        const signedIn = await api.post("/auth/user/emailpass", {
          email: "op@ocop.vn",
          password: "operator-password",
        })
        const asOperator = { headers: { authorization: `Bearer ${signedIn.data.token}` } }
        const productId = shelf.productIds.get(SQUID) ?? ""
        const prices = (amount: number) => [{ currency_code: "vnd", amount }]
        const routes: [string, (amount: number) => object][] = [
          [`/${productId}/variants/${squid}`, (amount) => ({ prices: prices(amount) })],
          [`/${productId}`, (amount) => ({ variants: [{ id: squid, prices: prices(amount) }] })],
          [
            `/${productId}/variants/batch`,
            (amount) => ({ update: [{ id: squid, prices: prices(amount) }] }),
          ],
          [
            "/batch",
            (amount) => ({
              update: [{ id: productId, variants: [{ id: squid, prices: prices(amount) }] }],
            }),
          ],
        ]
        const seen: number[][] = []
        for (const [index, [route, body]] of routes.entries()) {
          await api.post(`/admin/products${route}`, body(260_000 + index), asOperator)
          const { rows } = await sql(
            `select m.amount::int as amount from price m
               join product_variant_price_set s on s.price_set_id = m.price_set_id
              where s.variant_id = '${squid}' and m.deleted_at is null and m.rules_count = 0`
          )
          seen.push([Number(rows[0]?.amount), await asked()])
        }
        expect(seen).toEqual([
          [260_000, 240_000],
          [260_001, 240_000],
          [260_002, 240_000],
          [260_003, 240_000],
        ])
        // What the producer no longer allows goes: the point sells at the producer's price again.
        await api.post(
          `/admin/products/${productId}/variants/${squid}`,
          { prices: prices(280_000), metadata: { price_min_vnd: 250_000 } },
          asOperator
        )
        expect(await asked()).toBe(280_000)
      })

      it("is the same in the list of the shelf, on the product's page and in the catalogue", async () => {
        const squid = await variantOf(SQUID)
        await post("/stock", { variant_id: squid, quantity: 4 })
        await setBounds(squid, 200_000, 300_000)
        await post(`/stock/${squid}`, { price_vnd: 240_000 })
        const [row] = await readProductRows(
          getContainer().resolve(ContainerRegistrationKeys.QUERY),
          [shelf.productIds.get(SQUID) ?? ""]
        )
        const [variant] = row ? sortedVariants(row) : []
        if (!variant) throw new Error("no variant")
        const byRule = ["diem-mot", "diem-hai"].map((point) =>
          priceAt(variant, shelf.channelIds.get(point))
        )
        expect(byRule).toEqual([240_000, 250_000])
        const { data } = await api.get(
          "/store/ocop/products/cha-muc-ha-long/availability",
          shopper()
        )
        const bySql = new Map(
          data.points.map((point: { handle: string; variants: { price_vnd: number }[] }) => [
            point.handle,
            point.variants[0]?.price_vnd,
          ])
        )
        expect(["diem-mot", "diem-hai"].map((point) => bySql.get(point))).toEqual([
          240_000, 250_000,
        ])
        expect((await get(`/stock/${squid}`)).data.item.price_vnd).toBe(240_000)
        expect((await get(`/stock/${squid}`, "diem-hai")).data.item.price_vnd).toBe(250_000)
      })

      it("holds in the point's carts and nowhere else, and in the catalogue", async () => {
        const squid = await variantOf(SQUID)
        expect((await post("/stock", { variant_id: squid, quantity: 4 })).status).toBe(200)
        await setBounds(squid, 200_000, 300_000)
        expect((await post(`/stock/${squid}`, { price_vnd: 199_999 })).data.code).toBe(
          "price_out_of_bounds"
        )
        const set = await post(`/stock/${squid}`, { price_vnd: 240_000, alarm_at: 5 })
        expect(set.data.item).toMatchObject({
          price_vnd: 240_000,
          price_bounds: { min_vnd: 200_000, max_vnd: 300_000 },
          alarm_at: 5,
          low: true,
        })
        const here = await cartAt("diem-mot", squid)
        expect(here.items[0].unit_price).toBe(240_000)
        const more = await api.post(
          `/store/carts/${here.id}/line-items/${here.items[0].id}`,
          { quantity: 2 },
          shopper()
        )
        expect(more.data.cart.items[0].unit_price).toBe(240_000)
        const refreshed = await api.post(
          `/store/carts/${here.id}`,
          { email: "khach@example.com" },
          shopper()
        )
        expect(refreshed.data.cart.items[0].unit_price).toBe(240_000)
        const empty = await cartAt("diem-mot", await variantOf(HONEY))
        const added = await api.post(
          `/store/carts/${empty.id}/line-items`,
          { variant_id: squid, quantity: 1 },
          shopper()
        )
        const prices: number[] = added.data.cart.items.map(
          (item: { unit_price: number }) => item.unit_price
        )
        expect(prices.sort()).toEqual([100_000, 240_000])
        const there = await cartAt("diem-hai", squid)
        expect(there.items[0].unit_price).toBe(250_000)
        await expect
          .poll(async () => {
            const { data } = await api.get("/store/ocop/catalogue?q=cha%20muc", shopper())
            const [item] = data.results
            return [item?.price_vnd, item?.price_varies, item?.elsewhere]
          }, EVENTUALLY)
          .toEqual([240_000, true, null])
        await post(`/stock/${squid}`, { price_vnd: 260_000 })
        expect((await cartAt("diem-mot", squid)).items[0].unit_price).toBe(260_000)
        await post(`/stock/${squid}`, { price_vnd: 250_000 })
        const { rows } = await sql(
          "select count(*)::int as own from price where rules_count = 1 and deleted_at is null and price_list_id is null and currency_code = 'vnd' and amount > 200000"
        )
        expect(rows[0]?.own).toBe(0)
      })
    })

    describe("a sheet of the stock", () => {
      const upload = (content: string | Buffer, query = "") => {
        const form = new FormData()
        form.append("file", new Blob([content]), "ton-kho.csv")
        return api.post<Body>(
          `/sales-point/points/diem-mot/stock/import${query}`,
          form,
          config("diem-mot")
        )
      }
      const file = async (name: string) => {
        const { data, status } = await api.get<ArrayBuffer>(
          `/sales-point/points/diem-mot${name}`,
          config("diem-mot", { responseType: "arraybuffer" })
        )
        expect(status).toBe(200)
        return Buffer.from(data)
      }
      const stocked = async () =>
        (await get("/stock")).data.items.map(({ title, stocked }) => [title, stocked])

      it("changes nothing when it comes back as it went out, as CSV and as a workbook", async () => {
        for (const name of ["/stock/export.csv", "/stock/export.xlsx"]) {
          const { status, data } = await upload(await file(name))
          expect([name, status, data.import]).toEqual([
            name,
            200,
            { rows: 2, changes: 0, problems: [], preview: [] },
          ])
        }
        expect((await get("/movements")).data.movements).toEqual([])
      })

      it("is checked row by row, and changes everything or nothing", async () => {
        const faulty = "sku;quantity\nSKU-0-0;-5\nKHÔNG-CÓ;1\nSKU-1-0;3\n"
        const refused = await upload(faulty)
        expect([refused.status, refused.data.code]).toEqual([400, "rows_invalid"])
        expect(refused.data.import.problems.map(({ line, column }) => [line, column])).toEqual([
          [2, "quantity"],
          [3, "sku"],
        ])
        expect(await stocked()).toEqual([
          [HONEY, 10],
          [LAPSED, 5],
        ])
        const good = "Mã hàng;Tồn kho;Báo khi còn\nSKU-0-0;8;9\nSKU-1-0;3;\n"
        const dry = await upload(good, "?dry_run=1")
        expect(dry.data.import).toMatchObject({ rows: 2, changes: 3, problems: [] })
        expect((await get("/stock")).data.total).toBe(2)
        expect((await upload(good)).status).toBe(200)
        expect(await stocked()).toEqual([
          [SQUID, 3],
          [HONEY, 8],
          [LAPSED, 5],
        ])
        expect((await get("/stock?filter=low")).data.items.map(({ title }) => title)).toEqual([
          SQUID,
          HONEY,
        ])
      })

      it("never brings back what was sold since it was made", async () => {
        const sheet = (await file("/stock/export.csv")).toString("utf8")
        const honey = await variantOf(HONEY)
        await post(`/stock/${honey}/add`, { quantity: -1, reason: "loss" })
        expect((await upload(sheet)).data.import.changes).toBe(0)
        const edited = sheet.replace(/;10;0;100000/, ";11;0;100000")
        expect((await upload(edited)).data.import.problems).toMatchObject([
          { line: 2, column: "quantity" },
        ])
        expect((await get(`/stock/${honey}`)).data.item.stocked).toBe(9)
      })

      it("is printed as labels of the packs that are asked for and of no others", async () => {
        const honey = await variantOf(HONEY)
        const labels = async (packs: string[]) => {
          const answer = await readPointLabels(
            getContainer(),
            { point: "diem-mot", asked: [], packs, shopOrigin: "https://ocop.example" },
            new Date("2026-11-24T02:00:00Z")
          )
          return answer.sheet.labels.map(({ name, pack, priceVnd }) => [name, pack, priceVnd])
        }
        const [product] = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProducts({ title: HONEY })
        await createProductVariantsWorkflow(getContainer()).run({
          input: {
            product_variants: [
              {
                product_id: product?.id ?? "",
                title: "1 l",
                sku: "SKU-0-9",
                prices: [{ currency_code: "vnd", amount: 190_000 }],
              },
            ],
          },
        })
        expect(await labels([])).toEqual([
          [HONEY, "500 ml", 100_000],
          [HONEY, "1 l", 190_000],
        ])
        expect(await labels([honey])).toEqual([[HONEY, "500 ml", 100_000]])
        const printed = await file(`/labels.pdf?variant=${honey}`)
        expect(printed.subarray(0, 5).toString()).toBe("%PDF-")
        expect(printed.length).toBeLessThan((await file("/labels.pdf")).length)
      })

      it("is printed as a price list and as labels", async () => {
        for (const name of ["/price-list.pdf", "/labels.pdf"]) {
          expect((await file(name)).subarray(0, 5).toString()).toBe("%PDF-")
        }
      })
    })

    describe("a product of another province", () => {
      const product = {
        name: "Nước mắm Cát Hải",
        variant: "Chai 500 ml",
        price_vnd: 80_000,
        producer: "Công ty nước mắm thử",
        province: "Hải Phòng",
        stars: 4,
        decision_number: "15/QĐ-UBND",
        issued_on: "2026-07-01",
        last_valid_day: "2029-06-30",
        product_group: "I",
        criteria_set: 8,
      }

      it("stands on the shelf under its province's name and stays out of the share", async () => {
        const { status, data } = await post("/foreign-products", product)
        expect([status, data.problems]).toEqual([200, undefined])
        expect(data.item).toMatchObject({
          title: "Nước mắm Cát Hải",
          stocked: 0,
          price_vnd: 80_000,
          elsewhere: "Hải Phòng",
          sellable: { ok: true },
        })
        await post(`/stock/${data.item.variant_id}/add`, { quantity: 4, reason: "delivery" })
        expect((await get("/stock?filter=elsewhere")).data.total).toBe(1)
        expect((await get("/compliance")).data.shelf).toMatchObject({ counting: 1, total: 3 })
        const again = await post("/foreign-products", product)
        expect([again.status, again.data.problems]).toMatchObject([400, [{ field: "name" }]])
      })

      it("is sold under its mark and counts in no published figure", async () => {
        const home = async () => (await api.get("/store/ocop/home", shopper())).data
        const before = await home()
        expect(before.counts).toEqual({ products: 2, producers: 1, points: 2 })
        expect(before.groups.map(({ count }: { count: number }) => count)).toEqual([2])
        const { data } = await post("/foreign-products", {
          ...product,
          producer_type: "cooperative",
        })
        await post(`/stock/${data.item.variant_id}/add`, { quantity: 4, reason: "delivery" })
        const find = async () =>
          (await api.get("/store/ocop/catalogue?q=nuoc%20mam", shopper())).data.results
        await expect
          .poll(
            async () => (await find()).map((one: { elsewhere: string }) => one.elsewhere),
            EVENTUALLY
          )
          .toEqual(["Hải Phòng"])
        const [found] = await find()
        // Its producer is what the manager said, not an enterprise.
        expect(found).toMatchObject({ place: null, producer: { type: "cooperative" } })
        const { counts, groups, places } = await home()
        expect({ counts, groups, places }).toEqual({
          counts: before.counts,
          groups: before.groups,
          places: before.places,
        })
        const figures = await registerFigures(getContainer(), localDate("2026-11-24"), {
          from: localDate("2026-01-01"),
          to: localDate("2026-12-31"),
        })
        expect(figures.certified.products).toBe(3)
        expect(figures.producers).toMatchObject({ total: 1, cooperative: 1 })
        expect(figures.barcodes.base).toBe(3)
        const page = await api.get(`/store/ocop/products/${found.handle}`, shopper())
        expect(page.data.product.elsewhere).toBe("Hải Phòng")
        const where = await api.get(`/store/ocop/products/${found.handle}/availability`, shopper())
        expect(where.data.points).toMatchObject([{ handle: "diem-mot", pickup_hold_hours: 48 }])
      })

      it("leaves nothing behind when it is refused at the shelf", async () => {
        const rows = async () =>
          (
            await sql(
              "select (select count(*)::int from ocop_producer) as producers, (select count(*)::int from ocop_product) as products, (select count(*)::int from product where deleted_at is null) as goods"
            )
          ).rows[0]
        const before = await rows()
        expect(before).toEqual({ producers: 1, products: 4, goods: 4 })
        // Its certificate has run out, so no shelf may have it; and a product that the register refuses.
        const lapsed = { ...product, issued_on: "2020-01-01", last_valid_day: "2023-01-01" }
        const late = await post("/foreign-products", lapsed)
        expect([late.status, late.data.code]).toEqual([400, "certificate_expired"])
        expect(await rows()).toEqual(before)
        const odd = await post("/foreign-products", { ...product, product_group: "II" })
        expect([odd.status, odd.data.code]).toEqual([400, "invalid"])
        expect(await rows()).toEqual(before)
        expect((await post("/foreign-products", product)).status).toBe(200)
        expect(await rows()).toEqual({ producers: 2, products: 5, goods: 5 })
      })

      it("is refused with every field that is wrong", async () => {
        const wrong = { ...product, name: "Sản phẩm khác", province: "Quảng Ninh" }
        const { status, data } = await post("/foreign-products", wrong)
        expect([status, data.code, data.problems]).toMatchObject([
          400,
          "invalid",
          [{ field: "province" }],
        ])
      })
    })

    describe("what orders do to a shelf", () => {
      it("is in the history once, however often it is told", async () => {
        const honey = await variantOf(HONEY)
        const service = getContainer().resolve(Modules.ORDER)
        const order = await service.createOrders({
          currency_code: "vnd",
          email: "khach@ocop.example",
          sales_channel_id: shelf.channelIds.get("diem-mot") ?? "",
          items: [{ title: HONEY, variant_id: honey, quantity: 2, unit_price: 100_000 }],
        })
        for (const turn of [1, 2]) {
          const { result } = await recordOrderMovementsWorkflow(getContainer()).run({
            input: { order_id: order.id },
          })
          expect([turn, result.written]).toEqual([turn, turn === 1 ? 1 : 0])
        }
        expect((await get(`/stock/${honey}`)).data.history).toMatchObject([
          { kind: "sale", change: -2, who: null },
        ])
      })

      it("warns the managers once for each fall", async () => {
        const honey = await variantOf(HONEY)
        const mails = async () => {
          const { rows } = await sql(
            "select count(*)::int as mails from notification where template = 'low-stock'"
          )
          return rows[0]?.mails
        }
        await post(`/stock/${honey}/add`, { quantity: -7, reason: "loss" })
        await post(`/stock/${honey}/add`, { quantity: -1, reason: "loss" })
        expect(await mails()).toBe(1)
        await post(`/stock/${honey}/add`, { quantity: 9, reason: "delivery" })
        await post(`/stock/${honey}/add`, { quantity: -9, reason: "loss" })
        expect(await mails()).toBe(2)
      })
    })

    describe("a point at a glance", () => {
      it("counts products on the shelf against the 70 % rule", async () => {
        const { data } = await get("/compliance")
        expect(data.shelf).toMatchObject({ counting: 1, total: 2, verdict: "missed" })
        expect(data.shelf_products).toMatchObject([
          { title: HONEY, counts: true, reason: null },
          { title: LAPSED, counts: false, reason: "certificate_expired" },
        ])
        expect(data.area).toMatchObject({ minimum_m2: 50, ok: null })
        expect(data.inspection).toBeNull()
      })

      it("tells who inspected it last, and what they noted", async () => {
        const seen = { area_m2: 60, has_sign: true, has_shelves: true, has_price_list: false }
        const point = shelf.pointIds.get("diem-mot") ?? ""
        const container = getContainer()
        const inspected = { on: "2026-10-01", ...seen, note: "Thiếu giá ở kệ cuối" }
        await recordInspection(container, point, inspected, "Cán bộ tỉnh")
        const older = { on: "2026-09-01", ...seen, note: "Lần trước" }
        await recordInspection(container, point, older, "Người khác")
        expect((await get("/compliance")).data.inspection).toEqual({
          inspected_on: "2026-10-01",
          has_sign: true,
          has_shelves: true,
          has_price_list: false,
          note: "Thiếu giá ở kệ cuối",
          by: "Cán bộ tỉnh",
        })
      })

      it("shows today and what runs out", async () => {
        const honey = await variantOf(HONEY)
        await post(`/stock/${honey}/add`, { quantity: -8, reason: "loss" })
        const { status, data } = await get("/dashboard")
        expect(status).toBe(200)
        expect(data.today).toMatchObject({ orders: 0, units: 0, revenue_vnd: 0 })
        expect(data.low_stock).toMatchObject([{ title: HONEY, available: 2 }])
      })
    })
  },
})
