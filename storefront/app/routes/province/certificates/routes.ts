import { layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/certificates"

/** Certificates, products, dossiers, decisions of recognition, and official registers. */
export const certificatesRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.certificates-section" }, [
    route("certificates", `${HERE}/register.tsx`, { id: "province.certificates" }),
    route("certificates/watch", `${HERE}/watch.tsx`, { id: "province.watch" }),
    route("certificates/calendar", `${HERE}/calendar.tsx`, { id: "province.calendar" }),
    route("certificates/forecast", `${HERE}/forecast.tsx`, { id: "province.forecast" }),
    route("products/:id", `${HERE}/product.tsx`, { id: "province.product" }),
    route("dossiers", `${HERE}/dossiers/board.tsx`, { id: "province.dossiers" }),
    route("dossiers/list", `${HERE}/dossiers/list.tsx`, { id: "province.dossier-list" }),
    route("dossiers/new", `${HERE}/dossiers/new.tsx`, { id: "province.dossier-new" }),
    route("dossiers/:id", `${HERE}/dossiers/dossier.tsx`, { id: "province.dossier" }),
    route("decisions", `${HERE}/decisions/decisions.tsx`, { id: "province.decisions" }),
    route("decisions/new", `${HERE}/decisions/new.tsx`, { id: "province.decision-new" }),
    route("reconciliations", `${HERE}/reconciliations/reconciliations.tsx`, {
      id: "province.reconciliations",
    }),
    route("reconciliations/new", `${HERE}/reconciliations/new.tsx`, {
      id: "province.reconciliation-new",
    }),
    route("reconciliations/:id", `${HERE}/reconciliations/reconciliation.tsx`, {
      id: "province.reconciliation",
    }),
  ]),
]
