import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { qrCode, type QrCode } from "../../documents/qr-code"
import { readRows } from "../../search/graph"
import { StaffRefusal } from "../../staff/refusal"
import { ocopProductId } from "../staff/product-file"
import { publicLink } from "./public-link"

/** The printable code of a product, what to call it, and the name of a file that holds it. */
export type ProductQr = { qr: QrCode; title: string; fileName: string }

/**
 * @param id of Medusa's product or of the OCOP product
 * @throws StaffRefusal `unknown_product`
 */
export async function readProductQr(
  container: MedusaContainer,
  id: string,
  shopOrigin: string
): Promise<ProductQr> {
  const ocopId = await ocopProductId(container, id)
  const [product] = ocopId
    ? await readRows<{ code: string; name: string; gtin: string | null }>(
        container.resolve(ContainerRegistrationKeys.QUERY),
        { entity: "ocop_product", fields: ["code", "name", "gtin"], filters: { id: ocopId } }
      )
    : []
  if (!product) throw new StaffRefusal("unknown_product", { id })
  const link = publicLink(shopOrigin, product)
  return {
    qr: qrCode(link),
    title: `${product.name}: ${link}`,
    fileName: `ocop-qr-${product.code.replace(/[^0-9A-Za-z-]+/g, "-")}`,
  }
}
