import { Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import { openSalesPointsWorkflow } from "../open-sales-points"
import { reconcilePublicationWorkflow } from "../reconcile-publication"
import { announceCertificateEventsStep } from "./steps/announce-certificate-events"
import { findTouchedProductsStep } from "./steps/find-touched-products"
import { prepareImportStep } from "./steps/prepare-import"
import { setStockStep } from "./steps/set-stock"
import { writeProductsStep } from "./steps/write-products"
import { writeRowsStep } from "./steps/write-rows"
import type { ImportRegisterInput, ImportReport } from "./types"

export const importRegisterWorkflowId = "import-register"

/**
 * Imports one file of one kind (docs/data-formats.md), from the command line or a staff screen. Every row is checked
 * first; with a problem anywhere, or on a dry run, nothing is written and the report says why. A failure while writing
 * takes back what was written. What the file already says is not written again.
 *
 * The hook `registerImported` runs last; a throw in it takes the import back too.
 */
export const importRegisterWorkflow = createWorkflow(
  importRegisterWorkflowId,
  (input: ImportRegisterInput) => {
    const prepared = prepareImportStep(input)
    const importId = transform({ input }, ({ input }) => input.import_id ?? "")

    const productInput = transform({ prepared, importId }, ({ prepared, importId }) => ({
      changes: prepared.plan.products,
      importId,
    }))
    const productIds = writeProductsStep(productInput)

    const rowInput = transform({ prepared, importId }, ({ prepared, importId }) => ({
      tables: prepared.plan.tables,
      importId,
    }))
    writeRowsStep(rowInput)

    const links = transform({ productIds }, ({ productIds }) =>
      Object.entries(productIds).map(([ocopProductId, productId]) => ({
        [Modules.PRODUCT]: { product_id: productId },
        [CERTIFICATION_MODULE]: { ocop_product_id: ocopProductId },
      }))
    )
    createRemoteLinkStep(links)

    when({ prepared }, ({ prepared }) => prepared.plan.pointsToOpen.length > 0).then(() => {
      const points = transform({ prepared }, ({ prepared }) => ({
        sales_point_ids: prepared.plan.pointsToOpen,
      }))
      openSalesPointsWorkflow.runAsStep({ input: points })
    })

    const stockInput = transform({ prepared, importId }, ({ prepared, importId }) => ({
      stock: prepared.plan.stock,
      importId,
    }))
    setStockStep(stockInput)

    announceCertificateEventsStep(rowInput)

    const touched = transform({ prepared }, ({ prepared }) => ({
      ocopProductIds: prepared.plan.touchedProducts,
    }))
    const touchedProductIds = findTouchedProductsStep(touched)
    const status = when(
      "products-touched",
      { touchedProductIds },
      ({ touchedProductIds }) => touchedProductIds.length > 0
    ).then(() =>
      reconcilePublicationWorkflow.runAsStep({
        input: { product_ids: touchedProductIds, import_id: importId },
      })
    )

    const report = transform({ prepared, status }, ({ prepared, status }): ImportReport => ({
      ...prepared.report,
      published: status?.toPublish.length ?? 0,
      withdrawn: status?.toUnpublish.length ?? 0,
    }))
    const registerImported = createHook("registerImported", { report })
    return new WorkflowResponse(report, { hooks: [registerImported] })
  }
)
