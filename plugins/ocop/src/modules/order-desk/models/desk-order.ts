import { model } from "@medusajs/framework/utils"

/** What Medusa's order and fulfilments do not say: how long goods wait, who carries them, why the point cancelled. */
export const DeskOrder = model.define(
  { name: "DeskOrder", tableName: "ocop_desk_order" },
  {
    id: model.id({ prefix: "odesk" }).primaryKey(),
    order_id: model.text().unique(),
    ready_at: model.dateTime().nullable(),
    /** How long the goods wait at the counter. */
    pickup_until: model.dateTime().nullable(),
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    cancel_reason: model.text().nullable(),
    /** Wrong pick-up codes in a row. */
    wrong_codes: model.number().default(0),
    locked_until: model.dateTime().nullable(),
  }
)
