import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyStep,
} from "@medusajs/medusa/core-flows"
import { planSalesPointOpeningStep } from "./steps/plan-sales-point-opening"
import {
  fulfillmentLinks,
  fulfillmentSetsFor,
  openedPoints,
  salesChannelsFor,
  shippingOptionsFor,
  stockLocationsFor,
  tradingLinks,
} from "./sales-point-trading-parts"

export const openSalesPointsWorkflowId = "open-sales-points"

/**
 * Gives sales points what they need to trade: one sales channel on the publishable key, one stock location, pick-up for
 * 0 ₫ and, where the point delivers, delivery at a flat price. One run opens any number of points, and opening an open
 * point adds only what is missing (delivery that was switched on later). Links: `src/links/sales-point-*`.
 *
 * Input: ids of stored sales points. Output: sales channel and stock location of every one of them.
 */
export const openSalesPointsWorkflow = createWorkflow(
  openSalesPointsWorkflowId,
  (input: { sales_point_ids: string[] }) => {
    const plan = planSalesPointOpeningStep(input)

    const created = when(
      "points-without-trade",
      { plan },
      ({ plan }) => plan.toOpen.length > 0
    ).then(() => {
      const channelsData = transform({ plan }, ({ plan }) => ({
        salesChannelsData: salesChannelsFor(plan),
      }))
      const locationsData = transform({ plan }, ({ plan }) => ({
        locations: stockLocationsFor(plan),
      }))
      const salesChannels = createSalesChannelsWorkflow.runAsStep({ input: channelsData })
      const stockLocations = createStockLocationsWorkflow.runAsStep({ input: locationsData })
      return transform({ salesChannels, stockLocations }, (data) => data)
    })
    const opened = transform({ plan, created }, ({ plan, created }) =>
      openedPoints(plan, created?.salesChannels ?? [], created?.stockLocations ?? [])
    )
    const links = transform({ plan, opened }, ({ plan, opened }) => tradingLinks(plan, opened))
    createRemoteLinkStep(links).config({ name: "link-points-to-trade" })

    when("publishable-key-exists", { plan }, ({ plan }) =>
      Boolean(plan.publishableKeyId && plan.toOpen.length > 0)
    ).then(() => {
      const keyInput = transform({ plan, opened }, ({ plan, opened }) => ({
        id: plan.publishableKeyId ?? "",
        add: plan.toOpen.flatMap((point) => opened[point.id]?.sales_channel_id ?? []),
      }))
      linkSalesChannelsToApiKeyStep(keyInput)
    })

    when("fulfilment-missing", { plan }, ({ plan }) => plan.missingFulfillment.length > 0).then(
      () => {
        const setsData = transform({ plan }, ({ plan }) => fulfillmentSetsFor(plan))
        const sets = createFulfillmentSets(setsData)
        const setLinks = transform({ plan, opened, sets }, ({ plan, opened, sets }) =>
          fulfillmentLinks(plan, opened, sets)
        )
        const options = transform({ plan, sets }, ({ plan, sets }) =>
          shippingOptionsFor(plan, sets)
        )
        createRemoteLinkStep(setLinks).config({ name: "link-locations-to-fulfilment" })
        createShippingOptionsWorkflow.runAsStep({ input: options })
      }
    )

    return new WorkflowResponse(opened)
  }
)
