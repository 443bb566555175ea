import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { beforeAll, describe, expect, it } from "vitest"
import { setUpShop } from "../src/setup/set-up-shop"
import {
  contents,
  importRegisterWorkflow,
  importText,
  PRODUCERS,
  PRODUCTS,
  rowsOf,
  SALES_POINTS,
  snapshot,
  STOCK,
} from "./support/register-files"

const BREAKS = "breaks-at-the-end.csv"

medusaIntegrationTestRunner({
  dbName: "import_register",
  inApp: true,
  testSuite: ({ getContainer }) => {
    const read = (sql: string) => rowsOf(getContainer(), sql)
    const load = (
      ...[kind, text, options]: Parameters<typeof importText> extends [unknown, ...infer R]
        ? R
        : never
    ) => importText(getContainer(), kind, text, options)

    beforeAll(async () => {
      // eslint-disable-next-line no-restricted-syntax -- the test makes the last step fail; no file of the plugin claims this hook
      importRegisterWorkflow.hooks.registerImported(({ report }) => {
        if (report.file_name === BREAKS) throw new Error("ổ đĩa đầy")
      })
      await setUpShop(getContainer())
      for (const [kind, text] of [
        ["producers", PRODUCERS],
        ["products", PRODUCTS],
        ["sales-points", SALES_POINTS],
        ["stock", STOCK],
      ] as const) {
        const { problems, applied } = await load(kind, text)
        expect([kind, problems, applied]).toEqual([kind, [], true])
      }
    })

    describe("an imported register", () => {
      it("holds products with variants, prices, barcodes, certificates and their sale status", async () => {
        expect(
          await read(
            `select p.title, p.handle, p.status, v.sku, v.title as variant, v.barcode, v.weight, v.manage_inventory,
                    pr.amount::int as price, o.gtin, o.code, c.stars, c.last_valid_day
               from product p
               join product_variant v on v.product_id = p.id
               join product_variant_price_set l on l.variant_id = v.id
               join price pr on pr.price_set_id = l.price_set_id
               join product_product_certification_ocop_product k on k.product_id = p.id
               join ocop_product o on o.id = k.ocop_product_id
               join ocop_certificate c on c.ocop_product_id = o.id
              where o.code = '22-06994-1-2025' order by v.sku`
          )
        ).toEqual([
          {
            title: "Ruốc hàu Vân Đồn",
            handle: "ruoc-hau-van-don",
            status: "published",
            sku: "RH-100",
            variant: "Hộp 100 g",
            barcode: "8935001293057",
            weight: 150,
            manage_inventory: true,
            price: 120000,
            gtin: "08935001293057",
            code: "22-06994-1-2025",
            stars: 4,
            last_valid_day: "2028-12-20",
          },
          {
            title: "Ruốc hàu Vân Đồn",
            handle: "ruoc-hau-van-don",
            status: "published",
            sku: "RH-250",
            variant: "Hộp 250 g",
            barcode: "8931234567897",
            weight: 320,
            manage_inventory: true,
            price: 280000,
            gtin: "08935001293057",
            code: "22-06994-1-2025",
            stars: 4,
            last_valid_day: "2028-12-20",
          },
        ])
      })

      it("publishes what may be sold, alcohol of known strength too, and not what has expired", async () => {
        expect(await read("select handle, status from product order by handle")).toEqual([
          { handle: "cha-muc-ha-long", status: "published" },
          { handle: "nuoc-mam-cai-rong", status: "draft" },
          { handle: "ruoc-hau-van-don", status: "published" },
          { handle: "ruou-ba-kich", status: "published" },
        ])
      })

      it("gives every point its channel and location, and puts counted stock and range there", async () => {
        expect(
          await read(
            `select s.code, i.sku, l.stocked_quantity::int as quantity,
                    (select count(*)::int from product_sales_channel c
                      where c.sales_channel_id = sc.sales_channel_id) as range
               from ocop_sales_point s
               join sales_point_sales_point_stock_location_stock_location sl on sl.sales_point_id = s.id
               join sales_point_sales_point_sales_channel_sales_channel sc on sc.sales_point_id = s.id
               join inventory_level l on l.location_id = sl.stock_location_id
               join inventory_item i on i.id = l.inventory_item_id
              order by 1, 2`
          )
        ).toEqual([
          { code: "DB-01", sku: "CM-500", quantity: 12, range: 2 },
          { code: "DB-01", sku: "RH-100", quantity: 40, range: 2 },
          { code: "DB-02", sku: "RH-100", quantity: 7, range: 1 },
        ])
      })

      it("is not written again by the same files", async () => {
        const before = await snapshot(getContainer())
        const again = {
          producers: await load("producers", PRODUCERS),
          products: await load("products", PRODUCTS),
          points: await load("sales-points", SALES_POINTS),
          stock: await load("stock", STOCK),
        }
        expect(Object.values(again).map(({ counts }) => counts)).toEqual([
          { created: 0, updated: 0, unchanged: 2 },
          { created: 0, updated: 0, unchanged: 4 },
          { created: 0, updated: 0, unchanged: 2 },
          { created: 0, updated: 0, unchanged: 3 },
        ])
        expect(await snapshot(getContainer())).toEqual(before)
      })
    })

    describe("a file with a bad row", () => {
      it("changes nothing and lists every problem of every row", async () => {
        const before = await snapshot(getContainer())
        const bad = PRODUCTS.replace("20/12/2028", "31/02/2028")
          .replace("280.000", "280,5")
          .replace("Chả mực Hạ Long;CT-01;I;8", "Chả mực;CT-09;I;14")
          .replace("8931234567897", "8931234567890")
          .replace(";29,5;", ";;")
        const { problems, applied } = await load("products", bad)
        expect(applied).toBe(false)
        expect(problems).toEqual([
          "products.csv, dòng 2, cột “Hiệu lực đến” (last_valid_day): “31/02/2028” không phải là ngày có thật — hãy ghi dd/mm/yyyy",
          "products.csv, dòng 3, cột “Giá bán” (price_vnd): “280,5” không phải là số tiền — hãy ghi số đồng nguyên, ví dụ 250.000 hoặc 250000",
          "products.csv, dòng 3, cột “Mã vạch” (gtin): “8931234567890” sai chữ số kiểm tra — hãy đối chiếu với mã in trên bao bì",
          "products.csv, dòng 4, cột “Mã chủ thể” (producer_code): “CT-09” không có trong danh sách chủ thể — hãy nhập chủ thể này trước hoặc sửa mã",
          "products.csv, dòng 4, cột “Bộ tiêu chí” (criteria_set): “14” không thuộc nhóm I — hãy ghi nhóm II hoặc sửa bộ tiêu chí",
          "products.csv, dòng 4, cột “Độ cồn (% vol)” (abv): để trống — đồ uống có cồn (bộ 14, 15) phải ghi độ cồn, ví dụ 29,5",
          "products.csv, dòng 6, cột “Độ cồn (% vol)” (abv): để trống — đồ uống có cồn (bộ 14, 15) phải ghi độ cồn, ví dụ 29,5",
        ])
        expect(await snapshot(getContainer())).toEqual(before)
      })

      it("is told from the register: barcodes and pack sizes of other products", async () => {
        const [heading, first = ""] = PRODUCTS.split("\r\n")
        const other = first.replace("22-06994-1-2025", "22-06994-9-2025")
        const { problems } = await load("products", `${heading}\r\n${other}`)
        expect(problems).toEqual([
          "products.csv, dòng 2, cột “Mã hàng” (sku): “RH-100” đã thuộc sản phẩm 22-06994-1-2025 — hãy dùng mã hàng khác",
        ])
        const taken = other.replace("RH-100", "RH-999")
        expect((await load("products", `${heading}\r\n${taken}`)).problems).toEqual([
          "products.csv, dòng 2, cột “Mã vạch” (gtin): “8935001293057” đã thuộc sản phẩm 22-06994-1-2025 — hãy kiểm tra lại mã vạch",
        ])
      })
    })

    describe("a dry run", () => {
      it("says what would happen and writes nothing", async () => {
        const before = await snapshot(getContainer())
        const changed = PRODUCTS.replace("250.000", "260.000").replace(
          "22-06994-4-2025;BK-500",
          "22-06994-5-2025;BK-501"
        )
        const { counts, applied } = await load("products", changed, { dryRun: true })
        expect([counts, applied]).toEqual([{ created: 1, updated: 1, unchanged: 2 }, false])
        expect(await snapshot(getContainer())).toEqual(before)
      })
    })

    describe("a changed file", () => {
      it("writes what changed, leaves absent columns alone and clears empty cells", async () => {
        const text = `code;sku;name;producer_code;product_group;criteria_set;price_vnd;story_vi;variant
22-06994-1-2025;RH-100;Ruốc hàu Bavabi;CT-02;I;8;125.000;;Hũ 100 g
22-06994-1-2025;RH-500;;;;;510.000;;Hộp 500 g`
        expect((await load("products", text)).counts).toEqual({
          created: 0,
          updated: 1,
          unchanged: 0,
        })
        expect(
          await read(
            `select p.title, p.handle, p.status, v.sku, v.title as variant, v.barcode, pr.amount::int as price, o.gtin, o.story_vi
               from product p
               join product_variant v on v.product_id = p.id and v.deleted_at is null
               join product_variant_price_set l on l.variant_id = v.id
               join price pr on pr.price_set_id = l.price_set_id and pr.deleted_at is null
               join product_product_certification_ocop_product k on k.product_id = p.id
               join ocop_product o on o.id = k.ocop_product_id
              where o.code = '22-06994-1-2025' order by v.sku`
          )
        ).toMatchObject([
          {
            title: "Ruốc hàu Bavabi",
            handle: "ruoc-hau-van-don",
            status: "published",
            sku: "RH-100",
            variant: "Hũ 100 g",
            barcode: "8935001293057",
            price: 125000,
            gtin: "08935001293057",
            story_vi: null,
          },
          { sku: "RH-250", variant: "Hộp 250 g", price: 280000 },
          { sku: "RH-500", variant: "Hộp 500 g", price: 510000 },
        ])
        expect((await load("products", text)).counts).toEqual({
          created: 0,
          updated: 0,
          unchanged: 1,
        })
      })

      it("publishes a product whose new certificate arrives, and takes back one that lost its own", async () => {
        const text = `product_code;decision_number;decided_on;issuer;issuer_level;legal_basis;certificate_kind;stars;issued_on;last_valid_day
22-06994-3-2022;90/QĐ-UBND;01/10/2026;UBND tỉnh Quảng Ninh;tỉnh;26/2026;đánh giá lại;4;05/10/2026;05/10/2029
22-06994-2-2025;13/QĐ-UBND;15/12/2025;UBND tỉnh Quảng Ninh;tỉnh;1489/2025;lần đầu;4;20/12/2025;20/03/2026`
        const { warnings, counts } = await load("certificates", text)
        expect(counts).toEqual({ created: 1, updated: 1, unchanged: 0 })
        expect(warnings).toEqual([
          "certificates.csv, dòng 3, cột “Hiệu lực đến” (last_valid_day): “20/03/2026” khác với 36 tháng kể từ ngày cấp (20/12/2028) — ngày ghi trong tệp được giữ, hãy đối chiếu quyết định",
        ])
        expect(await read("select handle, status from product order by handle")).toEqual([
          { handle: "cha-muc-ha-long", status: "draft" },
          { handle: "nuoc-mam-cai-rong", status: "published" },
          { handle: "ruoc-hau-van-don", status: "published" },
          { handle: "ruou-ba-kich", status: "published" },
        ])
      })

      it("gives products of the same name addresses of their own, and keeps them", async () => {
        const [heading, ...rows] = PRODUCTS.split("\r\n")
        const again = (rows[2] ?? "").replace("22-06994-2-2025;CM-500", "22-06994-8-2025;CM-501")
        await load("products", [heading, again].join("\r\n"))
        await load("products", [heading, again].join("\r\n"))
        expect(
          await read("select handle from product where title = 'Chả mực Hạ Long' order by 1")
        ).toEqual([{ handle: "cha-muc-ha-long" }, { handle: "cha-muc-ha-long-2" }])
      })
    })

    describe("a count of stock", () => {
      it("replaces the quantity and refuses to go below what is held for orders", async () => {
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const [level] = await read(
          `select l.inventory_item_id, l.location_id from inventory_level l
             join inventory_item i on i.id = l.inventory_item_id
            where i.sku = 'RH-100' and l.stocked_quantity = 40`
        )
        await inventory.createReservationItems([
          {
            inventory_item_id: String(level?.inventory_item_id),
            location_id: String(level?.location_id),
            quantity: 5,
          },
        ])
        const count = (quantity: number) => `point_code,sku,quantity\nDB-01,RH-100,${quantity}\n`
        expect((await load("stock", count(4))).problems).toEqual([
          "stock.csv, dòng 2, cột “Số lượng” (quantity): “4” ít hơn 5 đơn vị đang giữ cho đơn hàng — hãy kiểm kê lại hoặc xử lý các đơn này trước",
        ])
        expect((await load("stock", count(5))).counts.updated).toBe(1)
        expect(
          await read(
            `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level l
               join inventory_item i on i.id = l.inventory_item_id
              where i.sku = 'RH-100' order by 1`
          )
        ).toEqual([
          { stocked: 5, reserved: 5 },
          { stocked: 7, reserved: 0 },
        ])
      })

      it("takes strong drinks at points with a licence only", async () => {
        const count = (quantity: number) => `point_code,sku,quantity\nDB-02,BK-500,${quantity}\n`
        expect((await load("stock", count(6))).problems).toEqual([
          "stock.csv, dòng 2, cột “Mã điểm” (point_code): “DB-02” chưa có giấy phép bán rượu — đồ uống từ 5,5 % vol chỉ bán ở điểm có giấy phép: hãy ghi số giấy phép của điểm bán trước, hoặc bỏ dòng này",
        ])
        expect((await load("stock", count(0))).problems).toEqual([])
        const licensed = SALES_POINTS.split("\n").map((line, row) =>
          row === 0 ? `${line},alcohol_licence` : `${line},${row === 2 ? "12/GP-UBND" : ""}`
        )
        expect((await load("sales-points", licensed.join("\n"))).counts.updated).toBe(1)
        expect((await load("stock", count(6))).problems).toEqual([])
      })

      it("names points and pack sizes that do not exist", async () => {
        const { problems } = await load("stock", "point_code,sku,quantity\nDB-09,XX,1\n")
        expect(problems).toEqual([
          "stock.csv, dòng 2, cột “Mã điểm” (point_code): “DB-09” không có trong danh sách điểm bán — hãy nhập điểm bán này trước hoặc sửa mã",
          "stock.csv, dòng 2, cột “Mã hàng” (sku): “XX” không phải là mã hàng đã nhập — hãy nhập sản phẩm này trước hoặc sửa mã hàng",
        ])
      })
    })

    describe("a failure in the last step", () => {
      const failing = [
        [
          "products",
          PRODUCTS.replace("250.000", "260.000")
            .replace("Hộp 250 g", "Hũ 250 g")
            .replace("Nước mắm Cái Rồng", "Nước mắm Vân Đồn")
            .replace("01/09/2025", "01/09/2027")
            .replace("22-06994-4-2025;BK-500", "22-06994-5-2025;BK-501"),
        ],
        ["sales-points", `${SALES_POINTS}\nDB-03,OCOP Cô Tô,quầy,Cảng Cô Tô,01/02/2023,HTX,,,,`],
        ["stock", "point_code;sku;quantity\nDB-01;RH-100;1\nDB-02;RH-250;9\nDB-02;CM-500;3"],
      ] as const

      it.each(failing)("takes %s back as if nothing had happened", async (kind, text) => {
        const before = await contents(getContainer())
        await expect(load(kind, text, { fileName: BREAKS })).rejects.toThrow("ổ đĩa đầy")
        expect(await contents(getContainer())).toEqual(before)
        const { problems, applied } = await load(kind, text)
        expect([problems, applied]).toEqual([[], true])
      })
    })

    describe("the other kinds", () => {
      it("are read, checked against what they refer to, and not written twice", async () => {
        const files = [
          [
            "dossiers",
            "code;product_code;kind;state;received_on\nHS-1;22-06994-3-2022;đánh giá lại;tại tỉnh;01/05/2025",
          ],
          [
            "platforms",
            "code;name;url;is_own;opened_on;closed_on;successor_code\npostmart;Postmart;https://postmart.vn;không;01/01/2019;31/12/2023;nongsan\nnongsan;Nông sản;www.nongsan.vn;không;01/01/2024;;",
          ],
          [
            "listings",
            "platform_code;product_code;checked_on;outcome;url;accepts_non_cash;checked_by\npostmart;22-06994-1-2025;30/06/2023;có;https://postmart.vn/1;có;Cán bộ Sở",
          ],
          [
            "quality-certificates",
            "number;scheme;holder_name;holder_type;subject;area_ha;valid_from;valid_to\nVG-1;VietGAP trồng trọt;HTX Bản Sen;hợp tác xã;Cam Vân Đồn;322,35;01/01/2025;31/12/2027",
          ],
          [
            "growing-areas",
            "code;crop;area_ha;market;valid_from\nVN-QNOR-01;Na;12,5;nội địa;01/01/2024",
          ],
          [
            "packing-facilities",
            "code;name;market;valid_from\nVN-QNPH-1;Cơ sở Móng Cái;xuất khẩu;01/01/2024",
          ],
          [
            "trade-events",
            "code;name;kind;level;starts_on;ends_on;visits;visits_qualifier;revenue_vnd;local_revenue_vnd\nHC-1;Hội chợ OCOP;hội chợ;tỉnh;28/10/2025;03/11/2025;120.000;trên;25.000.000.000;12.000.000.000",
          ],
        ] as const
        for (const [kind, text] of files) {
          const { problems, counts } = await load(kind, text)
          expect([kind, problems]).toEqual([kind, []])
          expect(counts.created).toBeGreaterThan(0)
          const again = await load(kind, text)
          expect([kind, again.counts]).toEqual([
            kind,
            { created: 0, updated: 0, unchanged: counts.created },
          ])
        }
        expect(
          await read("select area_m2 from ocop_quality_certificate where number = 'VG-1'")
        ).toEqual([{ area_m2: 3223500 }])
        expect(
          await read(
            "select visits, visits_qualifier, revenue_vnd::text, local_revenue_vnd::text from ocop_trade_event"
          )
        ).toEqual([
          {
            visits: 120000,
            visits_qualifier: "more_than",
            revenue_vnd: "25000000000",
            local_revenue_vnd: "12000000000",
          },
        ])
      })

      it("refuse what they cannot refer to", async () => {
        const { problems } = await load(
          "listings",
          "platform_code;product_code;checked_on;outcome;checked_by\nvoso;22-1;1/1/2026;có;Cán bộ Sở"
        )
        expect(problems).toEqual([
          "listings.csv, dòng 2, cột “Mã sàn” (platform_code): “voso” không có trong danh sách sàn — hãy nhập sàn này trước hoặc sửa mã",
          "listings.csv, dòng 2, cột “Mã sản phẩm” (product_code): “22-1” không có trong danh sách sản phẩm — hãy nhập sản phẩm này trước hoặc sửa mã",
        ])
      })

      it("keep one default seller", async () => {
        const { problems } = await load(
          "sales-points",
          `${SALES_POINTS.split("\n")[0]}\nDB-02,OCOP Vân Đồn,cửa hàng,Cái Rồng,01/02/2023,HTX,có,có,,`
        )
        expect(problems).toEqual([
          "sales-points.csv, dòng 2, cột “Bán mặc định” (is_default_seller): “có” ghi “có” trong khi DB-01 đã là điểm bán mặc định — chỉ một điểm được là điểm bán mặc định",
        ])
      })
    })
  },
})
