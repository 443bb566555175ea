import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { writeAudit, type Actor, type Audited } from "../audit"
import { keepUpload, type KeptUpload, type Upload } from "../uploads/keep-upload"
import { checkInBackground } from "./check-in-background"
import type { SheetKind } from "./kinds"
import { refuseSheet } from "./refusals"
import { nameOf } from "./sheet-lock"
import type { Db } from "./write-rows"

export type UploadedSheet = Upload & { kind: SheetKind; head: Record<string, unknown> }
type ProvinceActor = Actor & { type: "province" }

/**
 * Takes a sheet in and begins to check it in the background. The file itself is kept, privately.
 * @throws AreaRefusal file_not_allowed, 409 `same_file`
 */
export async function startSheet(
  container: MedusaContainer,
  sheet: UploadedSheet,
  by: ProvinceActor
): Promise<{ id: string; audited: Audited }> {
  const id = generateEntityId(undefined, "osimp")
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const file = { name: `sheet-${id}`, bytes: sheet.bytes }
  const audited = await keepUpload(container, file, (kept) =>
    pool.transaction(async (trx) => {
      await refuseSameFile(trx, sheet, kept)
      await record(trx, sheet, { id, kept, by })
      return writeAudit(trx, now(container), by, {
        action: "sheet_import_started",
        subjectType: "sheet_import",
        subjectId: id,
        subject: nameOf({ head: sheet.head, file_name: sheet.name }),
        after: { kind: sheet.kind, ...sheet.head, sha256: kept.sha256 },
      })
    })
  )
  checkInBackground(container, { id, run: 1 })
  return { id, audited }
}

/** The same bytes twice would only be looked at twice. A sheet that came to nothing may come again. */
async function refuseSameFile(
  db: Db,
  { kind, head }: UploadedSheet,
  { sha256 }: KeptUpload
): Promise<void> {
  await db.raw(`select pg_advisory_xact_lock(hashtext(?))`, [sha256])
  const { rows } = await db.raw(
    `select id, file_name from ocop_sheet_import
      where sha256 = ? and kind = ? and head = ?::jsonb and deleted_at is null
        and state not in ('cancelled', 'failed', 'faulty') limit 1`,
    [sha256, kind, JSON.stringify(head)]
  )
  const [same] = rows as { id: string; file_name: string }[]
  if (same) {
    throw refuseSheet("same_file", { facts: { name: same.file_name }, extra: { id: same.id } })
  }
}

async function record(
  db: Db,
  { kind, head, name, bytes }: UploadedSheet,
  { id, kept, by }: { id: string; kept: KeptUpload; by: ProvinceActor }
): Promise<void> {
  await db.raw(
    `insert into ocop_sheet_import
       (id, kind, head, file_name, file_id, size_bytes, sha256, uploaded_by, uploaded_by_name, state,
        touched_at)
     values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 'checking', now())`,
    [id, kind, JSON.stringify(head), name, kept.fileId, bytes.length, kept.sha256, by.id, by.name]
  )
}
