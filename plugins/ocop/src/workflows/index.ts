export { openSalesPointsWorkflow } from "./open-sales-points"
export { importRegisterWorkflow } from "./import-register/import-register"
export { countSalesWorkflow } from "./count-sales"
export { reindexCatalogue, reindexCatalogueWorkflow, withOneReindex } from "./reindex-catalogue"
