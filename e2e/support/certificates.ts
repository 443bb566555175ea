import { queryDatabase } from "./database"

export type RegisteredProduct = { certificate: string; code: string; gtin: string; title: string }

/** A product of the shop by its handle, with the certificate that counts today. */
export async function registered(handle: string): Promise<RegisteredProduct> {
  const [row] = await queryDatabase<RegisteredProduct>(
    `select c.id as certificate, o.code, o.gtin, p.title
       from product p
       join product_product_certification_ocop_product l on l.product_id = p.id
       join ocop_product o on o.id = l.ocop_product_id
       join ocop_certificate c on c.ocop_product_id = o.id
      where p.handle = $1 and p.deleted_at is null
      order by c.issued_on desc limit 1`,
    [handle]
  )
  if (!row) throw new Error(`no product with a certificate has the handle ${handle}`)
  return row
}

/** Runs `work` while the certificate's printed end is yesterday, and puts it back. */
export async function whileExpired(certificate: string, work: () => Promise<void>) {
  const [before] = await queryDatabase<{ last_valid_day: string | null }>(
    "select last_valid_day from ocop_certificate where id = $1",
    [certificate]
  )
  await queryDatabase(
    `update ocop_certificate set last_valid_day =
       to_char(now() at time zone 'Asia/Ho_Chi_Minh' - interval '1 day', 'YYYY-MM-DD') where id = $1`,
    [certificate]
  )
  try {
    await work()
  } finally {
    await queryDatabase("update ocop_certificate set last_valid_day = $2 where id = $1", [
      certificate,
      before?.last_valid_day,
    ])
  }
}

/** Runs `work` while the certificate is withdrawn for misuse of the mark, since 15/06/2026. */
export async function whileWithdrawn(certificate: string, work: () => Promise<void>) {
  await queryDatabase(
    `insert into ocop_certificate_event (id, type, effective_at, ground, certificate_id)
     values ('ocevt_journey', 'withdrawal', '2026-06-15T00:00:00+07', 'misuse_of_mark', $1)`,
    [certificate]
  )
  try {
    await work()
  } finally {
    await queryDatabase("delete from ocop_certificate_event where id = 'ocevt_journey'")
  }
}
