import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { stockShelf } from "./shelf"

/** The platform's account in these tests, and that of the point which has one of its own. */
export const PLATFORM_ACCOUNT = "0123499999"
export const POINT_ACCOUNT = "8800205111222"
export const WEBHOOK_SECRET = "integration-test-webhook-secret-0001"
export const PRICE_VND = 125_000

export const TRANSFER_ENV = {
  VIETQR_WEBHOOK_SECRET: WEBHOOK_SECRET,
  VIETQR_BANK_BIN: "970436",
  VIETQR_BANK_ACCOUNT: PLATFORM_ACCOUNT,
  VIETQR_BANK_HOLDER: "TRUNG TAM OCOP QUANG NINH",
  VIETQR_HOLD_MINUTES: "30",
  VIETQR_DEMO_BANK: "1",
}

type SalesPoints = { updateSalesPoints(data: Record<string, unknown>): Promise<unknown> }

export type TransferShop = {
  headers: Record<string, string>
  regionId: string
  variantId: string
  points: Record<"without_account" | "with_account", { channelId: string; locationId: string }>
}

/** Two points, the second with a bank account of its own, and one certified product in stock at both. */
export async function openTransferShop(container: MedusaContainer): Promise<TransferShop> {
  const product = "Ruốc hàu Vân Đồn"
  const shelf = await stockShelf(
    container,
    [{ name: "Điểm một", isDefault: true }, { name: "Điểm hai" }],
    [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
    [
      {
        name: product,
        producer: "P1",
        stars: 4,
        packs: { "Hũ 100 g": PRICE_VND },
        stock: { "diem-mot": 100, "diem-hai": 100 },
      },
    ]
  )
  const salesPoints = container.resolve<SalesPoints>("sales_point")
  await salesPoints.updateSalesPoints({
    id: shelf.pointIds.get("diem-hai"),
    bank_bin: "970405",
    bank_account: POINT_ACCOUNT,
    bank_account_name: "HTX DIEM HAI",
  })
  const [variant] = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ product_id: shelf.productIds.get(product) ?? "" })
  if (!variant) throw new Error("the product has no variant")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_point",
    fields: ["handle", "stock_location.id"],
  })
  const locations: { handle: string; stock_location: { id: string } }[] = data
  const point = (handle: string) => ({
    channelId: shelf.channelIds.get(handle) ?? "",
    locationId: locations.find((one) => one.handle === handle)?.stock_location.id ?? "",
  })
  return {
    headers: { "x-publishable-api-key": shelf.key },
    regionId: shelf.regionId,
    variantId: variant.id,
    points: { without_account: point("diem-mot"), with_account: point("diem-hai") },
  }
}
