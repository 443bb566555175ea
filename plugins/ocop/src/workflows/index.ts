export { openSalesPointsWorkflow } from "./open-sales-points"
