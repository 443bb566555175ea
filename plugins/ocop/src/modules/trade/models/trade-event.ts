import { model } from "@medusajs/framework/utils"

/** A fair, week or programme and what it brought. "More than" stays beside the number it belongs to. */
export const TradeEvent = model
  .define(
    { name: "TradeEvent", tableName: "ocop_trade_event" },
    {
      id: model.id({ prefix: "otrad" }).primaryKey(),
      code: model.text().unique(),
      name: model.text(),
      kind: model.enum(["fair", "week", "programme"]),
      /** provincial: held by the province; in_province: by districts and communes; outside: elsewhere in the country or abroad. */
      level: model.enum(["provincial", "in_province", "outside"]),
      starts_on: model.text(),
      ends_on: model.text(),
      place: model.text().nullable(),
      unit_code: model.text().nullable(),
      booths: model.number().nullable(),
      local_booths: model.number().nullable(),
      /** Lượt khách: visits, not people. */
      visits: model.number().nullable(),
      visits_qualifier: model.enum(["exact", "more_than", "about"]).default("exact"),
      /** Whole đồng. */
      revenue_vnd: model.bigNumber().nullable(),
      /** The part taken by booths of Quảng Ninh. */
      local_revenue_vnd: model.bigNumber().nullable(),
      revenue_qualifier: model.enum(["exact", "more_than", "about"]).default("exact"),
      source: model.text().nullable(),
      /** LocalDate on which it was called off, before it began; it counts nowhere then. */
      called_off_on: model.text().nullable(),
      /** The sales point that the event is at its place, for those that sell at a counter of ours. */
      point_id: model.text().nullable(),
    }
  )
  .indexes([{ on: ["point_id"], unique: true, where: "point_id IS NOT NULL" }])
