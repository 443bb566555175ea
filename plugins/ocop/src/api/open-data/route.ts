import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pluginOptions } from "../../plugin-options"
import { published } from "./_answer/published"

/** `GET /open-data[?as_of=yyyy-mm-dd]`: what the page about open data shows. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await published(req, res)
  if (!found) return
  const { openData } = pluginOptions(req.scope)
  res.set({ "access-control-allow-origin": "*", "cache-control": "public, max-age=60" }).json({
    as_of: found.asOf,
    licence: { name: openData.name, url: openData.url },
    publisher: openData.publisher,
    datasets: found.entries.map(({ dataset, modified, files }) => ({
      id: dataset.id,
      title: dataset.title,
      description: dataset.about,
      modified,
      rows: files.csv.rows,
      columns: dataset.columns.map(({ name, type, about }) => ({ name, type, description: about })),
      files: (["csv", "json"] as const).map((format) => ({
        format,
        path: `/open-data/${dataset.id}.${format}`,
        bytes: files[format].bytes.length,
        sha256: files[format].sha256,
      })),
    })),
  })
}
