import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { amountVnd } from "../rules/amount-vnd"

export const VIETQR_PROVIDER_ID = "pp_vietqr_vietqr"

/** An order that is paid by bank transfer, as far as payment is concerned. Sums are integer đồng. */
export type TransferOrder = {
  id: string
  displayId: number
  cancelled: boolean
  placedAt: Date
  paymentCollectionId: string
  amountVnd: number
  /** The session that stands now: opening another one deletes it, so it is read anew each time. */
  session: { id: string; amountVnd: number } | null
  capturedVnd: number
}

export type TransferOrderReading =
  | { kind: "unknown" }
  | { kind: "other_payment" }
  | { kind: "transfer"; order: TransferOrder; extra: (path: string) => unknown }

const vnd = z.unknown().transform((amount) => amountVnd(amount))

const collection = z.object({
  id: z.string(),
  amount: vnd,
  payment_sessions: z
    .array(z.object({ id: z.string(), provider_id: z.string(), amount: vnd }).nullish())
    .nullish(),
  payments: z
    .array(
      z
        .object({
          provider_id: z.string(),
          captures: z.array(z.object({ amount: vnd }).nullish()).nullish(),
        })
        .nullish()
    )
    .nullish(),
})

const orderRow = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  created_at: z.coerce.date(),
  payment_collections: z.array(collection.nullish()).nullish(),
})

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "payment_collections.id",
  "payment_collections.amount",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payment_sessions.amount",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.amount",
]

/** Reads an order and, with it, whatever further paths the caller names. */
export async function readTransferOrder(
  container: MedusaContainer,
  orderId: string,
  extraFields: readonly string[] = []
): Promise<TransferOrderReading> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [...FIELDS, ...extraFields],
    filters: { id: orderId },
  })
  const found: unknown = data[0]
  if (!found) {
    return { kind: "unknown" }
  }
  const row = orderRow.parse(found)
  for (const candidate of present(row.payment_collections)) {
    const session = present(candidate.payment_sessions).find(isOurs)
    const payments = present(candidate.payments).filter(isOurs)
    if (!session && payments.length === 0) {
      continue
    }
    return {
      kind: "transfer",
      order: {
        id: row.id,
        displayId: row.display_id,
        cancelled: row.status === "canceled",
        placedAt: row.created_at,
        paymentCollectionId: candidate.id,
        amountVnd: candidate.amount,
        session: session ? { id: session.id, amountVnd: session.amount } : null,
        capturedVnd: payments
          .flatMap((payment) => present(payment.captures))
          .reduce((sum, capture) => sum + capture.amount, 0),
      },
      extra: (path) => valueAt(found, path),
    }
  }
  return { kind: "other_payment" }
}

function isOurs(one: { provider_id: string }): boolean {
  return one.provider_id === VIETQR_PROVIDER_ID
}

function present<T>(list: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (list ?? []).filter((one): one is T => one !== null && one !== undefined)
}

/** Follows a dotted path; the first of a list stands for the list. */
function valueAt(root: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => {
    const one: unknown = Array.isArray(at) ? at[0] : at
    return typeof one === "object" && one !== null ? Reflect.get(one, key) : undefined
  }, root)
}
