import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const PLUGIN = "@ocop/plugin-ocop"

const options = z.object({
  orderLinkSecret: z.string().min(32, "needs at least 32 characters"),
  /** Origin of the shop as people see it; printed in QR codes and mails. */
  shopOrigin: z
    .url("must be an origin such as https://ocop.example")
    .transform((origin) => origin.replace(/\/+$/, "")),
  /** Where reports and reminders for staff go; without it they go nowhere. */
  staffEmail: z.email("must be an e-mail address").optional(),
  /** Listings' links that the link check asks in one night; 0 leaves it off. */
  linksAskedANight: z.number().int().min(0).max(5000).default(0),
  /** How long goods that are ready wait at the counter. */
  pickupHoldHours: z.number().int().min(1).max(720).default(72),
  /** Terms and publisher of the open data. */
  openData: z
    .object({ name: z.string().min(1), url: z.url(), publisher: z.string().min(1) })
    .default({
      name: "CC BY 4.0",
      url: "https://creativecommons.org/licenses/by/4.0/",
      publisher: "Chương trình OCOP tỉnh Quảng Ninh",
    }),
})

/** Options of this plugin in medusa-config. */
export type OcopPluginOptions = z.infer<typeof options>

/** @throws Error naming each option that is missing or wrong */
export function pluginOptions(container: MedusaContainer): OcopPluginOptions {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const entry = plugins.find((plugin) => typeof plugin !== "string" && plugin.resolve === PLUGIN)
  const parsed = options.safeParse(typeof entry === "object" ? entry.options : undefined)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`${PLUGIN} cannot work with its options.\n${faults.join("\n")}`)
}
