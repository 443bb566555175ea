import { Modules } from "@medusajs/framework/utils"
import {
  batchProductsWorkflow,
  createProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { expect } from "vitest"
import { reconcilePublication } from "../loaded-as-medusa-does"
import { forEachViolation, row, type Row } from "../row"
import type { Stall } from "../stall"

/** Every way to publish a product. */
export const PUBLISHING: Row[] = [
  ...forEachViolation({
    path: "POST /admin/products/:id",
    closures: ["hook:update-products"],
    given: offShelf,
    when: (stall) => stall.admin(`/admin/products/${stall.productId}`, PUBLISHED),
  }),
  ...forEachViolation({
    path: "POST /admin/products/batch update",
    closures: ["hook:update-products"],
    violations: ["no certificate", "expired"],
    given: offShelf,
    when: (stall) =>
      stall.admin("/admin/products/batch", { update: [{ id: stall.productId, ...PUBLISHED }] }),
  }),
  row({
    path: "POST /admin/products",
    violation: "no certificate",
    closures: ["hook:create-products"],
    when: (stall) => stall.admin("/admin/products", newProduct(stall)),
    then: "400 no_certificate",
  }),
  row({
    path: "POST /admin/products/batch create",
    violation: "no certificate",
    closures: ["hook:create-products"],
    when: (stall) => stall.admin("/admin/products/batch", { create: [newProduct(stall)] }),
    then: "400 no_certificate",
  }),
  ...forEachViolation({
    path: "updateProductsWorkflow in process, by selector",
    closures: ["hook:update-products"],
    violations: ["revoked"],
    answers: "throws",
    given: offShelf,
    when: ({ container, productId }) =>
      updateProductsWorkflow(container).run({
        input: { selector: { id: productId }, update: PUBLISHED },
      }),
  }),
  ...forEachViolation({
    path: "batchProductsWorkflow in process",
    closures: ["hook:update-products"],
    violations: ["2 stars"],
    answers: "throws",
    given: offShelf,
    when: ({ container, productId }) =>
      batchProductsWorkflow(container).run({
        input: { update: [{ id: productId, ...PUBLISHED }] },
      }),
  }),
  row({
    path: "createProductsWorkflow in process",
    violation: "no certificate",
    closures: ["hook:create-products"],
    when: (stall) =>
      createProductsWorkflow(stall.container).run({ input: { products: [newProduct(stall)] } }),
    then: "throws no_certificate",
  }),
  ...(["no certificate", "expired"] as const)
    .map((violation) =>
      forEachViolation({
        path: "product module called directly",
        closures: ["subscriber:unpublish-uncertified"],
        violations: [violation],
        given: offShelf,
        when: ({ container, productId }) =>
          container.resolve(Modules.PRODUCT).updateProducts(productId, PUBLISHED),
        finally: becomesDraft,
      }).map((one) => ({ ...one, then: "done" }))
    )
    .flat(),
  ...forEachViolation({
    path: "left published when the certificate ends",
    closures: ["job:reconcile-publication"],
    violations: ["expired", "revoked"],
    when: ({ container }) => reconcilePublication(container),
    finally: becomesDraft,
  }).map((one) => ({ ...one, then: "done" })),
]

const PUBLISHED = { status: "published" as const }

function newProduct({ title }: Stall) {
  return {
    title: `${title} chưa chứng nhận`,
    status: "published" as const,
    options: [{ title: "Quy cách", values: ["Gói"] }],
  }
}

async function offShelf(stall: Stall): Promise<void> {
  await updateProductsWorkflow(stall.container).run({
    input: { selector: { id: stall.productId }, update: { status: "draft" } },
  })
}

function becomesDraft(stall: Stall): Promise<void> {
  return expect.poll(() => stall.status(), { timeout: 10_000 }).toBe("draft")
}
