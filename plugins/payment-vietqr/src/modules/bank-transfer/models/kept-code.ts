import { model } from "@medusajs/framework/utils"

/**
 * A payment code that was made before its order, for a till that may show it while it has no line. Whoever keeps it is named
 * by `owner` (a shop) and `device`. The cart that is about to become its order is named by the server only, never by
 * whoever fills the cart.
 */
export const KeptCode = model
  .define(
    { name: "VietqrKeptCode", tableName: "vietqr_kept_code" },
    {
      id: model.id({ prefix: "vqkept" }).primaryKey(),
      code: model.text().unique(),
      owner: model.text(),
      device: model.text(),
      cart_id: model.text().nullable(),
      /** How long the order that uses it may wait for its money. */
      hold_minutes: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["owner", "device"] },
    {
      name: "IDX_vietqr_kept_code_cart_unique",
      on: ["cart_id"],
      unique: true,
      where: "cart_id is not null",
    },
  ])
