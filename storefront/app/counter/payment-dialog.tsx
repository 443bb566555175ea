import { useEffect, useRef, useState, type ReactNode } from "react"
import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { cancelSale, callPath, sendReceipt } from "./calls"
import type { Account, CounterSale } from "./contract"
import { clockTime, vnd } from "./format"
import { QrCode } from "./qr-code"
import type { SaleEntry } from "./queue"
import { useCounterWords } from "./use-counter-words"
import { vietqrText } from "./vietqr-text"

/** A sale as the customer sees it: the code to scan, and whether the money has come. It fills the screen. */
export function PaymentDialog({
  point,
  account,
  entry,
  sale,
  sending,
  onSale,
  onPaidSeen,
  onDiscard,
  onClose,
}: {
  point: string
  account: Account
  /** The sale as long as it waits on this device. */
  entry: SaleEntry | null
  /** The sale as the backend has booked it. */
  sale: CounterSale | null
  sending: boolean
  onSale: (sale: CounterSale) => void
  onPaidSeen: () => void
  onDiscard: () => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="payment"
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-surface text-ink"
      onClose={onClose}
    >
      <div className="mx-auto flex min-h-full w-full max-w-lg flex-col gap-4 p-4">
        {sale ? (
          <Booked point={point} account={account} sale={sale} onSale={onSale} onClose={onClose} />
        ) : (
          entry && (
            <Waiting
              account={account}
              entry={entry}
              sending={sending}
              onPaidSeen={onPaidSeen}
              onDiscard={onDiscard}
              onClose={onClose}
            />
          )
        )}
      </div>
    </dialog>
  )
}

/** How long the backend has to answer before the device shows the code it made itself. */
const PATIENCE_MS = 4_000

