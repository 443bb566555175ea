import { useCallback, useEffect, useMemo, useState } from "react"
import { useRevalidator } from "react-router"
import { Notice } from "~/components/notice"
import { basketView, saleLines, type Basket } from "./basket"
import type { CounterData, CounterItem, CounterSale } from "./contract"
import { CountView } from "./count-view"
import { vietnamDay } from "./format"
import { keepOffline } from "./keep-offline"
import { PaymentDialog } from "./payment-dialog"
import { PendingView } from "./pending-view"
import { unsentPieces, type Entry } from "./queue"
import { SCAN_FILES } from "./read-codes"
import { SellView } from "./sell-view"
import { StatusBar } from "./status-bar"
import { TodayView } from "./today-view"
import { useCounterQueue } from "./use-counter-queue"
import { useCounterWords } from "./use-counter-words"
import { useLiveSale } from "./use-live-sale"
import { useOnline } from "./use-online"

type Tab = "sell" | "count" | "today" | "pending"

/** The counter: one screen for a whole day of selling, with or without a line. */
export function CounterScreen({
  data,
  person,
  closed,
  path,
}: {
  data: CounterData
  person: string
  closed: boolean
  path: string
}) {
  const t = useCounterWords()
  const { revalidate } = useRevalidator()
  const point = data.point.handle
  const [tab, setTab] = useState<Tab>("sell")
  const [basket, setBasket] = useState<Basket>([])
  const [ageChecked, setAgeChecked] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [known, setKnown] = useState<ReadonlyMap<string, CounterSale>>(new Map())
  const [noCodes, setNoCodes] = useState(false)
  const online = useOnline()

  const learn = useCallback((sale: CounterSale) => {
    setKnown((before) => new Map(before).set(sale.key, sale))
  }, [])
  const onBooked = useCallback(
    (_entry: Entry, sale: CounterSale | null) => {
      if (sale) learn(sale)
      void revalidate()
    },
    [learn, revalidate]
  )
  const counter = useCounterQueue(point, onBooked)
  const { queue, entries, changed } = counter

  // The page is kept anew whenever its numbers are: without a line they are then as late as they can be.
  useEffect(() => {
    keepOffline(path).catch((error: unknown) => console.warn("counter: not kept", error))
  }, [path, data.at])

  // The clock of certificates; the first picture is the server's, so that both draw the same.
  const [at, setAt] = useState(() => new Date(data.at))
  useEffect(() => {
    const timer = setInterval(() => setAt(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])

  const unsent = useMemo(() => unsentPieces(entries), [entries])
  const view = basketView(basket, data.items, unsent, at)
  const sales = useMemo(() => merged(data.open, known), [data.open, known])
  const openEntry = entries.find(({ key }) => key === open)
  const openSale = sales.find(({ key }) => key === open) ?? null
  useLiveSale(point, openSale, learn)

  const pay = async () => {
    if (!queue) return
    const now = new Date().toISOString()
    const key = crypto.randomUUID()
    const written = await queue.addSale({
      key,
      point,
      at: now,
      by: person,
      totalVnd: view.totalVnd,
      lines: view.lines.map(({ item, quantity }) => shownLine(item, quantity)),
      body: {
        sold_at: now,
        lines: saleLines(view),
        ...(view.alcohol && { age_checked: ageChecked }),
      },
    })
    setNoCodes(written === null)
    if (!written) return
    setBasket([])
    setAgeChecked(false)
    setOpen(key)
    await changed()
  }

  const drop = async (entry: Entry) => {
    await queue?.drop(entry.seq, entry.key, new Date().toISOString())
    if (open === entry.key) setOpen(null)
    await changed()
  }

  const trouble = closed
    ? t("sell.closed")
    : counter.failed
      ? t("status.noStore")
      : noCodes && counter.codes === 0
        ? t("sell.noCodes")
        : null
  const tabs: Tab[] = ["sell", "count", "today", "pending"]

  return (
    <section aria-labelledby="counter-title" data-keep={SCAN_FILES} className="flex flex-col gap-4">
      <h1 id="counter-title" tabIndex={-1} className="sr-only">
        {t("title")}
      </h1>
      <StatusBar
        online={online}
        counter={counter}
        stockAt={data.at}
        signIn={`/sales-point/sign-in?to=${encodeURIComponent(path)}`}
        onDecide={() => setTab("pending")}
      />
      {counter.elsewhere > 0 && (
        <Notice tone="warning" title={t("status.elsewhere", { n: counter.elsewhere })} />
      )}
      <nav aria-label={t("tabs.label")} className="grid grid-cols-[1fr_1fr_1.15fr_1.45fr] gap-1">
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={tab === one ? "page" : undefined}
            className={`button min-h-12 gap-1 px-0 text-[0.9375rem] whitespace-nowrap ${tab === one ? "border border-sea bg-sea-tint text-sea-dark" : "text-muted"}`}
            onClick={() => setTab(one)}
          >
            {t(`tabs.${one}`)}
            {one === "pending" && entries.length > 0 && (
              <span className="tabular-nums">({entries.length})</span>
            )}
          </button>
        ))}
      </nav>
      {tab === "sell" && (
        <SellView
          items={data.items}
          unsent={unsent}
          at={at}
          basket={basket}
          view={view}
          ageChecked={ageChecked}
          trouble={trouble}
          onBasket={(next) => {
            setBasket(next)
            if (next.length === 0) setAgeChecked(false)
          }}
          onAge={setAgeChecked}
          onPay={() => void pay()}
        />
      )}
      {tab === "count" && (
        <CountView
          items={data.items}
          unsent={unsent}
          at={at}
          pendingCounts={countsIn(entries)}
          onCount={async (item, counted) => {
            const now = new Date().toISOString()
            await queue?.addCount({
              key: crypto.randomUUID(),
              point,
              at: now,
              by: person,
              lines: [shownLine(item, counted)],
              body: {
                counted_at: now,
                variant_id: item.variant_id,
                counted,
                version: item.version,
              },
            })
            await changed()
          }}
        />
      )}
      {tab === "today" && (
        <TodayView
          sales={sales}
          dropped={counter.dropped}
          today={vietnamDay(at.toISOString())}
          onOpen={(sale) => setOpen(sale.key)}
        />
      )}
      {tab === "pending" && (
        <PendingView
          entries={entries}
          onShow={(entry) => setOpen(entry.key)}
          onAnswer={(before, after) => {
            void queue?.replace(before.seq, before.key, after).then(changed)
          }}
          onDrop={(entry) => void drop(entry)}
        />
      )}
      {open !== null && (openSale ?? (openEntry?.kind === "sale" && !openEntry.refusal)) && (
        <PaymentDialog
          key={open}
          point={point}
          account={data.account}
          entry={openEntry?.kind === "sale" ? openEntry : null}
          sale={openSale}
          sending={counter.state === "sending"}
          onSale={(sale) => {
            learn(sale)
            void revalidate()
          }}
          onPaidSeen={() => {
            if (openEntry) void queue?.markPaidSeen(openEntry.seq, openEntry.key).then(changed)
          }}
          onDiscard={() => {
            if (openEntry) void drop(openEntry)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

const shownLine = (item: CounterItem, quantity: number) => ({
  variantId: item.variant_id,
  title: item.title,
  variant: item.variant,
  quantity,
})

/** The page's sales with what was learned since it was loaded, the latest first. */
function merged(
  open: readonly CounterSale[],
  known: ReadonlyMap<string, CounterSale>
): CounterSale[] {
  const fresh = [...known.values()].filter(({ key }) => !open.some((sale) => sale.key === key))
  return [...fresh, ...open.map((sale) => known.get(sale.key) ?? sale)].sort((a, b) =>
    b.booked_at.localeCompare(a.booked_at)
  )
}

function countsIn(entries: readonly Entry[]): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap((entry): [string, number][] =>
      entry.kind === "count" ? [[entry.body.variant_id, entry.body.counted]] : []
    )
  )
}
