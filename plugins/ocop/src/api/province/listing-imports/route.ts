import { z } from "@medusajs/framework/zod"
import { refuseListings } from "../../../province/listings/refusals"
import { startListingImport } from "../../../province/listings/start-import"
import {
  readImport,
  readImportPage,
  readImportPlatforms,
} from "../../../queries/province/listings/imports"
import { day, text } from "../../admin/ocop/_staff/fields"
import { page } from "../../admin/ocop/_staff/page"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { readUpload } from "../_access/read-upload"
import { importFilter } from "./_fields"
import { importView } from "./_view"

const listQuery = importFilter.extend({ page })
const uploadFields = z.object({ platform: text(60), as_of: day })

/** `GET /province/listing-imports?platform&state&sort&page`: files of platforms, and the platforms they may come from. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, listQuery)
  const [found, platforms] = await Promise.all([
    readImportPage(req.scope, filter, asked),
    readImportPlatforms(req.scope),
  ])
  res.json({ ...found, imports: found.imports.map((row) => importView(req, row)), platforms })
})

/** `POST /province/listing-imports` (multipart: `file`, `platform`, `as_of`): 202 at once; the reading goes on behind. */
export const POST = asEditor(async (req, by) => {
  const form = await readUpload(req)
  if (!form?.file) throw refuseListings("file_missing")
  req.body = form.fields
  const { platform, as_of: asOf } = readBody(req, uploadFields)
  const upload = { ...form.file, platform, asOf }
  const { id, audited } = await startListingImport(req.scope, upload, by)
  const found = await readImport(req.scope, id)
  return { status: 202, body: { import: found && importView(req, found) }, audited }
})