function Waiting({
  account,
  entry,
  sending,
  onPaidSeen,
  onDiscard,
  onClose,
}: {
  account: Account
  entry: SaleEntry
  sending: boolean
  onPaidSeen: () => void
  onDiscard: () => void
  onClose: () => void
}) {
  const t = useCounterWords()
  const [patient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  const { code, paid_seen: seen } = entry.body
  const total = vnd(entry.totalVnd)
  if ((sending && patient) || !code) {
    return (
      <>
        <Title>{t("pay.title", { total })}</Title>
        <p role="status" className="py-16 text-center text-lg">
          {t("pay.recording")}
        </p>
      </>
    )
  }
  return (
    <>
      <Title>{t("pay.title", { total })}</Title>
      <QrCode
        text={vietqrText(account, entry.totalVnd, code)}
        label={t("pay.qrAlt", { amount: total, code })}
      />
      <Facts account={account} code={code} />
      <div role="status">
        <Notice tone="warning" title={t("pay.offline.title")}>
          <p>{seen ? t("pay.seen.done") : t("pay.offline.text")}</p>
        </Notice>
      </div>
      <div className="mt-auto flex flex-col gap-2">
        {/* Words that were handed to the network once are not changed: the same key would stand for two sales. */}
        {entry.attempts === 0 && !seen && (
          <>
            <button type="button" className="button button-primary min-h-13" onClick={onPaidSeen}>
              {t("pay.seen")}
            </button>
            <button type="button" className="button button-plain min-h-13" onClick={onDiscard}>
              {t("pay.notPaid")}
            </button>
          </>
        )}
        <button type="button" className="button button-plain min-h-13" onClick={onClose}>
          {t(seen ? "pay.next" : "pay.later")}
        </button>
      </div>
    </>
  )
}

function Booked({
  point,
  account,
  sale,
  onSale,
  onClose,
}: {
  point: string
  account: Account
  sale: CounterSale
  onSale: (sale: CounterSale) => void
  onClose: () => void
}) {
  const t = useCounterWords()
  const [failed, setFailed] = useState<string | null>(null)
  const total = vnd(sale.total_vnd)
  const open = sale.state === "waiting" || sale.state === "underpaid"
  const amount = sale.state === "underpaid" ? sale.total_vnd - sale.received_vnd : sale.total_vnd
  const cancel = async () => {
    const answer = await cancelSale(point, sale.id, t("pay.cancel.reason"))
    if (answer.ok) onSale(answer.body.sale)
    else setFailed(answer.message ?? t("pay.noLine"))
  }
  return (
    <>
      {sale.state === "paid" ? (
        <div className="flex flex-col items-center gap-3 py-8 text-center text-leaf">
          <Icon name="check" className="size-20" />
          <Title>{t("pay.paid", { total })}</Title>
          <p className="text-lg text-ink">{t("pay.paid.text")}</p>
        </div>
      ) : (
        <Title>{open ? t("pay.title", { total: vnd(amount) }) : total}</Title>
      )}
      {open && sale.qr_text && (
        <>
          <QrCode
            text={sale.qr_text}
            label={t("pay.qrAlt", { amount: vnd(amount), code: sale.code })}
          />
          <Facts account={account} code={sale.code} />
        </>
      )}
      <div role="status">
        {sale.state === "waiting" && (
          <p className="text-center">
            {t("pay.waiting")} {t("pay.until", { time: clockTime(sale.expires_at) })}
          </p>
        )}
        {sale.state === "underpaid" && (
          <Notice tone="warning" title={t("pay.underpaid", { received: vnd(sale.received_vnd) })} />
        )}
        {sale.state === "in_review" && <Notice tone="warning" title={t("pay.review")} />}
        {sale.state === "expired" && <Notice tone="warning" title={t("pay.expired")} />}
        {sale.state === "cancelled" && <Notice title={t("pay.cancelled")} />}
      </div>
      {failed && <Notice tone="error" live title={t("pay.failed", { message: failed })} />}
      <div className="mt-auto flex flex-col gap-2">
        {sale.state === "paid" && <Receipt point={point} sale={sale} />}
        <button
          type="button"
          className={`button min-h-13 ${open ? "button-plain" : "button-primary"}`}
          onClick={onClose}
        >
          {t(open ? "pay.later" : "pay.next")}
        </button>
        {sale.state === "waiting" && (
          <button
            type="button"
            className="button min-h-13 text-berry"
            onClick={() => void cancel()}
          >
            {t("pay.cancel")}
          </button>
        )}
      </div>
    </>
  )
}

function Receipt({ point, sale }: { point: string; sale: CounterSale }) {
  const t = useCounterWords()
  const [email, setEmail] = useState("")
  const [told, setTold] = useState("")
  const send = async () => {
    const answer = await sendReceipt(point, sale.id, email)
    setTold(
      answer.ok
        ? t("receipt.sent", { email })
        : t("pay.failed", { message: answer.message ?? t("pay.noLine") })
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <a
        className="button button-plain min-h-13"
        href={callPath(point, `/sales/${sale.id}/receipt.pdf`)}
        target="_blank"
        rel="noreferrer"
      >
        {t("receipt.print")}
      </a>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label htmlFor="receipt-email" className="sr-only">
          {t("receipt.email")}
        </label>
        <input
          id="receipt-email"
          type="email"
          required
          className="input min-w-0"
          placeholder={t("receipt.email")}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <button className="button button-plain shrink-0">{t("receipt.send")}</button>
      </form>
      <p role="status" className="text-sm">
        {told || t("receipt.note")}
      </p>
    </div>
  )
}

function Title({ children }: { children: ReactNode }) {
  return (
    <h2 id="payment" className="text-center text-2xl tabular-nums">
      {children}
    </h2>
  )
}

function Facts({ account, code }: { account: Account; code: string }) {
  const t = useCounterWords()
  const rows = [
    [t("pay.bank"), account.bank_name],
    [t("pay.account"), account.number],
    [t("pay.holder"), account.holder],
    [t("pay.code"), code],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="font-semibold break-all tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
