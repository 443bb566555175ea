import { model } from "@medusajs/framework/utils"

/** Report of one run of the job that makes publication follow the certificates. */
export const PublicationRun = model.define(
  { name: "PublicationRun", tableName: "ocop_publication_run" },
  {
    id: model.id({ prefix: "opubrun" }).primaryKey(),
    trigger: model.enum(["daily", "hourly"]),
    /** The instant that certificates were judged at. */
    at: model.dateTime().index(),
    duration_ms: model.number(),
    published_count: model.number(),
    unlisted_count: model.number(),
    /** `{ product_id, title }[]` */
    published: model.json(),
    /** `{ product_id, title, reason }[]` */
    unlisted: model.json(),
  }
)
