import { z } from "@medusajs/framework/zod"
import { WITHDRAWAL_GROUNDS } from "../../../../workflows/steps/create-certificate-event"
import { choice, day, instant, optionalText, points, stars, text } from "./fields"

/** What a decision of recognition says, as staff type it: points as on paper (70.5), not in hundredths. */
export const recognitionBody = z.strictObject({
  decision_number: text(120),
  decided_on: day,
  issuer: text(300),
  issuer_level: choice(["district", "province", "ministry"]),
  legal_basis: choice(["d1048_2019", "d148_2023", "d148_d1489", "d26_2026"]),
  kind: choice(["first", "upgrade", "re_evaluation"]),
  stars,
  issued_on: day,
  last_valid_day: day.nullish(),
  score: points(100),
  part_a: points(40),
  part_b: points(25),
  part_c: points(40),
  minima_met_up_to: z
    .union([z.literal(1), z.literal(2), stars], { message: "not_a_choice" })
    .nullish(),
  source: optionalText(300),
})

type Points = Pick<z.output<typeof recognitionBody>, "score" | "part_a" | "part_b" | "part_c">

/** The body's names for a certificate's columns. */
export function recognitionOf<Body extends Points>({
  score,
  part_a,
  part_b,
  part_c,
  ...rest
}: Body) {
  return {
    ...rest,
    score_hundredths: score,
    part_a_hundredths: part_a,
    part_b_hundredths: part_b,
    part_c_hundredths: part_c,
  }
}

export const certificateEventBody = z.strictObject({
  type: choice(["withdrawal", "extension", "refusal"]),
  effective_at: instant,
  ground: choice(WITHDRAWAL_GROUNDS).nullish(),
  reference: optionalText(120),
  note: optionalText(2000),
})
