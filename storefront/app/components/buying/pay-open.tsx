import { Form, Link, useNavigation } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import type { PayView } from "~/lib/pay-view.server"
import { Icon } from "../icon"
import { Notice } from "../notice"
import { CopyButton } from "./copy-button"
import { TimeLeft } from "./time-left"
import type { PaymentWatch } from "./use-payment-watch"

/** The QR code and what stands beside it, while money is awaited: all of it, or the rest after a short transfer. */
export function PayOpen({
  view,
  told,
  watch,
  failed,
}: {
  view: PayView
  told: boolean
  watch: PaymentWatch
  failed: string | null
}) {
  const t = useCheckoutT()
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="10" />
      </noscript>
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("pay.title", { id: view.displayId })}
      </h1>
      <div className="mt-4 flex max-w-3xl flex-col gap-3">
        <div role="status">
          {view.state === "underpaid" ? (
            <Notice tone="warning" title={t("pay.underpaid", { remaining: view.remaining })}>
              <p>{t("pay.underpaid.text", { received: view.received, total: view.total })}</p>
            </Notice>
          ) : (
            <Notice title={t("pay.waiting")}>
              <p>{told ? t("pay.waitingToldUs") : t("pay.live")}</p>
            </Notice>
          )}
        </div>
        {view.inReview && (
          <Notice tone="warning" title={t("pay.review")}>
            <p>{t("pay.review.text", { id: view.displayId })}</p>
          </Notice>
        )}
        {watch.offline && (
          <Notice tone="warning">
            <p>
              {t("pay.offline")}{" "}
              <button type="button" className="link min-h-11 cursor-pointer" onClick={watch.check}>
                {t("pay.checkNow")}
              </button>
            </p>
          </Notice>
        )}
      </div>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[26rem_1fr]">
        <section aria-label="VietQR" className="card flex flex-col items-center gap-4 p-4">
          {view.qr && (
            <svg
              viewBox={`0 0 ${view.qr.size} ${view.qr.size}`}
              className="-my-3 w-full max-w-96 bg-white text-ink forced-color-adjust-none sm:-my-4"
              role="img"
              aria-label={t("pay.qrAlt", {
                amount: view.remaining,
                holder: view.holder,
                code: view.code,
              })}
              shapeRendering="crispEdges"
            >
              <path d={view.qr.path} fill="currentColor" />
            </svg>
          )}
          <p className="text-center">{t("pay.scan")}</p>
          {view.qr && (
            <a
              className="button button-plain w-full"
              href={`/api/pay/${encodeURIComponent(view.orderId)}/qr.png`}
              download
            >
              {t("pay.save")}
            </a>
          )}
          <p className="text-center text-sm text-muted">{t("pay.scanOnPhone")}</p>
        </section>
        <div className="flex flex-col gap-6">
          <section aria-labelledby="transfer" className="card p-4 sm:p-6">
            <h2 id="transfer" className="text-xl">
              {t("pay.details")}
            </h2>
            <dl className="mt-3 divide-y divide-line">
              <Fact
                label={t("pay.amount")}
                value={view.remaining}
                strong
                copy={{ text: String(view.remainingVnd), label: t("pay.copyAmount") }}
              />
              <Fact
                label={t("pay.code")}
                value={view.code}
                hint={t("pay.codeHint")}
                strong
                copy={{ text: view.code, label: t("pay.copyCode") }}
              />
              <Fact label={t("pay.bank")} value={view.bank} />
              <Fact
                label={t("pay.account")}
                value={view.account}
                copy={{ text: view.account, label: t("pay.copyAccount") }}
              />
              <Fact label={t("pay.holder")} value={view.holder} />
            </dl>
            <p className="mt-4 flex gap-2">
              <Icon name="clock" className="mt-0.5 size-5 text-muted" />
              <TimeLeft secondsLeft={view.secondsLeft} until={view.until} />
            </p>
            {!told && (
              <Link
                to="?told=1"
                replace
                preventScrollReset
                className="button button-primary mt-4 min-h-13 w-full"
              >
                {t("pay.iHavePaid")}
              </Link>
            )}
          </section>
          <section aria-labelledby="next">
            <h2 id="next" className="text-lg">
              {t("pay.next")}
            </h2>
            <ol className="mt-2 flex list-decimal flex-col gap-1.5 pl-6">
              <li>{t("pay.next1")}</li>
              <li>{t("pay.next2")}</li>
              <li>{t("pay.next3")}</li>
            </ol>
          </section>
          {view.demo && <DemoBank demo={view.demo} failed={failed} />}
        </div>
      </div>
    </>
  )
}

function Fact({
  label,
  value,
  hint,
  strong = false,
  copy,
}: {
  label: string
  value: string
  hint?: string
  strong?: boolean
  copy?: { text: string; label: string }
}) {
  return (
    <div className="py-2.5">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className={strong ? "text-lg font-semibold tabular-nums sm:text-xl" : "tabular-nums"}>
          {value}
        </span>
        {copy && <CopyButton text={copy.text} label={copy.label} />}
        {hint && <span className="w-full text-sm text-muted">{hint}</span>}
      </dd>
    </div>
  )
}

/** Stands in for the bank where nobody has money to send; it posts what a bank would post. */
function DemoBank({ demo, failed }: { demo: NonNullable<PayView["demo"]>; failed: string | null }) {
  const t = useCheckoutT()
  const busy = useNavigation().state !== "idle"
  return (
    <section
      aria-labelledby="demo-bank"
      className="rounded-card border-2 border-dashed border-clay bg-clay-tint p-4 sm:p-6"
    >
      <h2 id="demo-bank" className="text-lg">
        {t("pay.demo")}
      </h2>
      <p className="mt-1">{t("pay.demo.text")}</p>
      <Form method="post" className="mt-4 flex flex-wrap gap-3" aria-busy={busy}>
        <input type="hidden" name="intent" value="demo" />
        <button className="button button-plain">{t("pay.demo.full", { amount: demo.full })}</button>
        {demo.part && (
          <button className="button button-plain" name="amount" value={demo.part.amountVnd}>
            {t("pay.demo.part", { amount: demo.part.label })}
          </button>
        )}
      </Form>
      {failed && (
        <p role="alert" className="mt-3 font-semibold text-berry">
          {failed}
        </p>
      )}
    </section>
  )
}
