import { Form } from "react-router"
import type { DeedProblem } from "~/lib/point/order-deeds.server"
import type { OrderDetail } from "~/lib/point/orders.server"
import { Field } from "../../field"
import { useArea } from "../use-point"

type Props = { order: OrderDetail; problem: DeedProblem | null }

/** Ends an order whose goods are still here; folded away, for it is rare and cannot be undone. */
export function CancelOrder({ order, problem }: Props) {
  const { t } = useArea()
  if (!["waiting", "to_prepare", "ready"].includes(order.state)) return null
  const mine = problem?.deed === "cancel"
  return (
    <details className="card p-4" open={mine || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-berry">
        {t("order.cancel")}
      </summary>
      <Form method="post" className="mt-2 flex flex-col gap-4">
        <p>{t("order.cancel.text")}</p>
        <Reason
          id="cancel-reason"
          label={t("order.cancel.reason")}
          error={mine && problem.field === "reason" ? problem.text : undefined}
        />
        <button type="submit" name="deed" value="cancel" className="button button-plain">
          {t("order.cancel.action")}
        </button>
      </Form>
    </details>
  )
}

/** Goods that come back after they have left. */
export function ReturnGoods({ order, problem }: Props) {
  const { t } = useArea()
  if (order.state !== "done" && order.state !== "sent") return null
  const left = order.items.filter(({ quantity, returned }) => quantity > returned)
  if (left.length === 0) return null
  const mine = problem?.deed === "returns"
  return (
    <details className="card p-4" open={mine || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-sea">
        {t("order.return")}
      </summary>
      <Form method="post" className="mt-2 flex flex-col gap-4">
        <p>{t("order.return.text")}</p>
        {left.map(({ id, title, quantity, returned }, index) => (
          <Field
            key={id}
            id={`item-${id}`}
            label={t("order.return.quantity", { title, n: String(quantity - returned) })}
            error={mine && problem.field === "items" && index === 0 ? problem.text : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="input w-28 tabular-nums"
                type="number"
                inputMode="numeric"
                name={`item:${id}`}
                min={0}
                max={quantity - returned}
                step={1}
                defaultValue={left.length === 1 ? 1 : 0}
              />
            )}
          </Field>
        ))}
        <Reason
          id="return-reason"
          label={t("order.return.reason")}
          error={mine && problem.field === "reason" ? problem.text : undefined}
        />
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="restock" className="size-5 shrink-0" />
          {t("order.return.restock")}
        </label>
        <button type="submit" name="deed" value="returns" className="button button-plain">
          {t("order.return.action")}
        </button>
      </Form>
    </details>
  )
}

function Reason({ id, label, error }: { id: string; label: string; error: string | undefined }) {
  return (
    <Field id={id} label={label} error={error}>
      {(control) => (
        <textarea {...control} className="input" name="reason" rows={2} maxLength={300} required />
      )}
    </Field>
  )
}
