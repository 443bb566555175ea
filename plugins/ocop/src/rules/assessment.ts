import type { LegalBasis } from "./legal-basis"
import { assessedStars, starsForScore, type ScoreStars } from "./stars"

/** Points of the three parts in hundredths: A product and community, B marketing, C quality. */
export type PartScores = { a: number; b: number; c: number }

/** Most points of each part in hundredths: Decision 26/2026, art. 3, as in 148; 1048/2019 had 35/25/40. */
export function partMaxima(basis: LegalBasis): PartScores {
  return basis === "d1048_2019" ? { a: 3500, b: 2500, c: 4000 } : { a: 4000, b: 2500, c: 3500 }
}

/** What a council found and the stars that were recognised. What is not known is null and is not compared. */
export type AssessmentFacts = {
  legal_basis: LegalBasis
  /** Average of the council in hundredths of a point. */
  score_hundredths: number | null
  parts: PartScores | null
  /** Highest level whose marked minimum requirements are all met. */
  minima_met_up_to: ScoreStars | null
  /** Stars as recognised. */
  stars: number
}

export type AssessmentWarning =
  | "score_out_of_range"
  | "part_a_out_of_range"
  | "part_b_out_of_range"
  | "part_c_out_of_range"
  | "parts_do_not_add_up"
  | "stars_above_score"
  | "stars_above_minima"
  | "stars_below_assessment"

/** Sum of the parts in hundredths of a point. */
export function totalScore(parts: PartScores): number {
  return parts.a + parts.b + parts.c
}

/**
 * What does not fit together in an assessment. Only reported: stars stay as they were recognised, because the decision is
 * what counts and its papers are not ours to mend.
 */
export function assessmentWarnings(facts: AssessmentFacts): AssessmentWarning[] {
  const { parts, minima_met_up_to: minima, stars } = facts
  const warnings: AssessmentWarning[] = parts ? partWarnings(parts, facts.legal_basis) : []
  const known = facts.score_hundredths
  if (known !== null && !isScore(known)) return ["score_out_of_range", ...warnings]
  if (known !== null && parts && totalScore(parts) !== known) warnings.push("parts_do_not_add_up")
  const score = known ?? (parts && warnings.length === 0 ? totalScore(parts) : null)
  const band = score === null ? null : starsForScore(score)
  if (band !== null && stars > band) warnings.push("stars_above_score")
  if (minima !== null && stars > minima) warnings.push("stars_above_minima")
  if (score !== null && stars < assessedStars(score, minima ?? 5)) {
    warnings.push("stars_below_assessment")
  }
  return warnings
}

function partWarnings(parts: PartScores, basis: LegalBasis): AssessmentWarning[] {
  const most = partMaxima(basis)
  const warnings: AssessmentWarning[] = []
  if (!isPart(parts.a, most.a)) warnings.push("part_a_out_of_range")
  if (!isPart(parts.b, most.b)) warnings.push("part_b_out_of_range")
  if (!isPart(parts.c, most.c)) warnings.push("part_c_out_of_range")
  return warnings
}

function isPart(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}

function isScore(value: number): boolean {
  return isPart(value, 10_000)
}
