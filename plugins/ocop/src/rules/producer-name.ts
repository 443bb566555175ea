import { foldVietnamese } from "./fold-vietnamese"

/** What sheets shorten, written out; the longest first. */
const WRITTEN_OUT: [RegExp, string][] = [
  [/\bcty\b/g, "cong ty"],
  [/\bctcp\b/g, "cong ty co phan"],
  [/\bcp\b/g, "co phan"],
  [/\btrach nhiem huu han\b/g, "tnhh"],
  [/\bmot thanh vien\b/g, "mtv"],
  [/\b1 thanh vien\b/g, "mtv"],
  [/\bhtx\b/g, "hop tac xa"],
  [/\btht\b/g, "to hop tac"],
  [/\bhkd\b/g, "ho kinh doanh"],
  [/\bdntn\b/g, "doanh nghiep tu nhan"],
  [/\bcssx\b/g, "co so san xuat"],
  [/\btmdv\b/g, "thuong mai dich vu"],
  [/\btm\b/g, "thuong mai"],
  [/\bdv\b/g, "dich vu"],
  [/\bxnk\b/g, "xuat nhap khau"],
  [/\bsx\b/g, "san xuat"],
  [/ va\b/g, ""],
]

/** A producer's name as two sources agree on it: folded, legal forms written out. `HTX` and `Hợp tác xã` are one. */
export function comparableProducer(name: string): string {
  return WRITTEN_OUT.reduce(
    (text, [short, long]) => text.replace(short, long),
    foldVietnamese(name)
  )
}

const LEGAL_FORM =
  /\b(cong ty|co phan|tnhh|mtv|hop tac xa|to hop tac|ho kinh doanh|ho gia dinh|co so san xuat|doanh nghiep tu nhan|san xuat|thuong mai|dich vu|xuat nhap khau)\b/g

/** What tells a producer from others of its legal form, for comparing by likeness; the whole name when nothing else is left. */
export function distinctiveProducer(name: string): string {
  const whole = comparableProducer(name)
  return whole.replace(LEGAL_FORM, "").replace(/ +/g, " ").trim() || whole
}
