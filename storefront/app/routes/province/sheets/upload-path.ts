import type { SheetKind } from "./contract"

const PATHS: Record<SheetKind, string> = {
  decision: "/province/decisions/new",
  "official-register": "/province/reconciliations/new",
  "quality-certificates": "/province/quality/certificates/import",
  "growing-areas": "/province/quality/growing-areas/import",
  "packing-facilities": "/province/quality/packing-facilities/import",
  "trade-events": "/province/events/import",
}

/** The page on which a sheet of this kind is sent; `from`: what was typed for an earlier one stands there already. */
export function uploadPath(kind: SheetKind, from?: string): string {
  return PATHS[kind] + (from ? `?${new URLSearchParams({ from })}` : "")
}
