import { generateEntityId } from "@medusajs/framework/utils"

/** The part of Knex that is used. */
export type RawConnection = {
  raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * The provider's view of our own tables. A payment provider lives in the payment module's container, where no other
 * module can be resolved, but the database connection is shared: plain SQL on tables that are ours, nothing of Medusa's.
 */
export class SettledPayments {
  constructor(private readonly connection: RawConnection) {}

  /** The sum in đồng that reconciliation found for this payment session, or null when there is none. */
  async amountOfSession(sessionId: string): Promise<number | null> {
    const { rows } = await this.connection.raw(
      `select amount_vnd from vietqr_payment_request
        where authorized_session_id = ? and state in ('settled', 'captured') and deleted_at is null`,
      [sessionId]
    )
    const amount = rows[0]?.amount_vnd
    return amount === undefined ? null : Number(amount)
  }

  /** One task for a person; the same source writes only one. */
  async recordPayBack(task: {
    source: string
    sessionId: string | null
    amountVnd: number
  }): Promise<void> {
    await this.connection.raw(
      `insert into vietqr_pay_back
         (id, source, order_id, payment_request_id, amount_vnd, raw_amount_vnd, reason, state)
       select ?, ?, r.order_id, r.id, ?, ?::jsonb, 'refund', 'open'
         from (select 1) as always
         left join vietqr_payment_request r on r.authorized_session_id = ? and r.deleted_at is null
       on conflict do nothing`,
      [
        generateEntityId(undefined, "vqback"),
        task.source,
        task.amountVnd,
        JSON.stringify({ value: String(task.amountVnd), precision: 20 }),
        task.sessionId,
      ]
    )
  }
}
