import { layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/network"

/** Sales points, producers, best sellers, and the half-year report. */
export const networkRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.network" }, [
    route("points", `${HERE}/points.tsx`, { id: "province.points" }),
    route("points/new", `${HERE}/point-new.tsx`, { id: "province.point-new" }),
    route("points/:point", `${HERE}/point.tsx`, { id: "province.point" }),
    route("points/:point/shelf", `${HERE}/point-shelf.tsx`, { id: "province.point-shelf" }),
    route("points/:point/log", `${HERE}/point-log.tsx`, { id: "province.point-log" }),
    route("producers", `${HERE}/producers.tsx`, { id: "province.producers" }),
    route("producers/:code", `${HERE}/producer.tsx`, { id: "province.producer" }),
    route("best-sellers", `${HERE}/best-sellers.tsx`, { id: "province.best-sellers" }),
    route("report", `${HERE}/report.tsx`, { id: "province.report" }),
  ]),
]
