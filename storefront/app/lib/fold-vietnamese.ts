/**
 * Text as it is compared in search, handles and headings: no tone or vowel marks, đ as d, lower case, and every
 * run of other characters as one space. `Chả mực Hạ Long` → `cha muc ha long`.
 *
 * `đ` does not decompose in NFD and is replaced by hand; punctuation goes because PostgreSQL would otherwise parse
 * `ba-kich` as a compound that `ba kich` does not match. Idempotent.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
