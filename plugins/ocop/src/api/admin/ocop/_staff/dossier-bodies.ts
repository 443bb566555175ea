import { z } from "@medusajs/framework/zod"
import { recognitionBody } from "./certificate-bodies"
import { choice, day, optionalText, text } from "./fields"

export const DOSSIER_KINDS = ["first", "upgrade", "re_evaluation"] as const
export const DOSSIER_STATES = [
  "draft",
  "submitted",
  "at_commune",
  "at_province",
  "at_ministry",
  "recognised",
  "refused",
  "returned",
] as const

/** The kind of recognition is the dossier's. */
export const transitionBody = z.strictObject({
  to: choice(DOSSIER_STATES),
  on: day.nullish(),
  note: optionalText(2000),
  recognition: recognitionBody.omit({ kind: true }).nullish(),
})

export const checklistBody = z.strictObject({
  items: z
    .array(
      z.strictObject({
        key: text(60),
        state: choice(["missing", "present", "not_needed"]),
        note: optionalText(500),
      })
    )
    .min(1, { message: "missing" })
    .max(60, { message: "not_a_choice" }),
})
