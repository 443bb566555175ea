import { Form } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import { IntentForm, Submit } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"

export type Shelf = {
  handle: string
  name: string
  items: {
    variant_id: string
    sku: string
    title: string
    variant: string | null
    stocked: number
    available: number
  }[]
}

/** Goods to and from the fair's point. The point that gives or takes is chosen first: it is in the address. */
export function EventStock({
  points,
  event,
  point,
}: {
  points: readonly { value: string; text: string }[]
  event: Shelf
  point: Shelf | null
}) {
  const t = useWords<QualityKey>()
  return (
    <Part title={t("stock.title")}>
      <p className="text-muted">{t("stock.text")}</p>
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <label className="flex max-w-full flex-col gap-1">
          <span className="text-sm text-muted">{t("stock.point")}</span>
          <select className="input w-auto" name="point" defaultValue={point?.handle ?? ""}>
            <option value="">{t("choose")}</option>
            {points.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-plain">
          {t("stock.show")}
        </button>
      </Form>
      {point && (
        <>
          <MoveForm
            direction="to_event"
            title={t("stock.toEvent", { point: point.name })}
            point={point.handle}
            shelf={point}
          />
          <MoveForm
            direction="back"
            title={t("stock.back", { point: point.name })}
            point={point.handle}
            shelf={event}
          />
        </>
      )}
    </Part>
  )
}

function MoveForm({
  direction,
  title,
  point,
  shelf,
}: {
  direction: "to_event" | "back"
  title: string
  point: string
  shelf: Shelf
}) {
  const t = useWords<QualityKey>()
  const items = shelf.items.filter(({ available }) => available > 0)
  type Item = (typeof items)[number]
  const columns: Column<Item>[] = [
    {
      key: "item",
      label: t("stock.item"),
      head: true,
      cell: (row) => (
        <>
          {row.title}
          <span className="block text-sm text-muted">
            {[row.variant, row.sku].filter(Boolean).join(" · ")}
          </span>
          <span className="block text-sm tabular-nums">
            {t("stock.available", { n: row.available })}
          </span>
        </>
      ),
    },
    {
      key: "quantity",
      label: t("stock.quantity"),
      numeric: true,
      cell: (row) => (
        <input
          className="input w-24 text-right"
          inputMode="numeric"
          name={`units:${row.variant_id}`}
          aria-label={`${t("stock.quantity")}: ${row.title} ${row.variant ?? ""}`}
          autoComplete="off"
        />
      ),
    },
  ]
  return (
    <section>
      <h3 className="mb-2 font-semibold">{title}</h3>
      {items.length === 0 ? (
        <p className="text-muted">{t("stock.none")}</p>
      ) : (
        <IntentForm intent="move">
          <input type="hidden" name="direction" value={direction} />
          <input type="hidden" name="point" value={point} />
          <DataTable
            caption={title}
            columns={columns}
            rows={items}
            rowKey={(row) => row.variant_id}
          />
          <Submit intent="move" plain={direction === "back"}>
            {t("stock.move")}
          </Submit>
        </IntentForm>
      )}
    </section>
  )
}
