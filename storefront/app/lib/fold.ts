/**
 * Text as it is compared: no tone or vowel marks, đ as d, lower case, every run of other characters as one space.
 * `Chả mực Hạ Long` → `cha muc ha long`. A copy of the plugin's `foldVietnamese`, because the storefront knows the backend by
 * HTTP only; both are held by the same examples.
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
