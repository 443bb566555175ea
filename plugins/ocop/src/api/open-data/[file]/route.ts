import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseFileName } from "../../../open-data/datasets/all"
import { published } from "../_answer/published"
import { refuse } from "../_answer/refuse"
import { send } from "../_answer/send"

/** `GET /open-data/:dataset.csv|json[?as_of=yyyy-mm-dd]` (docs/open-data.md). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseFileName(req.params.file ?? "")
  if (!asked) return refuse(req, res, "unknown_dataset")
  const found = await published(req, res)
  if (!found) return
  const entry = found.entries.find(({ dataset }) => dataset.id === asked.dataset.id)
  if (!entry) return refuse(req, res, "unknown_dataset")
  const { bytes, sha256, type } = entry.files[asked.format]
  const name = `${asked.dataset.id}-${found.asOf}.${asked.format}`
  send(req, res, {
    bytes,
    sha256,
    type,
    modified: entry.modified,
    ...(asked.format === "csv" && { name }),
  })
}
