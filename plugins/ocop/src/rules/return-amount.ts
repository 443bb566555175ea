/**
 * What a buyer gets back for `back` of the `ordered` units of a line, which cost `totalVnd` together. Whole đồng, rounded down: whatever
 * the steps, what is left is given back with the last unit. Delivery is not given back.
 */
export function returnAmountVnd(
  { totalVnd, ordered }: { totalVnd: number; ordered: number },
  back: number
): number {
  return back >= ordered ? Math.floor(totalVnd) : Math.floor((totalVnd * back) / ordered)
}
