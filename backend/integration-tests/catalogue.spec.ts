import { setTimeout as wait } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { POINTS, PRODUCERS, PRODUCTS } from "./support/quang-ninh-shelf"
import { stockShelf, type Shelf } from "./support/shelf"
import { storeClient, type Item, type Page } from "./support/store-client"

const LISTED = 17

medusaIntegrationTestRunner({
  dbName: "search_catalogue",
  inApp: true,
  env: {},
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let get: ReturnType<typeof storeClient>["get"]
    let catalogue: ReturnType<typeof storeClient>["catalogue"]

    beforeAll(async () => {
      shelf = await stockShelf(getContainer(), POINTS, PRODUCERS, PRODUCTS)
      await reindexCatalogue(getContainer())
      ;({ get, catalogue } = storeClient(api, shelf.key))
    })

    const titles = (page: Page) => page.results.map(({ title }) => title)
    const counts = (values: { value: string; count: number }[]) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count]))

    it("finds what people mean by what they type", async () => {
      const table: [string, string | null, string | null][] = [
        // typed, first hit, suggestion
        ["ruoc hau", "Ruốc hàu Vân Đồn", null],
        ["ruốc hầu", "Ruốc hàu Vân Đồn", null],
        ["RUỐC HÀU", "Ruốc hàu Vân Đồn", null],
        ["ruốc hàu".normalize("NFD"), "Ruốc hàu Vân Đồn", null],
        ["ruoc-hau, van don", "Ruốc hàu Vân Đồn", null],
        ["ruốc hà", "Ruốc hà Quảng Yên", null],
        ["chà bông hàu", "Ruốc hàu Vân Đồn", null],
        ["cha muc", "Chả mực Hạ Long", null],
        ["chả mự", "Chả mực Hạ Long", null],
        ["tra hoa vang", "Trà hoa vàng Ba Chẽ", null],
        ["chè hoa vàng", "Trà hoa vàng Ba Chẽ", null],
        ["mien dong", "Miến dong Bình Liêu", null],
        ["bun tau", "Miến dong Bình Liêu", null],
        ["sa sung", "Sá sùng khô Vân Đồn", null],
        ["hoà ngan", "Thịt ngan Hải Hòa", null],
        ["hòa ngan", "Thịt ngan Hải Hòa", null],
        ["ngán", "Ngán sống Quảng Yên", null],
        ["ngan", "Thịt ngan Hải Hòa", null],
        ["mực", "Mực ống Cô Tô khô", null],
        ["mục", "Mộc nhĩ mục cây", null],
        ["mi chu", "Mỳ chũ Kỳ Thượng", null],
        ["heo", null, null],
        ["hai san co to", "Mực ống Cô Tô khô", null],
        ["huyen van don ruoc", "Ruốc hàu Vân Đồn", null],
        ["mien dong ocop quang ninh 4 sao", "Miến dong Bình Liêu", null],
        ["hợp tác xã mien", "Miến dong Bình Liêu", null],
        // Slips: what was searched instead is said.
        ["rouc hau", "Ruốc hàu Vân Đồn", "ruốc hàu"],
        ["ruoocs hafu", "Ruốc hàu Vân Đồn", "ruốc hàu"],
        ["ruo6c1 hau", "Ruốc hàu Vân Đồn", "ruốc hàu"],
        ["ruochau", "Ruốc hàu Vân Đồn", "ruốc hàu"],
        ["mieens dong", "Miến dong Bình Liêu", "miến dong"],
        ["d9oong trung", "Đông trùng hạ thảo khô Phương Thùy", "đông trùng"],
        ["xyzxyz", null, null],
      ]
      const found = await Promise.all(
        table.map(async ([q]) => {
          const page = await catalogue({ q })
          return [q, page.results[0]?.title ?? null, page.suggestion]
        })
      )
      expect(found).toEqual(table)
    })

    it("finds the beginning of the last word and puts exact spelling first", async () => {
      expect(titles(await catalogue({ q: "ruoc ha" }))).toEqual([
        "Ruốc hà Quảng Yên",
        "Ruốc hàu Vân Đồn",
        // Also "hải sản", by a weaker field.
        "Ruốc tôm Bavabi",
      ])
      expect(titles(await catalogue({ q: "muc" })).sort()).toEqual([
        "Chả mực Hạ Long",
        "Mộc nhĩ mục cây",
        "Mực ống Cô Tô khô",
      ])
      expect(titles(await catalogue({ q: "mực" })).at(-1)).toBe("Mộc nhĩ mục cây")
      expect(titles(await catalogue({ q: "che" }))).not.toContain("Ghẹ Trà Cổ")
    })

    it("lists what may be sold and nothing else, with every field of an item", async () => {
      const page = await catalogue({})
      expect(page).toMatchObject({
        query: "",
        folded: "",
        total: LISTED,
        page: 1,
        pages: 1,
        per_page: 24,
        suggestion: null,
      })
      expect(titles(page)).not.toContain("Rượu ba kích Ba Chẽ")
      expect(page.results.find(({ title }) => title === "Ruốc hàu Vân Đồn")).toEqual<Item>({
        id: shelf.productIds.get("Ruốc hàu Vân Đồn") ?? "",
        variant_id: expect.stringMatching(/^variant_/),
        handle: "ruoc-hau-van-don",
        title: "Ruốc hàu Vân Đồn",
        stars: 4,
        certificate_last_day: "2029-06-01",
        group: "I",
        producer: {
          handle: "cong-ty-tnhh-bavabi",
          name: "Công ty TNHH Bavabi",
          type: "enterprise",
        },
        place: { code: "06994", name: "Vân Đồn" },
        price_vnd: 85_000,
        price_varies: true,
        elsewhere: null,
        unit: "Lọ 100 g",
        picture: {
          kind: "product",
          alt_vi: "Hình minh họa sản phẩm Ruốc hàu Vân Đồn",
          alt_en: "Illustration of Ruốc hàu Vân Đồn",
        },
        points_in_stock: 2,
        sold: 0,
      })
    })

    it("counts facets, each without its own filter", async () => {
      const { facets } = await catalogue({})
      expect(counts(facets.stars)).toEqual({ 5: 2, 4: 7, 3: 8 })
      expect(facets.stars.map(({ label }) => label)).toEqual(["5 sao", "4 sao", "3 sao"])
      expect(counts(facets.group)).toEqual({ I: 15, II: 1, III: 1 })
      expect(facets.place).toEqual([
        { value: "06994", label: "Vân Đồn", count: 3 },
        { value: "06838", label: "Bình Liêu", count: 1 },
        { value: "07192", label: "Cô Tô", count: 1 },
      ])
      expect(facets.price).toEqual([
        { value: "0-100000", label: "Dưới 100.000 ₫", count: 6 },
        { value: "100000-200000", label: "100.000 ₫ – dưới 200.000 ₫", count: 4 },
        { value: "200000-500000", label: "200.000 ₫ – dưới 500.000 ₫", count: 4 },
        { value: "500000-", label: "Từ 500.000 ₫", count: 3 },
      ])
      expect(facets.point).toEqual([
        { value: "diem-ocop-ha-long", label: "Điểm OCOP Hạ Long", count: 5 },
        { value: "diem-ocop-van-don", label: "Điểm OCOP Vân Đồn", count: 4 },
      ])
      expect(counts(facets.producer_type)).toEqual({ enterprise: 5, cooperative: 3, household: 9 })

      const four = await catalogue({ stars: "4", group: "I" })
      expect(four.total).toBe(5)
      expect(counts(four.facets.stars)).toEqual({ 5: 2, 4: 5, 3: 8 })
      expect(counts(four.facets.group)).toEqual({ I: 5, II: 1, III: 1 })
      const two = await catalogue({ stars: ["5", "4"], point: "diem-ocop-van-don" })
      expect(titles(two).sort()).toEqual([
        "Miến dong Bình Liêu",
        "Ruốc hàu Vân Đồn",
        "Sá sùng khô Vân Đồn",
      ])
      const nothing = await catalogue({ place: "07192", stars: "5" })
      expect(nothing.total).toBe(0)
      expect(nothing.facets.place).toContainEqual({ value: "07192", label: "Cô Tô", count: 0 })
    })

    it("narrows by price, place, producer and kind of producer", async () => {
      expect((await catalogue({ price: "500000-" })).total).toBe(3)
      expect((await catalogue({ price: ["0-100000", "500000-"] })).total).toBe(9)
      expect((await catalogue({ place: "06994" })).total).toBe(3)
      expect((await catalogue({ producer: "cong-ty-tnhh-bavabi" })).total).toBe(3)
      expect((await catalogue({ producer_type: "cooperative" })).total).toBe(3)
      expect((await catalogue({ producer: "khong-co" })).total).toBe(0)
      // A query that finds something without the filters is not corrected because of them.
      expect(await catalogue({ q: "ruoc hau", stars: "5" })).toMatchObject({
        total: 0,
        suggestion: null,
      })
    })

    it("sorts every way, also while searching", async () => {
      const first = async (sort: string, q = "") => titles(await catalogue({ sort, q })).slice(0, 3)
      expect(await first("price_asc")).toEqual([
        "Nước khoáng Quang Hanh",
        "Mỳ chũ Kỳ Thượng",
        "Miến dong Bình Liêu",
      ])
      expect(await first("price_desc")).toEqual([
        "Trà hoa vàng Ba Chẽ",
        "Mực ống Cô Tô khô",
        "Đông trùng hạ thảo khô Phương Thùy",
      ])
      expect(await first("stars")).toEqual([
        "Trà hoa vàng Ba Chẽ",
        "Chả mực Hạ Long",
        "Nước khoáng Quang Hanh",
      ])
      expect(await first("newest")).toEqual([
        "Nước khoáng Quang Hanh",
        "Mỳ chũ Kỳ Thượng",
        "Ngán sống Quảng Yên",
      ])
      expect(titles(await catalogue({ sort: "name" }))).toEqual([
        "Chả mực Hạ Long",
        "Chè Đường Hoa",
        "Đông trùng hạ thảo khô Phương Thùy",
        "Gạo nếp cái hoa vàng Đông Triều",
        "Ghẹ Trà Cổ",
        "Miến dong Bình Liêu",
        "Mộc nhĩ mục cây",
        "Mực ống Cô Tô khô",
        "Mỳ chũ Kỳ Thượng",
        "Ngán sống Quảng Yên",
        "Nước khoáng Quang Hanh",
        "Ruốc hà Quảng Yên",
        "Ruốc hàu Vân Đồn",
        "Ruốc tôm Bavabi",
        "Sá sùng khô Vân Đồn",
        "Thịt ngan Hải Hòa",
        "Trà hoa vàng Ba Chẽ",
      ])
      expect(await first("price_asc", "ruoc")).toEqual([
        "Ruốc hàu Vân Đồn",
        "Ruốc hà Quảng Yên",
        "Ruốc tôm Bavabi",
      ])
    })

    it("names a wrong parameter and survives strange ones", async () => {
      const wrong = [
        "stars=6",
        "stars=2",
        "group=VII",
        "place=99999",
        "price=1-2",
        "producer_type=farm",
        "sort=cheap",
        "sort=name&sort=stars",
        "page=0",
        "page=-1",
        "page=1.5",
        "page=abc",
        "point=Hạ Long",
        "producer=%00",
        "q=a&q=b",
        "q[a]=b",
        "stars[$gt]=1",
      ]
      for (const query of wrong) {
        const { status, data } = await get<{ code: string; message: string }>(
          `/store/ocop/catalogue?${query}`
        )
        expect([query, status, data.code]).toEqual([query, 400, "invalid_query"])
        expect(data.message).toContain(`"${/^[a-z_]+/.exec(query)?.[0] ?? ""}"`)
      }
      const strange: [string, number][] = [
        ["!!!", LISTED],
        ["   ", LISTED],
        ["\u0000\u0007", LISTED],
        ["%", LISTED],
        ["_%_", LISTED],
        ["ruoc\u0000hau", 1],
        ["ruoc & hau | !v:*", 1],
        ["'; drop table product; --", 0],
        ["a".repeat(1000), 0],
        ["ruoc ".repeat(200), 3],
        ["\\ ' \" ` ruoc hau", 1],
        ["\ud800 ruoc hau", 1],
        ["😀 ruoc hau", 1],
      ]
      for (const [q, total] of strange) {
        const page = await catalogue({ q })
        expect([q, page.suggestion ? 0 : page.total]).toEqual([q, total])
      }
      expect((await catalogue({ q: "!!!" })).folded).toBe("")
      expect(await catalogue({ page: "9" })).toMatchObject({
        total: LISTED,
        page: 9,
        pages: 1,
        results: [],
      })
    })

    it("suggests while typing", async () => {
      const suggest = async (q: string) =>
        (
          await get<{ suggestions: { handle: string; title: string; place: string | null }[] }>(
            `/store/ocop/suggest?q=${encodeURIComponent(q)}`
          )
        ).data.suggestions
      expect((await suggest("ruoc h")).slice(0, 2)).toEqual([
        { handle: "ruoc-ha-quang-yen", title: "Ruốc hà Quảng Yên", place: null },
        { handle: "ruoc-hau-van-don", title: "Ruốc hàu Vân Đồn", place: "Vân Đồn" },
      ])
      expect((await suggest("mự")).map(({ title }) => title).at(-1)).toBe("Mộc nhĩ mục cây")
      expect((await suggest("quang ninh")).length).toBe(8)
      expect((await suggest("rouc hau"))[0]?.handle).toBe("ruoc-hau-van-don")
      expect(await suggest("?!")).toEqual([])
      expect((await get<{ code: string }>("/store/ocop/suggest?q=a&q=b")).data.code).toBe(
        "invalid_query"
      )
    })

    it("shows the home page", async () => {
      const { data } = await get<{
        counts: object
        groups: { value: string; label: string; count: number }[]
        best_sellers: Item[]
        places: object[]
        points: { handle: string; products: number }[]
      }>("/store/ocop/home")
      expect(data.counts).toEqual({ products: LISTED, producers: 5, points: 2 })
      expect(data.groups[0]).toEqual({ value: "I", label: "Thực phẩm", count: 15 })
      expect(data.best_sellers.map(({ title }) => title).slice(0, 2)).toEqual([
        "Nước khoáng Quang Hanh",
        "Mỳ chũ Kỳ Thượng",
      ])
      expect(data.best_sellers).toHaveLength(8)
      expect(data.places[0]).toEqual({
        code: "06994",
        name: "Vân Đồn",
        lat: expect.any(Number),
        lng: expect.any(Number),
        products: 3,
      })
      expect(data.points).toMatchObject([
        { handle: "diem-ocop-ha-long", products: 5 },
        { handle: "diem-ocop-van-don", products: 4 },
      ])
    })

    it("shows a product with everything the contract names", async () => {
      const { data } = await get<{ product: Record<string, unknown> & { similar: Item[] } }>(
        "/store/ocop/products/ruoc-hau-van-don"
      )
      expect(data.product).toEqual({
        id: shelf.productIds.get("Ruốc hàu Vân Đồn"),
        handle: "ruoc-hau-van-don",
        title: "Ruốc hàu Vân Đồn",
        group: "I",
        criteria_set: 8,
        alcohol: false,
        code: "22-0",
        elsewhere: null,
        gtin: null,
        barcode: null,
        sellable: { ok: true, stars: 4, until: "2029-06-01T17:00:00.000Z" },
        certificate: {
          decision_number: "0/QĐ-UBND",
          decided_on: "2026-03-01",
          issuer: "UBND tỉnh Quảng Ninh",
          issuer_level: "province",
          legal_basis: "d26_2026",
          stars: 4,
          issued_on: "2026-03-01",
          last_valid_day: "2029-06-01",
          status: "active",
          phase: "normal",
        },
        stars_as_reported: false,
        source: "demo",
        producer: {
          handle: "cong-ty-tnhh-bavabi",
          name: "Công ty TNHH Bavabi",
          type: "enterprise",
          type_detail: "enterprise",
          address: null,
          place: "Vân Đồn",
        },
        place: {
          code: "06994",
          name: "Vân Đồn",
          district_2024: "Vân Đồn",
          lat: expect.any(Number),
          lng: expect.any(Number),
        },
        variants: [
          {
            id: expect.stringMatching(/^variant_/),
            title: "Lọ 100 g",
            sku: "SKU-0-0",
            price_vnd: 150_000,
            barcode: null,
          },
          {
            id: expect.stringMatching(/^variant_/),
            title: "Lọ 50 g",
            sku: "SKU-0-1",
            price_vnd: 85_000,
            barcode: null,
          },
        ],
        label: {
          net_quantity: "Lọ 100 g",
          unit: "Lọ 100 g",
          ingredients: null,
          usage: null,
          storage: null,
          shelf_life: null,
          warnings: null,
          origin: "Quảng Ninh",
          declaration: null,
          abv: null,
        },
        story_vi: null,
        story_en: null,
        picture: {
          kind: "product",
          alt_vi: "Hình minh họa sản phẩm Ruốc hàu Vân Đồn",
          alt_en: "Illustration of Ruốc hàu Vân Đồn",
        },
        similar: expect.any(Array),
      })
      expect(data.product.similar).toHaveLength(4)
      expect(data.product.similar.slice(0, 2).map(({ title }) => title)).toEqual([
        "Sá sùng khô Vân Đồn",
        "Ruốc tôm Bavabi",
      ])
    })

    it("keeps the page of a product that may not be sold, without prices", async () => {
      type Detail = {
        product: { sellable: object; variants: object[]; certificate: object | null }
      }
      const detail = async (handle: string) => get<Detail>(`/store/ocop/products/${handle}`)
      const expired = await detail("nem-chua-quang-yen")
      expect(expired.status).toBe(200)
      expect(expired.data.product).toMatchObject({
        sellable: { ok: false, reason: "certificate_expired" },
        variants: [],
        certificate: { status: "expired", phase: null, last_valid_day: "2025-01-09" },
      })
      for (const unknown of ["mat-ong-ba-che", "khong-co-san-pham", "%00", "A'%22"]) {
        const { status, data } = await get<{ code: string }>(`/store/ocop/products/${unknown}`)
        expect([unknown, status, data.code]).toEqual([unknown, 404, "not_found"])
      }
    })

    it("tells where a product can be had, never how many", async () => {
      const availability = async (handle: string) =>
        (
          await get<{ points: { handle: string; level: string; variants: { level: string }[] }[] }>(
            `/store/ocop/products/${handle}/availability`
          )
        ).data.points
      const ruoc = await availability("ruoc-hau-van-don")
      expect(ruoc.map(({ handle, level }) => [handle, level])).toEqual([
        ["diem-ocop-ha-long", "in_stock"],
        ["diem-ocop-van-don", "few_left"],
      ])
      expect(ruoc[0]?.variants.map(({ level }) => level)).toEqual(["in_stock", "none"])
      expect(JSON.stringify(ruoc)).not.toMatch(/quantity|stocked|reserved/)
      expect((await availability("cha-muc-ha-long"))[0]?.level).toBe("few_left")
      expect((await availability("muc-ong-co-to-kho")).map(({ level }) => level)).toEqual(["none"])
      expect(await availability("ruoc-ha-quang-yen")).toEqual([])
      expect((await get("/store/ocop/products/khong-co/availability")).status).toBe(404)
    })

    it("shows producers, points and the sitemap", async () => {
      const producer = await get<{
        producer: object
        products: Item[]
        expired: { handle: string; title: string }[]
      }>("/store/ocop/producers/ho-kinh-doanh-nguyen-thi-thu")
      expect(producer.data.producer).toEqual({
        handle: "ho-kinh-doanh-nguyen-thi-thu",
        name: "Hộ kinh doanh Nguyễn Thị Thử",
        type: "household",
        type_detail: "household",
        address: null,
        place: null,
        phone: null,
        email: null,
        website: null,
        story_vi: null,
        story_en: null,
        source: "demo",
      })
      expect(producer.data.products).toHaveLength(8)
      expect(producer.data.expired).toEqual([
        { handle: "nem-chua-quang-yen", title: "Nem chua Quảng Yên" },
      ])
      expect((await get("/store/ocop/producers/khong-co")).status).toBe(404)

      const { data } = await get<{ points: { handle: string }[] }>("/store/ocop/points")
      expect(data.points.map(({ handle }) => handle)).toEqual([
        "diem-ocop-ha-long",
        "diem-ocop-van-don",
      ])
      const point = await get<{ point: Record<string, unknown> }>(
        "/store/ocop/points/diem-ocop-ha-long"
      )
      expect(point.data.point).toMatchObject({
        handle: "diem-ocop-ha-long",
        operator_name: "Đơn vị vận hành thử",
        sales_channel_id: expect.stringMatching(/^sc_/),
        region_id: expect.stringMatching(/^reg_/),
        delivers: true,
        is_default_seller: true,
        products: 5,
      })
      expect(Object.keys(point.data.point)).not.toContain("bank_account")
      expect((await get("/store/ocop/points/diem-ocop-bai-chay")).status).toBe(404)

      const sitemap = await get<{ products: object[]; producers: { handle: string }[] }>(
        "/store/ocop/sitemap"
      )
      expect(sitemap.data.products).toHaveLength(LISTED)
      expect(sitemap.data.producers).toHaveLength(5)
      expect(sitemap.data.products[0]).toEqual({
        handle: "cha-muc-ha-long",
        updated_on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      })
    })

    describe("when something changes", () => {
      /** Events are followed in the background; this looks again until it is so, for at most ten seconds. */
      async function eventually(check: () => Promise<void>): Promise<void> {
        const giveUp = Date.now() + 10_000
        for (;;) {
          try {
            await check()
            return
          } catch (error) {
            if (Date.now() > giveUp) throw error
            await wait(100)
          }
        }
      }

      it("follows stock and reservations", async () => {
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const [item] = await inventory.listInventoryItems({ sku: "SKU-12-0" })
        const [level] = await inventory.listInventoryLevels({ inventory_item_id: item?.id })
        await inventory.createReservationItems([
          {
            inventory_item_id: item?.id ?? "",
            location_id: level?.location_id ?? "",
            quantity: 2,
          },
        ])
        await eventually(async () => {
          const [saSung] = (await catalogue({ q: "sa sung" })).results
          expect(saSung?.points_in_stock).toBe(0)
        })
        const { data } = await get<{ points: { level: string }[] }>(
          "/store/ocop/products/sa-sung-kho-van-don/availability"
        )
        expect(data.points.map(({ level }) => level)).toEqual(["none"])
      })

      it("follows titles, prices and withdrawals", async () => {
        const products = getContainer().resolve(Modules.PRODUCT)
        const id = shelf.productIds.get("Miến dong Bình Liêu") ?? ""
        await products.updateProducts(id, { title: "Miến dong sợi nhỏ Bình Liêu" })
        await eventually(async () => {
          expect(titles(await catalogue({ q: "soi nho" }))).toEqual(["Miến dong sợi nhỏ Bình Liêu"])
        })
        const certification = getContainer().resolve<{
          listCertificates(filters: object): Promise<{ id: string }[]>
          createCertificateEvents(data: object): Promise<object>
        }>(CERTIFICATION_MODULE)
        const [certificate] = await certification.listCertificates({ decision_number: "3/QĐ-UBND" })
        await certification.createCertificateEvents({
          type: "withdrawal",
          effective_at: new Date(),
          ground: "breach_of_law",
          certificate_id: certificate?.id,
        })
        await eventually(async () => {
          expect((await catalogue({ q: "cha muc" })).total).toBe(0)
        })
      })

      it("hides a product at the second its certificate ends, without indexing anything", async () => {
        const database = getContainer().resolve("__pg_connection__")
        const id = shelf.productIds.get("Chả mực Hạ Long") ?? ""
        const { rows } = await database.raw<{ rows: { table_name: string }[] }>(
          `select table_name from search_postgres_index where name like 'catalogue%'`
        )
        const end = Date.now() + 1500
        for (const { table_name } of rows) {
          await database.raw(
            `update "${table_name}" set indexed = jsonb_set(indexed, '{sellable_until}', to_jsonb(?::bigint)) where id = ?`,
            [end, id]
          )
        }
        expect((await catalogue({ q: "cha muc" })).total).toBe(1)
        await wait(end - Date.now() + 20)
        expect((await catalogue({ q: "cha muc" })).total).toBe(0)
      })
    })
  },
})
