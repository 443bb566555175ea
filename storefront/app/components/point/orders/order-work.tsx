import { useRef } from "react"
import { Form, useNavigation } from "react-router"
import type { DeedProblem } from "~/lib/point/order-deeds.server"
import type { OrderDetail } from "~/lib/point/orders.server"
import { scannedPickup } from "~/lib/point/scanned-pickup"
import { Field } from "../../field"
import { Notice } from "../../notice"
import { useArea } from "../use-point"
import { ScanPickup } from "./scan-pickup"

type Props = { order: OrderDetail; problem: DeedProblem | null; code: string }

/** The one thing that has to be done next with the order; forms that work without scripts. */
export function OrderWork(props: Props) {
  const { t } = useArea()
  const { order } = props
  return (
    <section aria-labelledby="next" className="card p-4">
      <h2 id="next" className="text-lg">
        {t("order.next")}
      </h2>
      <div className="mt-3 flex flex-col gap-4">
        {order.age_check && (order.state === "to_prepare" || order.state === "ready") && (
          <Notice tone="warning" title={t("order.alcohol")}>
            <p>{t("order.alcohol.text")}</p>
          </Notice>
        )}
        <Step {...props} />
      </div>
    </section>
  )
}

function Step({ order, problem, code }: Props) {
  const { t } = useArea()
  const { state, method, cancelled } = order
  if (state === "waiting") return <p>{t("order.waiting.text")}</p>
  if (state === "done") return <p>{t("order.done.text")}</p>
  if (cancelled) {
    return (
      <>
        <p>{t(`order.cancelled.${cancelled.reason}`)}</p>
        {cancelled.note && <p>{cancelled.note}</p>}
        <p className="font-semibold">{t(`order.money.${cancelled.money}`)}</p>
      </>
    )
  }
  if (state === "sent") {
    return (
      <>
        <p>
          {order.carrier && t("order.sent.text", { carrier: order.carrier })}{" "}
          {order.tracking_number && t("order.sent.tracking", { number: order.tracking_number })}
        </p>
        <Form method="post">
          <Submit deed="delivered">{t("order.delivered.action")}</Submit>
        </Form>
      </>
    )
  }
  if (state === "ready" || method === "counter")
    return <HandOver order={order} problem={problem} code={code} />
  if (method === "delivery") return <Send problem={problem} />
  return (
    <>
      <p>{t("order.ready.text")}</p>
      <Form method="post">
        <Submit deed="ready">{t("order.ready.action")}</Submit>
      </Form>
    </>
  )
}

function HandOver({ order, problem, code }: Props) {
  const { t } = useArea()
  const wrong = problem?.field === "code" ? problem.text : undefined
  const typed = useRef<HTMLInputElement>(null)
  const taken = (text: string): string | null => {
    const scanned = scannedPickup(text)
    if (!scanned) return t("order.scan.other")
    if (scanned.id !== order.id) return t("order.scan.otherOrder")
    if (!typed.current) return null
    typed.current.value = scanned.code
    typed.current.focus()
    return null
  }
  return (
    <Form method="post" className="flex flex-col gap-4">
      {order.method === "counter" ? (
        <p>{t("order.handOver.counter")}</p>
      ) : (
        <Field
          id="code"
          label={t("order.handOver.code")}
          help={t("order.handOver.help")}
          error={wrong}
        >
          {(control) => (
            <>
              <input
                {...control}
                ref={typed}
                className="input text-2xl tracking-[0.15em] tabular-nums"
                name="code"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={code}
                maxLength={200}
                required
              />
              <ScanPickup onCode={taken} />
            </>
          )}
        </Field>
      )}
      {order.age_check && (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="age" className="size-5 shrink-0" required />
          {t("order.handOver.age")}
        </label>
      )}
      <Submit deed="hand-over">{t("order.handOver.action")}</Submit>
    </Form>
  )
}

function Send({ problem }: { problem: DeedProblem | null }) {
  const { t } = useArea()
  const missing = problem?.field === "carrier" ? problem.text : undefined
  return (
    <Form method="post" className="flex flex-col gap-4">
      <Field id="carrier" label={t("order.send.carrier")} error={missing}>
        {(control) => (
          <input {...control} className="input" name="carrier" maxLength={80} required />
        )}
      </Field>
      <Field id="tracking" label={t("order.send.tracking")} optional={t("order.optional")}>
        {(control) => (
          <input
            {...control}
            className="input"
            name="tracking"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={80}
          />
        )}
      </Field>
      <Submit deed="send">{t("order.send.action")}</Submit>
    </Form>
  )
}

function Submit({ deed, children }: { deed: string; children: string }) {
  const busy = useNavigation().state === "submitting"
  return (
    <button
      type="submit"
      name="deed"
      value={deed}
      className="button button-primary w-full sm:w-auto"
      aria-disabled={busy || undefined}
    >
      {children}
    </button>
  )
}
