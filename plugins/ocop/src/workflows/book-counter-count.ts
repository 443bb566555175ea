import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuseCounter } from "../counter/refusals"
import { COUNTER_MODULE } from "../modules/counter"
import type CounterModuleService from "../modules/counter/service"
import type { PointAccess } from "../queries/sales-point/access"
import { fingerprint, soldAt } from "../rules/counter-sale"
import { changeShelfWorkflow } from "./shelf/change-shelf"

type Count = {
  device: string
  counted_at: string
  variant_id: string
  counted: number
  version: string
}
type Input = { access: PointAccess; key: string; count: Count; at: Date }

const SAME_KEY_WAIT_SECONDS = 120

/** No compensation: the shelf's own workflow undoes what it could not finish. */
const bookCounterCountStep = createStep(
  "book-counter-count",
  async (input: Input, { container }) => {
    await bookCount(container, { ...input, at: new Date(input.at) })
    return new StepResponse()
  }
)

/**
 * Books what was counted at the counter, once for each key. The version says what the count saw: after a crash in between,
 * the repeated count finds it changed and asks the seller instead of counting twice.
 * @throws AreaRefusal 409 `stock_changed` with `item`, 422 `key_reused`, and what the shelf refuses
 */
export const bookCounterCountWorkflow = createWorkflow(
  "book-counter-count",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(bookCounterCountStep(input))
  }
)

async function bookCount(
  container: MedusaContainer,
  { access, key, count, at }: Input
): Promise<void> {
  const { point, staffId, staffName } = access
  const counter = container.resolve<CounterModuleService>(COUNTER_MODULE)
  const body_hash = fingerprint(count)
  const job = async () => {
    const [known] = await counter.listCounterRequests({ point_id: point.id, key })
    if (known && (known.kind !== "count" || known.body_hash !== body_hash)) {
      throw refuseCounter("key_reused")
    }
    if (known) return
    await changeShelfWorkflow(container).run({
      input: {
        place: { id: point.id, channelId: point.channelId, locationId: point.locationId },
        closedOn: point.closedOn,
        by: { staffId, name: staffName },
        source: "counter",
        changes: [
          {
            do: "count",
            variantId: count.variant_id,
            counted: count.counted,
            note: null,
            version: count.version,
          },
        ],
      },
    })
    await counter.createCounterRequests({
      point_id: point.id,
      key,
      kind: "count",
      device: count.device,
      staff_id: staffId,
      seller: staffName,
      body_hash,
      state: "done",
      sold_at: soldAt(count.counted_at, at),
    })
  }
  await container
    .resolve(Modules.LOCKING)
    .execute([`counter:${point.id}:${key}`], job, { timeout: SAME_KEY_WAIT_SECONDS })
}
