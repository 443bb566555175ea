import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { beforeAll, expect, it } from "vitest"
import { stockShelf, type Shelf } from "./support/shelf"

medusaIntegrationTestRunner({
  dbName: "search_catalogue",
  inApp: true,
  env: {},
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    beforeAll(async () => {
      shelf = await stockShelf(
        getContainer(),
        [{ name: "OCOP Hạ Long", isDefault: true }],
        [{ code: "P1", name: "Công ty Bavabi", type: "enterprise" }],
        [
          {
            name: "Ruốc hàu Vân Đồn",
            producer: "P1",
            unit: "06967",
            packs: { "Hộp 100 g": 120000 },
            stock: { "ocop-ha-long": 9 },
          },
          {
            name: "Chả mực Hạ Long",
            producer: "P1",
            packs: { "Hộp 500 g": 250000 },
            stock: { "ocop-ha-long": 3 },
          },
        ]
      )
      await reindexCatalogue(getContainer())
    })
    it("works", async () => {
      const { data } = await api.get("/store/ocop/catalogue?q=ruoc hau", {
        headers: { "x-publishable-api-key": shelf.key },
      })
      expect(data.total).toBe(1)
    })
  },
})
