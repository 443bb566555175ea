import { layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/sheets"

/** Sheets of decisions, official registers, quality registers and events: checked behind, looked through, written. */
export const sheetsRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.sheets.section" }, [
    route("sheets", `${HERE}/list.tsx`, { id: "province.sheets" }),
    route("sheets/:id", `${HERE}/sheet.tsx`, { id: "province.sheet" }),
  ]),
]
