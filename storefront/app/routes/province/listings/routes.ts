import { layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/listings"

/** Files that platforms exported: sent, read, reviewed, entered into the ledger. */
export const listingsRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.listings.section" }, [
    route("listings", `${HERE}/list.tsx`, { id: "province.listings" }),
    route("listings/new", `${HERE}/new.tsx`, { id: "province.listings.new" }),
    route("listings/:id", `${HERE}/import.tsx`, { id: "province.listing" }),
    route("listings/:id/rows/:row", `${HERE}/row.tsx`, { id: "province.listing.row" }),
  ]),
]
