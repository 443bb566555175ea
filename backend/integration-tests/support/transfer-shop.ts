import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { reconcilePublicationWorkflow } from "@ocop/plugin-ocop/workflows"
import { setUpShop } from "../../src/setup/set-up-shop"

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

type OpenedPoints = Record<string, { sales_channel_id: string; stock_location_id: string }>
type SalesPoints = {
  createSalesPoints(data: Record<string, unknown>[]): Promise<{ id: string }[]>
}

export type TransferShop = {
  headers: Record<string, string>
  regionId: string
  variantId: string
  inventoryItemId: string
  points: Record<"without_account" | "with_account", { channelId: string; locationId: string }>
}

/** Two points, one certified product with ten pieces at each. */
export async function openTransferShop(container: MedusaContainer): Promise<TransferShop> {
  const shop = await setUpShop(container)
  const salesPoints = container.resolve<SalesPoints>("sales_point")
  const common = {
    class: "shop",
    address: "Đường Hạ Long",
    opened_on: "2024-01-01",
    operator_name: "Điểm bán thử nghiệm",
  }
  const stored = await salesPoints.createSalesPoints([
    { ...common, code: "QN-T1", handle: "diem-t1", name: "Điểm T1" },
    {
      ...common,
      code: "QN-T2",
      handle: "diem-t2",
      name: "Điểm T2",
      bank_bin: "970405",
      bank_account: POINT_ACCOUNT,
      bank_account_name: "HTX DIEM T2",
    },
  ])
  const { result: opened }: { result: OpenedPoints } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run("open-sales-points", { input: { sales_point_ids: stored.map((point) => point.id) } })
  const [first, second] = stored.map((point) => {
    const parts = opened[point.id]
    if (!parts) throw new Error("the point was not opened")
    return { channelId: parts.sales_channel_id, locationId: parts.stock_location_id }
  })
  if (!first || !second) throw new Error("two points were expected")

  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({})
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Ruốc hàu",
          handle: "ruoc-hau-thu",
          status: ProductStatus.DRAFT,
          shipping_profile_id: profile?.id,
          options: [{ title: "Loại", values: ["Hũ 100 g"] }],
          variants: [
            {
              title: "Hũ 100 g",
              sku: "RH-100",
              manage_inventory: true,
              options: { Loại: "Hũ 100 g" },
              prices: [{ currency_code: "vnd", amount: PRICE_VND }],
            },
          ],
          sales_channels: [{ id: first.channelId }, { id: second.channelId }],
        },
      ],
    },
  })
  const [item] = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: "RH-100" })
  const variantId = products[0]?.variants[0]?.id
  if (!item || !variantId) throw new Error("the product has no stock item")
  await certify(container, products[0]?.id ?? "")
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [first, second].map((point) => ({
        inventory_item_id: item.id,
        location_id: point.locationId,
        stocked_quantity: 10,
      })),
    },
  })
  return {
    headers: { "x-publishable-api-key": shop.publishable_key },
    regionId: shop.region_id,
    variantId,
    inventoryItemId: item.id,
    points: { without_account: first, with_account: second },
  }
}

type Certification = {
  createProducers(data: object): Promise<{ id: string }>
  createOcopProducts(data: object): Promise<{ id: string }>
  createCertificates(data: object): Promise<{ id: string }>
}

/** The gate publishes nothing without a certificate. */
async function certify(container: MedusaContainer, productId: string): Promise<void> {
  const certification = container.resolve<Certification>(CERTIFICATION_MODULE)
  const producer = await certification.createProducers({
    code: "P-T1",
    handle: "chu-the-thu",
    name: "Chủ thể thử nghiệm",
    type: "cooperative",
  })
  const ocopProduct = await certification.createOcopProducts({
    code: "22-06967-1-2026",
    name: "Ruốc hàu",
    product_group: "I",
    criteria_set: 8,
    producer_id: producer.id,
  })
  await certification.createCertificates({
    decision_number: "1/QĐ-UBND",
    decided_on: "2026-06-01",
    issuer: "UBND tỉnh Quảng Ninh",
    issuer_level: "province",
    legal_basis: "d26_2026",
    kind: "first",
    stars: 4,
    issued_on: "2026-06-01",
    last_valid_day: null,
    ocop_product_id: ocopProduct.id,
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: productId },
    [CERTIFICATION_MODULE]: { ocop_product_id: ocopProduct.id },
  })
  await reconcilePublicationWorkflow(container).run({ input: { product_ids: [productId] } })
}
