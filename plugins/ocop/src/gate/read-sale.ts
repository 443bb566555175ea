import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import { isDrink, type Sale, type SaleLine } from "./subjects"

/** A cart or an order that lines go into. `metadata` is null when whoever asks has not read it. */
export type LineHolder = {
  id: string | null
  salesChannelId: string | null
  metadata: Record<string, unknown> | null
}

/** Where a cart, and the order made of it, keep the buyer's word to be of age. */
const AGE_CONFIRMED_AT = "age_confirmed_at"
const AGE_CONFIRMED_AT_CHECKOUT = "age_confirmed_at_checkout"

/** What the gate knows of a sale beside its lines. Licence and age are looked up only when a drink is among them. */
export async function readSale(
  container: MedusaContainer,
  kind: "cart" | "order",
  { id, salesChannelId, metadata }: LineHolder,
  lines: SaleLine[]
): Promise<Sale & { ageConfirmedAtCheckout: unknown }> {
  if (!lines.some(isDrink)) {
    return {
      salesChannelId,
      alcoholLicence: null,
      ageConfirmedAt: null,
      ageConfirmedAtCheckout: null,
    }
  }
  const [alcoholLicence, said] = await Promise.all([
    readLicence(container, salesChannelId),
    metadata ?? readMetadata(container, kind, id),
  ])
  return {
    salesChannelId,
    alcoholLicence,
    ageConfirmedAt: said[AGE_CONFIRMED_AT],
    ageConfirmedAtCheckout: said[AGE_CONFIRMED_AT_CHECKOUT],
  }
}

type PointRow = { alcohol_licence: string | null; sales_channel?: { id: string } | null }

/** There are a few dozen points; the link is read from their side only. */
async function readLicence(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<string | null> {
  if (!salesChannelId) return null
  const points = await readRows<PointRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "sales_point",
    fields: ["alcohol_licence", "sales_channel.id"],
  })
  const point = points.find(({ sales_channel }) => sales_channel?.id === salesChannelId)
  return point?.alcohol_licence ?? null
}

async function readMetadata(
  container: MedusaContainer,
  kind: "cart" | "order",
  id: string | null
): Promise<Record<string, unknown>> {
  if (!id) return {}
  const [row] = await readRows<{ metadata: Record<string, unknown> | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: kind, fields: ["id", "metadata"], filters: { id } }
  )
  return row?.metadata ?? {}
}
