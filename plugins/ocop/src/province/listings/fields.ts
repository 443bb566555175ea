import { foldVietnamese } from "../../rules/fold-vietnamese"

/** What a platform's export may tell of an offer. */
export const LISTING_FIELDS = [
  "gtin",
  "code",
  "name",
  "producer",
  "url",
  "listed_on",
  "status",
  "non_cash",
] as const
export type ListingField = (typeof LISTING_FIELDS)[number]

/** Index of the column that holds each field; null where the file has none. */
export type Mapping = Record<ListingField, number | null>

/** How platforms head their columns, folded, the surest first. */
const HEADINGS: Record<ListingField, string[]> = {
  gtin: [
    "gtin",
    "ma gtin",
    "ma vach",
    "barcode",
    "bar code",
    "ean",
    "ean 13",
    "upc",
    "ma vach san pham",
  ],
  code: [
    "ma ocop",
    "ma san pham ocop",
    "ma so ocop",
    "ocop code",
    "ma ocop san pham",
    "ma san pham",
    "product code",
  ],
  name: [
    "ten san pham",
    "ten hang hoa",
    "ten mat hang",
    "ten hang",
    "product name",
    "item name",
    "ten sp",
    "san pham",
    "hang hoa",
    "mat hang",
    "product",
    "name",
    "title",
    "ten",
  ],
  producer: [
    "chu the",
    "ten chu the",
    "chu the san xuat",
    "nha san xuat",
    "co so san xuat",
    "don vi san xuat",
    "producer",
    "manufacturer",
    "ten gian hang",
    "gian hang",
    "nha cung cap",
    "nha ban hang",
    "nguoi ban",
    "seller",
    "shop name",
    "shop",
    "vendor",
    "don vi",
    "cong ty",
    "doanh nghiep",
    "thuong hieu",
    "brand",
  ],
  url: [
    "duong dan",
    "duong link",
    "link san pham",
    "lien ket",
    "product url",
    "product link",
    "url",
    "link",
  ],
  listed_on: [
    "ngay len san",
    "ngay dang ban",
    "ngay dang",
    "ngay tao",
    "ngay mo ban",
    "listed on",
    "listing date",
    "created at",
    "created on",
    "date created",
  ],
  status: ["trang thai", "tinh trang", "trang thai ban", "status", "state"],
  non_cash: [
    "thanh toan khong dung tien mat",
    "khong dung tien mat",
    "thanh toan khong tien mat",
    "thanh toan truc tuyen",
    "non cash",
    "cashless",
    "online payment",
  ],
}

const WITHIN = 100
const ROWS_TO_SEARCH = 15

/** Which field a heading means and how surely: 0 is surest. A longer heading that contains a telling name counts, less surely. */
function meaningOf(heading: string): { field: ListingField; rank: number }[] {
  const folded = foldVietnamese(heading)
  if (folded === "") return []
  return LISTING_FIELDS.flatMap((field) => {
    const exact = HEADINGS[field].indexOf(folded)
    if (exact >= 0) return [{ field, rank: exact }]
    const within = HEADINGS[field].findIndex(
      (name) => /\w \w/.test(name) && name !== "san pham" && ` ${folded} `.includes(` ${name} `)
    )
    return within >= 0 && folded.length <= 60 ? [{ field, rank: WITHIN + within }] : []
  })
}

export function isListingHeading(cell: string): boolean {
  return meaningOf(cell).some(({ rank }) => rank < WITHIN)
}

/** Columns of a row of headings: each field takes the heading that means it most surely, each heading one field. */
export function mappingOf(headings: string[]): Mapping {
  const claims = headings
    .flatMap((heading, index) => meaningOf(heading).map((claim) => ({ ...claim, index })))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
  const mapping = nothing()
  const taken = new Set<number>()
  for (const { field, index } of claims) {
    if (mapping[field] !== null || taken.has(index)) continue
    mapping[field] = index
    taken.add(index)
  }
  return mapping
}

/** Whether rows can be matched by what is mapped at all. */
export function canMatch({ gtin, code, name }: Mapping): boolean {
  return gtin !== null || code !== null || name !== null
}

/** The row among the first few whose headings say most; null when none says enough to match by. */
export function findHeadingLine(rows: { row: number; cells: string[] }[]): number | null {
  const [best] = rows
    .slice(0, ROWS_TO_SEARCH)
    .filter(({ cells }) => canMatch(mappingOf(cells)) && cells.some(isListingHeading))
    .map(({ row, cells }) => ({
      row,
      found: Object.values(mappingOf(cells)).filter((index) => index !== null).length,
    }))
    .sort((a, b) => b.found - a.found || a.row - b.row)
  return best?.row ?? null
}

function nothing(): Mapping {
  return {
    gtin: null,
    code: null,
    name: null,
    producer: null,
    url: null,
    listed_on: null,
    status: null,
    non_cash: null,
  }
}
