import { foldMarks } from "./fold-ascii"

/** Longest purpose (EMVCo field 62-08) that every bank keeps whole. */
export const MAX_PURPOSE_LENGTH = 25

/**
 * The purpose as it may stand in a VietQR text: only A–Z a–z 0–9 and single spaces, at most 25 characters.
 * Banks drop everything else on the way, so it is dropped here, where it can be seen.
 */
export function transferPurpose(text: string): string {
  return foldMarks(text)
    .replace(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .slice(0, MAX_PURPOSE_LENGTH)
    .trim()
}
