import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DossierKind, DossierState } from "../../rules/dossier"
import { readPage, readRows } from "../../search/graph"
import { dossierSummary, type DossierSummary, type StoredDossier } from "./dossier-summary"
import { containing } from "./containing"

export type DossierListItem = DossierSummary & {
  product: { ocop_product_id: string; code: string; name: string }
  producer: { name: string }
}

export type DossierFilters = {
  state?: DossierState | undefined
  kind?: DossierKind | undefined
  overdue?: boolean | undefined
  /** Part of a dossier's or product's code, of a product's or producer's name. */
  q?: string | undefined
}

/** A dossier with the product and the producer it is about. */
export type DossierRow = StoredDossier & {
  ocop_product: { id: string; code: string; name: string; producer: { name: string } }
}

export const DOSSIER_FIELDS = [
  "*",
  "ocop_product.id",
  "ocop_product.code",
  "ocop_product.name",
  "ocop_product.producer.name",
]
const WITH_AN_OFFICE: DossierState[] = ["submitted", "at_commune", "at_province", "at_ministry"]

/** One page of dossiers, newest first; overdue ones by their deadline instead. */
export async function readDossiers(
  container: MedusaContainer,
  filters: DossierFilters,
  { skip, take }: { skip: number; take: number },
  at: Date
): Promise<{ dossiers: DossierListItem[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { state, kind, overdue, q } = filters
  const question = {
    entity: "dossier",
    fields: DOSSIER_FIELDS,
    filters: {
      ...(kind && { kind }),
      ...(state && { state }),
      ...(q && {
        $or: [
          { code: containing(q) },
          { ocop_product: { code: containing(q) } },
          { ocop_product: { name: containing(q) } },
          { ocop_product: { producer: { name: containing(q) } } },
        ],
      }),
    },
  }
  if (!overdue) {
    const { rows, count } = await readPage<DossierRow>(query, {
      ...question,
      pagination: { skip, take, order: { created_at: "DESC" } },
    })
    return { dossiers: rows.map((row) => listItem(row, at)), count }
  }
  // A deadline is a rule, not a column; only dossiers that an office has can be late, and those are few.
  const open = await readRows<DossierRow>(query, {
    ...question,
    filters: { ...question.filters, ...(!state && { state: WITH_AN_OFFICE }) },
  })
  const late = open
    .map((row) => listItem(row, at))
    .filter(({ deadline }) => deadline?.overdue)
    .sort((a, b) => ((a.deadline?.last_day ?? "") < (b.deadline?.last_day ?? "") ? -1 : 1))
  return { dossiers: late.slice(skip, skip + take), count: late.length }
}

export function listItem(row: DossierRow, at: Date): DossierListItem {
  const { id, code, name, producer } = row.ocop_product
  return {
    ...dossierSummary(row, at),
    product: { ocop_product_id: id, code, name },
    producer: { name: producer.name },
  }
}
