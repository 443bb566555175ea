import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Names by id of people of the province, also of those who have left, and of operators; whoever is not found is not in it. */
export async function readNames(
  container: MedusaContainer,
  ids: Iterable<string | null>
): Promise<Record<string, string>> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))]
  if (wanted.length === 0) return {}
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; name: string }[] } = await db.raw(
    `select id, name from ocop_province_staff where id = any(?)`,
    [wanted]
  )
  const users = await container.resolve(Modules.USER).listUsers({ id: wanted })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  for (const { id, first_name, last_name, email } of users) {
    names.set(id, [last_name, first_name].filter(Boolean).join(" ") || email)
  }
  return Object.fromEntries(names)
}
