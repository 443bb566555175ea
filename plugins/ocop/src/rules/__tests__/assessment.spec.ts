import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assessmentWarnings, partMaxima, type AssessmentFacts } from "../assessment"
import { assessedStars, parseStars, starsForScore } from "../stars"

const sound: AssessmentFacts = {
  legal_basis: "d26_2026",
  score_hundredths: 7050,
  parts: { a: 2800, b: 1750, c: 2500 },
  minima_met_up_to: 4,
  stars: 4,
}

describe("the parts of a score", () => {
  it("are 40, 25 and 35 points, and were 35, 25 and 40 under 1048/2019", () => {
    for (const basis of ["d148_2023", "d148_d1489", "d26_2026"] as const) {
      expect(partMaxima(basis)).toEqual({ a: 4000, b: 2500, c: 3500 })
    }
    expect(partMaxima("d1048_2019")).toEqual({ a: 3500, b: 2500, c: 4000 })
  })

  it.each([
    ["part_a_out_of_range", { a: 4001, b: 0, c: 0 }],
    ["part_a_out_of_range", { a: -1, b: 0, c: 0 }],
    ["part_b_out_of_range", { a: 0, b: 2501, c: 0 }],
    ["part_b_out_of_range", { a: 0, b: 0.5, c: 0 }],
    ["part_c_out_of_range", { a: 0, b: 0, c: 3501 }],
  ])("%s: %j", (problem, parts) => {
    const unknown = { score_hundredths: null, minima_met_up_to: null, stars: 3 }
    expect(assessmentWarnings({ ...sound, ...unknown, parts })).toEqual([problem])
  })
})

describe("what does not fit together", () => {
  it.each<[string, Partial<AssessmentFacts>, string[]]>([
    ["nothing", {}, []],
    ["nothing to compare", { score_hundredths: null, parts: null, minima_met_up_to: null }, []],
    ["unknown parts and minima", { parts: null, minima_met_up_to: null }, []],
    ["unknown score, sound parts", { score_hundredths: null }, []],
    ["a sum that is over", { score_hundredths: 7049 }, ["parts_do_not_add_up"]],
    ["a sum that is short", { score_hundredths: 7051 }, ["parts_do_not_add_up"]],
    ["the edges of the scale", { score_hundredths: 0, parts: null, stars: 1 }, []],
    ["a full score", { score_hundredths: 10_000, parts: null, minima_met_up_to: 5, stars: 5 }, []],
    ["a score above 100", { score_hundredths: 10_001, parts: null }, ["score_out_of_range"]],
    ["a score below 0", { score_hundredths: -1, parts: null }, ["score_out_of_range"]],
    ["a score in thousandths", { score_hundredths: 7050.5, parts: null }, ["score_out_of_range"]],
    [
      "a score and parts out of range",
      { score_hundredths: 12_000, parts: { a: 5000, b: 3000, c: 4000 } },
      ["score_out_of_range", "part_a_out_of_range", "part_b_out_of_range", "part_c_out_of_range"],
    ],
    [
      "parts of the old law under the new one",
      { score_hundredths: 7200, parts: { a: 1800, b: 1500, c: 3900 } },
      ["part_c_out_of_range"],
    ],
    [
      "the same parts under their own law",
      { legal_basis: "d1048_2019", score_hundredths: 7200, parts: { a: 1800, b: 1500, c: 3900 } },
      [],
    ],
    [
      "no sum is made of parts out of range",
      { score_hundredths: null, parts: { a: 4000, b: 2500, c: 3501 }, stars: 3 },
      ["part_c_out_of_range"],
    ],
    [
      "more stars than the score, and than the minima",
      { stars: 5 },
      ["stars_above_score", "stars_above_minima"],
    ],
    ["more stars than the score alone", { stars: 5, minima_met_up_to: 5 }, ["stars_above_score"]],
    [
      "more stars than the sum",
      { stars: 5, minima_met_up_to: 5, score_hundredths: null },
      ["stars_above_score"],
    ],
    ["more stars than the minima alone", { minima_met_up_to: 3 }, ["stars_above_minima"]],
    [
      "minima without a score",
      { score_hundredths: null, parts: null, stars: 5 },
      ["stars_above_minima"],
    ],
    ["fewer stars than assessed", { stars: 3 }, ["stars_below_assessment"]],
    [
      "fewer than the score, minima unknown",
      { stars: 3, minima_met_up_to: null },
      ["stars_below_assessment"],
    ],
    ["fewer than the score, as the minima want", { stars: 3, minima_met_up_to: 3 }, []],
  ])("%s", (_case, facts, warnings) => {
    expect(assessmentWarnings({ ...sound, ...facts })).toEqual(warnings)
  })
})

describe("for any score", () => {
  const scores = fc.integer({ min: 0, max: 10_000 })
  const levels = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)

  it("more points never cost a star, and minima never add one", () => {
    fc.assert(
      fc.property(scores, scores, levels, (a, b, minima) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(starsForScore(low)).toBeLessThanOrEqual(starsForScore(high))
        expect(assessedStars(a, minima)).toBe(Math.min(starsForScore(a), minima))
      })
    )
  })

  it("stars as assessed are never reported, any other stars always are", () => {
    fc.assert(
      fc.property(scores, levels, levels, (score, minima, stars) => {
        const warnings = assessmentWarnings({
          legal_basis: "d26_2026",
          score_hundredths: score,
          parts: null,
          minima_met_up_to: minima,
          stars,
        })
        expect(warnings.length === 0).toBe(stars === assessedStars(score, minima))
      })
    )
  })

  it.each([
    [4999, 2],
    [5000, 3],
    [6999, 3],
    [7000, 4],
    [8999, 4],
    [9000, 5],
    [10_000, 5],
    [3000, 2],
    [2999, 1],
    [0, 1],
  ])("%i hundredths are %i stars", (score, stars) => {
    expect(starsForScore(score)).toBe(stars)
  })

  it.each([-1, 10_001, 70.5, Number.NaN])("%d is no score", (score) => {
    expect(() => starsForScore(score)).toThrow(
      new RangeError(`a score is 0.00 to 100.00 points, not ${score / 100}`)
    )
  })

  it("stars that sell are 3, 4 and 5", () => {
    expect([2, 3, 4, 5, 6, 3.5].map(parseStars)).toEqual([null, 3, 4, 5, null, null])
  })
})
