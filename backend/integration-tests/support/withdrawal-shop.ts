import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OcopEvents } from "@ocop/plugin-ocop/events"
import { stockShelf, type Shelf } from "./shelf"
import type { TransferShop } from "./transfer-shop"

type Certification = {
  createCertificateEvents(data: object): Promise<{ id: string }>
}

/** A shop with many products of one kind: a withdrawn certificate spoils one, and each test takes a fresh one. */
export type WithdrawalShop = {
  shelf: Shelf
  /** The next product that no test has touched: its title, and the shop as the journeys of bank transfers want it. */
  take(): Promise<{ title: string; shop: TransferShop }>
  /** The variant of a product, for a cart with several. */
  variantOf(title: string): Promise<string>
  /** Withdraws the product's certificate with effect from `at`; tells the bus unless `silently`. */
  withdraw(title: string, at: Date, silently?: "silently"): Promise<void>
}

const POINT = "diem-mot"
export const PRICE_VND = 125_000
/** Last day of every certificate here. */
export const LAST_DAY = "2029-06-01"

export async function openWithdrawalShop(
  container: MedusaContainer,
  products: number
): Promise<WithdrawalShop> {
  const titles = Array.from({ length: products }, (_, index) => `Chả mực số ${index + 1}`)
  const shelf = await stockShelf(
    container,
    [{ name: "Điểm một", isDefault: true }],
    [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
    titles.map((name) => ({
      name,
      producer: "P1",
      stars: 4,
      issuedOn: "2026-06-01",
      lastDay: LAST_DAY,
      packs: { "Hộp 500 g": PRICE_VND },
      stock: { [POINT]: 50 },
    }))
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const free = [...titles]

  async function variantOf(title: string): Promise<string> {
    const [variant] = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ product_id: shelf.productIds.get(title) ?? "" })
    if (!variant) throw new Error(`no product ${title}`)
    return variant.id
  }

  return {
    shelf,
    variantOf,
    async take() {
      const title = free.shift()
      if (!title) throw new Error("the shop has too few products for its tests")
      const { data } = await query.graph({
        entity: "sales_point",
        fields: ["handle", "stock_location.id"],
      })
      const point = {
        channelId: shelf.channelIds.get(POINT) ?? "",
        locationId: String(data[0]?.stock_location?.id),
      }
      return {
        title,
        shop: {
          headers: { "x-publishable-api-key": shelf.key },
          regionId: shelf.regionId,
          variantId: await variantOf(title),
          points: { without_account: point, with_account: point },
        },
      }
    },
    async withdraw(title, at, silently) {
      const product_id = shelf.productIds.get(title) ?? ""
      const { data } = await query.graph({
        entity: "product",
        fields: ["ocop_product.id", "ocop_product.certificates.id"],
        filters: { id: product_id },
      })
      const ocop: { id: string; certificates: { id: string }[] } = data[0]?.ocop_product
      const certificate_id = ocop.certificates[0]?.id
      await container.resolve<Certification>("certification").createCertificateEvents({
        certificate_id,
        type: "withdrawal",
        effective_at: at,
        ground: "criteria_no_longer_met",
      })
      if (silently) return
      await container.resolve(Modules.EVENT_BUS).emit({
        name: OcopEvents.CERTIFICATE_WITHDRAWN,
        data: {
          certificate_id,
          ocop_product_id: ocop.id,
          product_id,
          effective_at: at.toISOString(),
        },
      })
    },
  }
}
