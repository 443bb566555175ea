/** Stars of a product that may be sold as OCOP. */
export type Stars = 3 | 4 | 5
/** Stars a score can come to; 1 and 2 bring no certificate. */
export type ScoreStars = 1 | 2 | Stars

/** Lower bounds in hundredths of a point. Bands are half-open: averages have decimals. Decision 26/2026, art. 4.1. */
const BANDS: readonly [number, ScoreStars][] = [
  [9000, 5],
  [7000, 4],
  [5000, 3],
  [3000, 2],
  [0, 1],
]

/**
 * Stars for a council's average score, in hundredths of a point (7050 = 70.50).
 * @throws RangeError outside 0 to 100 points, or when it is not a whole number of hundredths
 */
export function starsForScore(scoreHundredths: number): ScoreStars {
  const valid =
    Number.isInteger(scoreHundredths) && scoreHundredths >= 0 && scoreHundredths <= 10_000
  const band = valid && BANDS.find(([lowest]) => scoreHundredths >= lowest)
  if (!band) {
    throw new RangeError(`a score is 0.00 to 100.00 points, not ${scoreHundredths / 100}`)
  }
  return band[1]
}

/**
 * Stars that an assessment comes to: the band of the score, held down by the highest level whose marked minimum
 * requirements (`***`, `****`, `*****` in the sheet) are all met. Never the score alone.
 */
export function assessedStars(scoreHundredths: number, minimaMetUpTo: ScoreStars): ScoreStars {
  const band = starsForScore(scoreHundredths)
  return band < minimaMetUpTo ? band : minimaMetUpTo
}

/** The number as sellable stars; null below 3, above 5 or between. */
export function parseStars(value: number): Stars | null {
  return value === 3 || value === 4 || value === 5 ? value : null
}
