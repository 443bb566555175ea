/** Tenths of a percent as a number with one decimal, for a spreadsheet; empty without a base. */
export function asPercent(permille: number | null): number | null {
  return permille === null ? null : permille / 10
}
