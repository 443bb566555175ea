import { asValue } from "@medusajs/framework/awilix"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { qrCode, qrSvg } from "@ocop/plugin-ocop/documents/qr-code"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { beforeAll, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { stockShelf, type Shelf } from "./support/shelf"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }

medusaIntegrationTestRunner({
  dbName: "staff_labels",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let operator: object
    let headers: Record<string, string>
    const clock = { now: () => new Date("2026-11-23T12:00:00+07:00") }

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue(clock))
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }, { name: "OCOP Vân Đồn" }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          {
            name: "Ruốc hàu Vân Đồn",
            producer: "P1",
            packs: { "Hộp 100 g": 120_000, "Hộp 200 g": 230_000 },
            stock: { "ocop-ha-long": 9 },
          },
          {
            name: "Gốm Đông Triều",
            producer: "P1",
            uncertified: true,
            packs: { "Bộ 6 chén": 400_000 },
            stock: { "ocop-ha-long": 3, "ocop-van-don": 1 },
          },
        ]
      )
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      headers = { authorization: `Bearer ${data.token}` }
      operator = { headers, validateStatus: () => true, responseType: "arraybuffer" }
    })

    const get = (path: string) => api.get(`/admin/ocop/${path}`, operator)
    const idOf = (title: string) => shelf.productIds.get(title) ?? ""
    const refusal = (answer: { status: number; data: Buffer }) => ({
      status: answer.status,
      ...JSON.parse(answer.data.toString()),
    })

    it("gives the code of a product as SVG and PNG, to staff alone", async () => {
      const svg = await get(`products/${idOf("Ruốc hàu Vân Đồn")}/qr.svg`)
      const link = "http://localhost:3000/verify/22-0"
      expect(svg.data.toString()).toBe(qrSvg(qrCode(link), `Ruốc hàu Vân Đồn: ${link}`))
      expect(svg.headers).toMatchObject({
        "content-type": "image/svg+xml; charset=utf-8",
        "content-disposition": 'attachment; filename="ocop-qr-22-0.svg"',
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      })
      const png = await get(`products/${idOf("Ruốc hàu Vân Đồn")}/qr.png?size=512`)
      expect([png.data.readUInt32BE(16), png.data.readUInt32BE(20)]).toEqual([512, 512])
      const path = `/admin/ocop/products/${idOf("Ruốc hàu Vân Đồn")}/qr.png`
      expect((await api.get(path, { validateStatus: () => true })).status).toBe(401)
      expect(
        refusal(await get(`products/${idOf("Gốm Đông Triều")}/qr.png?size=9000`))
      ).toMatchObject({ status: 400, code: "invalid_field" })
      expect(refusal(await get("products/prod_nothing/qr.svg"))).toMatchObject({
        status: 404,
        code: "unknown_product",
      })
    })

    describe("the sheet of a point", () => {
      it("has a label for each pack size that may show its stars, the same bytes all day", async () => {
        const sheet = await get("labels.pdf?point=ocop-ha-long")
        expect(sheet.status).toBe(200)
        expect(sheet.data.subarray(0, 5).toString()).toBe("%PDF-")
        expect(sheet.headers).toMatchObject({
          "content-type": "application/pdf",
          "content-disposition": 'attachment; filename="tem-gia-ocop-ha-long-2026-11-23.pdf"',
          "x-ocop-labels": "2",
          "x-ocop-left-out": "1",
        })
        clock.now = () => new Date("2026-11-23T23:59:59+07:00")
        const later = await get(
          `labels.pdf?point=ocop-ha-long&product=${idOf("Ruốc hàu Vân Đồn")}&product=22-0`
        )
        expect(later.data.equals(sheet.data)).toBe(true)
      })

      it("says why nothing can be printed", async () => {
        expect(refusal(await get("labels.pdf?point=ocop-van-don"))).toMatchObject({
          status: 400,
          code: "no_label_allowed",
          message: "Không có tem nào in được: “Gốm Đông Triều” chưa có giấy chứng nhận.",
        })
        expect(refusal(await get("labels.pdf?point=ocop-van-don&product=22-0"))).toMatchObject({
          status: 400,
          code: "not_at_point",
          message: "Sản phẩm “22-0” không được bán tại OCOP Vân Đồn.",
        })
        expect(refusal(await get("labels.pdf?point=xyz"))).toMatchObject({
          status: 404,
          code: "unknown_point",
        })
        expect(refusal(await get("labels.pdf"))).toMatchObject({
          status: 400,
          code: "invalid_field",
          message: "Trường “point” chưa đúng: cần có.",
        })
        headers["x-medusa-locale"] = "en-US"
        expect(refusal(await get("labels.pdf?point=ocop-van-don")).message).toBe(
          "No label can be printed: “Gốm Đông Triều” has no certificate."
        )
      })
    })
  },
})
