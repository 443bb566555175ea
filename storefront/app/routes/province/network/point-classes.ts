/** Classes of points in Decision 45/2021/QĐ-UBND. */
export const POINT_CLASSES = ["centre", "shop", "kiosk", "fair_booth", "mall_corner"] as const

export type Shelf = {
  counting: number
  total: number
  needed: "7/10" | "1/1"
  verdict: (typeof VERDICTS)[number]
}

export const VERDICTS = ["met", "missed", "not_assessable"] as const
