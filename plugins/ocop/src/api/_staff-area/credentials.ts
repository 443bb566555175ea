import { z } from "@medusajs/framework/zod"
import { text } from "../admin/ocop/_staff/fields"
import { plainEmail } from "../../staff-areas/identity"

/** Kept as typed: a password may begin or end with a space. */
export const password = z
  .string({ message: "not_text" })
  .min(1, { message: "missing" })
  .max(1000, { message: "not_text" })

/** In the form in which it is kept. */
export const email = text(254)
  .transform(plainEmail)
  .pipe(z.email({ message: "not_an_email" }))
