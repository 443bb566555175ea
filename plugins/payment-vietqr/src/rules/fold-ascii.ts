/**
 * Text without Vietnamese marks, case kept: `Vân Đồn` → `Van Don`. `đ` does not decompose in NFD and is replaced by hand.
 * Characters that are not ASCII after that are left for the caller to drop.
 */
export function foldMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")
}
