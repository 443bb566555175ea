import { layout, route, type RouteConfigEntry } from "@react-router/dev/routes"

const HERE = "routes/province/quality"

/** Quality and origin, barcodes, trade events. */
export const qualityRoutes: RouteConfigEntry[] = [
  layout(`${HERE}/_layout.tsx`, { id: "province.quality" }, [
    route("quality", `${HERE}/overview.tsx`, { id: "province.quality.overview" }),
    route("quality/:register", `${HERE}/records.tsx`, { id: "province.records" }),
    route("quality/:register/new", `${HERE}/record-new.tsx`, { id: "province.record.new" }),
    route("quality/:register/import", `${HERE}/records-import.tsx`, {
      id: "province.records.import",
    }),
    route("quality/:register/:id", `${HERE}/record.tsx`, { id: "province.record" }),
    route("barcodes", `${HERE}/barcodes.tsx`, { id: "province.barcodes" }),
    route("barcodes/:code", `${HERE}/barcode.tsx`, { id: "province.barcode" }),
    route("events", `${HERE}/events.tsx`, { id: "province.events" }),
    route("events/new", `${HERE}/event-new.tsx`, { id: "province.event.new" }),
    route("events/import", `${HERE}/events-import.tsx`, { id: "province.events.import" }),
    route("events/:id", `${HERE}/event.tsx`, { id: "province.event" }),
  ]),
]
