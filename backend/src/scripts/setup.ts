import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { parseConfig } from "../config"
import { createOperator } from "../setup/create-operator"
import { setUpShop } from "../setup/set-up-shop"

/**
 * `medusa exec src/scripts/setup.ts`, before the first start and after every change of settings. Idempotent.
 * Writes `{ publishable_key, region_id, admin_email }` to the file named by OCOP_SETUP_OUT.
 */
export default async function setup({ container }: ExecArgs): Promise<void> {
  const { setup: settings } = parseConfig(process.env)
  const shop = await setUpShop(container)
  if (settings.admin) await createOperator(container, settings.admin)
  const result = { ...shop, admin_email: settings.admin?.email ?? null }
  if (settings.out) {
    // The publishable key is public by design; the operator's password is never written.
    await writeFile(settings.out, `${JSON.stringify(result, null, 2)}\n`)
  }
}
