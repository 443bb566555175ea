import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { formatDate } from "../../register/values/dates"
import { localDateAt, type LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"
import { writeAudit, type Actor, type Audited } from "../audit"
import { fingerprint, keepUpload, type KeptUpload, type Upload } from "../uploads/keep-upload"
import { refuseListings } from "./refusals"
import { readInBackground } from "./run-import"

export type UploadedListings = Upload & {
  /** Code of the platform. */
  platform: string
  asOf: LocalDate
}

type Platform = {
  id: string
  name: string
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
}
type ProvinceActor = Actor & { type: "province" }

/**
 * Takes a platform's file in and begins to read it in the background. The file itself is kept, privately.
 * @throws AreaRefusal unknown_platform, own_platform, platform_closed, day_ahead, file_not_allowed, same_file
 */
export async function startListingImport(
  container: MedusaContainer,
  upload: UploadedListings,
  by: ProvinceActor
): Promise<{ id: string; audited: Audited }> {
  const platform = await platformFor(container, upload)
  await refuseSameFile(container, platform.id, upload.asOf, fingerprint(upload.bytes))
  const id = generateEntityId(undefined, "olimp")
  const file = { name: `listings-${id}`, bytes: upload.bytes }
  const audited = await keepUpload(container, file, (kept) =>
    record(container, upload, { id, platform, kept, by })
  )
  readInBackground(container, { id, run: 1 })
  return { id, audited }
}

async function platformFor(
  container: MedusaContainer,
  { platform: code, asOf }: UploadedListings
): Promise<Platform> {
  if (asOf > localDateAt(now(container))) {
    throw refuseListings("day_ahead", { facts: { day: formatDate(asOf) } })
  }
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Platform[] } = await db.raw(
    `select id, name, is_own, opened_on, closed_on from ocop_platform
      where code = ? and deleted_at is null`,
    [code]
  )
  const [platform] = rows
  if (!platform) throw refuseListings("unknown_platform")
  if (platform.is_own) throw refuseListings("own_platform")
  if (!openOn(platform, asOf)) {
    throw refuseListings("platform_closed", {
      facts: { name: platform.name, day: formatDate(asOf) },
    })
  }
  return platform
}

/** The same bytes twice for one day would only be reviewed twice. One that was cancelled or failed may come again. */
async function refuseSameFile(
  container: MedusaContainer,
  platformId: string,
  asOf: LocalDate,
  sha256: string
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; file_name: string }[] } = await db.raw(
    `select id, file_name from ocop_listing_import
      where platform_id = ? and as_of = ? and sha256 = ? and deleted_at is null
        and state not in ('cancelled', 'reading_failed') limit 1`,
    [platformId, asOf, sha256]
  )
  const [same] = rows
  if (same) {
    throw refuseListings("same_file", { facts: { name: same.file_name }, extra: { id: same.id } })
  }
}

async function record(
  container: MedusaContainer,
  { asOf, name, bytes }: UploadedListings,
  made: { id: string; platform: Platform; kept: KeptUpload; by: ProvinceActor }
): Promise<Audited> {
  const { id, platform, by } = made
  const { fileId, sha256 } = made.kept
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    await trx.raw(
      `insert into ocop_listing_import
         (id, platform_id, as_of, file_name, file_id, size_bytes, sha256, uploaded_by,
          uploaded_by_name, state, touched_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'reading', now())`,
      [id, platform.id, asOf, name, fileId, bytes.length, sha256, by.id, by.name]
    )
    return writeAudit(trx, now(container), by, {
      action: "listing_import_started",
      subjectType: "listing_import",
      subjectId: id,
      subject: `${platform.name}: ${name}`,
      after: { as_of: asOf, sha256, size_bytes: bytes.length },
    })
  })
}
