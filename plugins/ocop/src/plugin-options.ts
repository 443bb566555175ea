import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const PLUGIN = "@ocop/plugin-ocop"

const options = z.object({
  orderLinkSecret: z.string().min(32, "needs at least 32 characters"),
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
