import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

/** The only providers a region may offer. The plugin's gate holds the same list against everyone else. */
const PAYMENT_PROVIDERS = ["pp_vietqr_vietqr", "pp_stripe_stripe"]
const STORE_NAME = "OCOP Quảng Ninh"
const REGION_NAME = "Việt Nam"

export type ShopIds = { publishable_key: string; region_id: string }

/**
 * Brings an empty or half-made database to a shop that can sell: currency, region with its payment providers, tax
 * region, shipping profile, publishable key on the channel of every sales point. Running it again changes nothing.
 *
 * Prices hold VAT, and the tax region has no rate of its own, so every total stays a whole number of đồng.
 */
export async function setUpShop(container: MedusaContainer): Promise<ShopIds> {
  await ensureStore(container)
  const regionId = await ensureRegion(container)
  await ensureTaxRegion(container)
  await ensureShippingProfile(container)
  const key = await ensurePublishableKey(container)
  await linkPointChannels(container, key.id)
  return { publishable_key: key.token, region_id: regionId }
}

async function ensureStore(container: MedusaContainer): Promise<void> {
  const currencies = [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }]
  const [store] = await container.resolve(Modules.STORE).listStores({}, { select: ["id"] })
  if (!store) {
    await createStoresWorkflow(container).run({
      input: { stores: [{ name: STORE_NAME, supported_currencies: currencies }] },
    })
    return
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { name: STORE_NAME, supported_currencies: currencies },
    },
  })
}

async function ensureRegion(container: MedusaContainer): Promise<string> {
  const registered = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ is_enabled: true })
  const payment_providers = registered
    .map((provider) => provider.id)
    .filter((id) => PAYMENT_PROVIDERS.includes(id))
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" })
  if (region) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: region.id }, update: { payment_providers } },
    })
    return region.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION_NAME,
          currency_code: "vnd",
          countries: ["vn"],
          automatic_taxes: true,
          is_tax_inclusive: true,
          payment_providers,
        },
      ],
    },
  })
  return first(result, "region").id
}

async function ensureTaxRegion(container: MedusaContainer): Promise<void> {
  const existing = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" })
  if (existing.length > 0) return
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "vn", provider_id: "tp_system" }],
  })
}

async function ensureShippingProfile(container: MedusaContainer): Promise<void> {
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (existing.length > 0) return
  await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng OCOP", type: "default" }] },
  })
}

async function ensurePublishableKey(
  container: MedusaContainer
): Promise<{ id: string; token: string }> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  const usable = keys.find((key) => !key.revoked_at)
  if (usable) return usable
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Cửa hàng", type: "publishable", created_by: "setup" }] },
  })
  return first(result, "publishable key")
}

type PointRow = { sales_channel?: { id: string } | null }
type KeyRow = { sales_channels_link?: { sales_channel_id: string }[] }

/** Only channels of sales points: a cart outside them would belong to nobody. */
async function linkPointChannels(container: MedusaContainer, keyId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: points }: { data: PointRow[] } = await query.graph({
    entity: "sales_point",
    fields: ["id", "sales_channel.id"],
  })
  const { data: keys }: { data: KeyRow[] } = await query.graph({
    entity: "api_key",
    fields: ["id", "sales_channels_link.sales_channel_id"],
    filters: { id: keyId },
  })
  const linked = new Set(
    keys.flatMap((key) => key.sales_channels_link ?? []).map((link) => link.sales_channel_id)
  )
  const missing = points
    .map((point) => point.sales_channel?.id)
    .filter((id): id is string => id !== undefined && !linked.has(id))
  if (missing.length === 0) return
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keyId, add: missing } })
}

function first<T>(created: T[], what: string): T {
  const [one] = created
  if (!one) throw new Error(`the ${what} was not created`)
  return one
}
