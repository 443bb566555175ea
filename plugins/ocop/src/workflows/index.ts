export { openSalesPointsWorkflow } from "./open-sales-points"
export { importRegisterWorkflow } from "./import-register/import-register"
