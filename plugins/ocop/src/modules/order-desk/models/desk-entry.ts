import { model } from "@medusajs/framework/utils"

export const DESK_DEEDS = [
  "ready",
  "handed_over",
  "sent",
  "delivered",
  "cancelled",
  "returned",
] as const
export type DeskDeed = (typeof DESK_DEEDS)[number]

/** Who did what with an order, and when. Written once, never changed. */
export const DeskEntry = model
  .define(
    { name: "DeskEntry", tableName: "ocop_desk_entry" },
    {
      id: model.id({ prefix: "odent" }).primaryKey(),
      order_id: model.text(),
      at: model.dateTime(),
      staff_id: model.text().nullable(),
      who: model.text(),
      what: model.enum([...DESK_DEEDS]),
      note: model.text().nullable(),
    }
  )
  .indexes([{ on: ["order_id"] }])
