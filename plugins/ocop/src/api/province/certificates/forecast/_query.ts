import { z } from "@medusajs/framework/zod"
import { whole } from "../../../admin/ocop/_staff/fields"

/** How far ahead; a certificate holds for three years. */
export const forecastQuery = z.object({ months: whole(1, 36).default(12) })
