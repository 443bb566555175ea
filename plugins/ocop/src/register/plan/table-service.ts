import type { MedusaContainer } from "@medusajs/framework/types"
import { TABLES, type StoredRow, type TableName } from "./tables"

/** The four methods that every table of ours has, whatever its model is called. */
export type TableService = {
  list(filters: Record<string, unknown>): Promise<StoredRow[]>
  create(rows: StoredRow[]): Promise<void>
  update(rows: StoredRow[]): Promise<void>
  remove(ids: string[]): Promise<void>
}

type Method = (...args: unknown[]) => Promise<unknown>

/** The owning module's service narrowed to one table. */
export function tableService(container: MedusaContainer, table: TableName): TableService {
  const { module, plural } = TABLES[table]
  // MedusaService makes these methods from the model's name, so that a table known by its name only is past its types.
  const service = container.resolve<Record<string, Method>>(module)
  const call = (verb: string, ...args: unknown[]): Promise<unknown> => {
    const method = service[`${verb}${plural}`]
    if (!method) throw new Error(`module ${module} has no ${verb}${plural}`)
    return method.apply(service, args)
  }
  return {
    list: async (filters) => (await call("list", filters, { take: null })) as StoredRow[],
    create: async (rows) => {
      await call("create", rows)
    },
    update: async (rows) => {
      await call("update", rows)
    },
    remove: async (ids) => {
      await call("delete", ids)
    },
  }
}
