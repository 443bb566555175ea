import { layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/people"

/** Who works at the desk, and what was done there. */
export const peopleRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.people" }, [
    route("staff", `${HERE}/staff.tsx`, { id: "province.staff" }),
    route("audit", `${HERE}/audit.tsx`, { id: "province.audit" }),
  ]),
]
