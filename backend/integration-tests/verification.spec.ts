import { asValue } from "@medusajs/framework/awilix"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { beforeAll, describe, expect, it } from "vitest"
import { stockShelf, type Shelf } from "./support/shelf"
import { storeClient } from "./support/store-client"

type Verification = {
  state: string
  next_change: string | null
  since: string | null
  holds_to: string | null
  days_left: number | null
  product: { name: string; handle: string | null; gtin: string | null; pack: string | null }
  producer: { name: string; handle: string | null }
  certificate: { stars: number; decision_number: string; last_valid_day: string } | null
  revoked_on: string | null
  ground: string | null
}
type Certification = {
  listOcopProducts(filter: object): Promise<{ id: string }[]>
  updateOcopProducts(data: object): Promise<unknown>
  listCertificates(filter: object): Promise<{ id: string }[]>
  createCertificates(data: object): Promise<unknown>
  createCertificateEvents(data: object): Promise<unknown>
  createDossiers(data: object): Promise<unknown>
}

/** Codes as `stockShelf` gives them, by place on the shelf. */
const RUOC = "22-0"
const CHA_MUC = "22-1"
const NUOC_MAM = "22-2"
const RUOU = "22-3"
const TRA = "22-4"

medusaIntegrationTestRunner({
  dbName: "proof_verification",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let time = ""
    let certification: Certification

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date(time) }))
      time = "2026-11-23T12:00:00+07:00"
      const product = { producer: "P1", issuedOn: "2024-01-31", lastDay: "2027-01-31" }
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          { ...product, name: "Ruốc hàu", stars: 4, packs: { "Hộp 100 g": 1, "Hộp 500 g": 2 } },
          { ...product, name: "Chả mực", stars: 5, packs: { "Hộp 500 g": 1 } },
          { ...product, name: "Nước mắm", packs: { "Chai 500 ml": 1 } },
          { ...product, name: "Rượu ba kích", group: "II", set: 15, packs: { "Chai 1 lít": 1 } },
          { ...product, name: "Trà hoa vàng", uncertified: true, packs: { "Hộp 50 g": 1 } },
        ]
      )
      certification = container.resolve<Certification>(CERTIFICATION_MODULE)
      const products = container.resolve(Modules.PRODUCT)
      for (const [sku, barcode] of [
        ["SKU-0-0", "8935001293057"],
        ["SKU-0-1", "8931234567897"],
      ]) {
        const [variant] = await products.listProductVariants({ sku: sku ?? "" })
        await products.updateProductVariants(variant?.id ?? "", { barcode })
      }
      const [ruoc] = await certification.listOcopProducts({ code: RUOC })
      await certification.updateOcopProducts({ id: ruoc?.id, gtin: "08935001293057" })
    })

    async function ask(path: string, at: string): Promise<Verification> {
      time = at
      const { get } = storeClient(api, shelf.key)
      const { status, data } = await get<{ verification: Verification }>(
        `/store/ocop/verify/${path}`
      )
      expect([path, status]).toEqual([path, 200])
      return data.verification
    }

    async function refusal(path: string) {
      const { get } = storeClient(api, shelf.key)
      const { status, data } = await get<{ code: string }>(`/store/ocop/verify/${path}`)
      return [status, data.code]
    }

    async function certificateOf(code: string): Promise<string> {
      const [product] = await certification.listOcopProducts({ code })
      const [certificate] = await certification.listCertificates({ ocop_product_id: product?.id })
      return certificate?.id ?? ""
    }

    it("follows the clock of Vietnam to the second", async () => {
      expect(await ask(RUOC, "2026-11-23T12:00:00+07:00")).toMatchObject({
        state: "valid",
        since: "2024-01-31",
        holds_to: "2027-01-31",
        days_left: 69,
        next_change: "2027-01-31T17:00:00.000Z",
        product: { name: "Ruốc hàu", handle: "ruoc-hau", pack: null },
        producer: { name: "Hợp tác xã Bản Sen", handle: "hop-tac-xa-ban-sen" },
        certificate: { stars: 4, decision_number: "0/QĐ-UBND", last_valid_day: "2027-01-31" },
      })
      expect(await ask(RUOC, "2024-01-30T23:59:59+07:00")).toMatchObject({ state: "not_yet_valid" })
      expect(await ask(RUOC, "2027-01-31T23:59:59+07:00")).toMatchObject({
        state: "valid",
        days_left: 0,
      })
      expect(await ask(RUOC, "2027-02-01T00:00:00+07:00")).toMatchObject({
        state: "expired",
        since: "2027-02-01",
        holds_to: null,
        next_change: null,
      })
    })

    it("is found by the barcode of each pack size, and says which", async () => {
      const at = "2026-11-23T12:00:00+07:00"
      const first = await ask("gtin/08935001293057", at)
      expect(first.product).toMatchObject({ gtin: "8935001293057", pack: "Hộp 100 g" })
      const second = await ask("gtin/8931234567897", at)
      expect(second.product).toMatchObject({ gtin: "8931234567897", pack: "Hộp 500 g" })
      expect(second.certificate).toEqual(first.certificate)
    })

    it("names ground and day of a withdrawal from its first second, and announces it before", async () => {
      await certification.createCertificateEvents({
        certificate_id: await certificateOf(CHA_MUC),
        type: "withdrawal",
        effective_at: new Date("2026-06-15T00:00:00+07:00"),
        ground: "misuse_of_mark",
      })
      expect(await ask(CHA_MUC, "2026-06-14T23:59:59+07:00")).toMatchObject({
        state: "valid",
        holds_to: "2026-06-14",
        days_left: 0,
        ground: null,
      })
      expect(await ask(CHA_MUC, "2026-06-15T00:00:00+07:00")).toMatchObject({
        state: "revoked",
        revoked_on: "2026-06-15",
        ground: "misuse_of_mark",
        holds_to: null,
      })
    })

    it("is in renewal while the dossier waits, extended or not", async () => {
      const [product] = await certification.listOcopProducts({ code: NUOC_MAM })
      await certification.createDossiers({
        code: "HS-1",
        kind: "re_evaluation",
        state: "at_province",
        received_on: "2026-08-10",
        accepted_on: "2026-08-20",
        ocop_product_id: product?.id,
      })
      await certification.createCertificateEvents({
        certificate_id: await certificateOf(NUOC_MAM),
        type: "extension",
        effective_at: new Date("2027-01-15T00:00:00+07:00"),
      })
      expect(await ask(NUOC_MAM, "2026-08-19T23:59:59+07:00")).toMatchObject({ state: "valid" })
      expect(await ask(NUOC_MAM, "2026-08-20T00:00:00+07:00")).toMatchObject({
        state: "in_renewal",
      })
      expect(await ask(NUOC_MAM, "2027-02-01T00:00:00+07:00")).toMatchObject({
        state: "in_renewal",
        holds_to: "2027-07-30",
      })
      expect(await ask(NUOC_MAM, "2027-07-31T00:00:00+07:00")).toMatchObject({ state: "expired" })
    })

    it("tells of alcohol the facts alone", async () => {
      const { product, producer, state } = await ask(RUOU, "2026-11-23T12:00:00+07:00")
      expect(state).toBe("valid")
      expect(product).toMatchObject({ handle: null, picture: null, alcohol: true })
      expect(producer).toMatchObject({ name: "Hợp tác xã Bản Sen", handle: null })
    })

    it("says when there is no certificate", async () => {
      expect(await ask(TRA, "2026-11-23T12:00:00+07:00")).toMatchObject({
        state: "uncertified",
        certificate: null,
        product: { handle: null },
      })
    })

    describe("what is no code of ours", () => {
      it.each([
        ["22-99999-1-2026", 404, "unknown_code"],
        ["nonsense", 404, "unknown_code"],
        ["22-0%00", 404, "unknown_code"],
        ["%3Cscript%3E", 404, "unknown_code"],
        ["'%20or%20true--", 404, "unknown_code"],
        [`22-${"1".repeat(2_000)}`, 404, "unknown_code"],
        ["gtin/8938500000010", 404, "unknown_code"],
        ["gtin/8935001293058", 400, "wrong_check_digit"],
        ["gtin/893500129305", 400, "wrong_check_digit"],
        ["gtin/12345", 400, "wrong_length"],
        ["gtin/abc", 400, "not_digits"],
      ])("%s", async (path, status, code) => {
        expect(await refusal(path)).toEqual([status, code])
      })
    })
  },
})
