import { Alert, Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { FormDrawer } from "../parts/form-drawer"
import type { FieldSpec } from "../parts/field"
import type { Review } from "../staff-api/answers"
import { ask } from "../staff-api/request"
import { words } from "../words/language"
import { instant, money } from "../words/printed"

type Props = { review: Review; queue: string; onChange: () => Promise<unknown> }

/** One sum or one delivery that waits for a person: what it is, what to do about it, and how it was settled. */
export function ReviewCard({ review, queue, onChange }: Props) {
  const t = words()
  const [resolving, setResolving] = useState(false)
  const [assigning, setAssigning] = useState(false)
  const open = review.state === "open"
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <StatusBadge color={open ? "orange" : "green"}>{t.money.kind[review.kind]}</StatusBadge>
        {review.kind !== "handed_over" && (
          <Text weight="plus">
            {review.amount_vnd === null ? t.money.unknownAmount : money(review.amount_vnd)}
          </Text>
        )}
        {review.order_id && (
          <Link className="text-ui-fg-base underline txt-small" to={`/orders/${review.order_id}`}>
            {review.display_id === null ? review.order_id : t.money.order(review.display_id)}
          </Link>
        )}
        {open && (
          <Text size="small" className="text-ui-fg-subtle">
            {t.money.waiting(review.age_hours)}
          </Text>
        )}
      </div>
      <Details review={review} />
      {open && (
        <>
          <Text size="small">{t.money.todo[review.kind]}</Text>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" onClick={() => setResolving(true)}>
              {t.money.resolve}
            </Button>
            {review.verdict === "unmatched" && (
              <Button size="small" variant="secondary" onClick={() => setAssigning(true)}>
                {t.money.assign}
              </Button>
            )}
            {(review.kind === "card_refund" || review.kind === "return_refund") && (
              <Retry path={`${queue}/${review.id}/retry`} onChange={onChange} />
            )}
          </div>
        </>
      )}
      {assigning && (
        <FormDrawer
          title={t.money.assign}
          intro={t.money.assignIntro}
          fields={[
            { name: "display_id", label: t.money.orderNumber, kind: "number", required: true },
          ]}
          confirm={({ display_id }) => ({
            title: t.money.assignConfirm(Number(display_id)),
            text: t.money.assignText,
          })}
          onSave={async (values) => {
            await ask(`${queue}/${review.id}/assign`, { body: values })
            await onChange()
          }}
          onClose={() => setAssigning(false)}
        />
      )}
      {resolving && (
        <FormDrawer
          title={t.money.resolve}
          intro={t.money.todo[review.kind]}
          fields={fieldsFor(review)}
          confirm={() => ({ title: t.money.confirm, text: t.money.confirmText })}
          onSave={async (values) => {
            await ask(`${queue}/${review.id}/resolve`, { body: values })
            await onChange()
          }}
          onClose={() => setResolving(false)}
        />
      )}
    </li>
  )
}

function Details({ review }: { review: Review }) {
  const t = words()
  const { transfer, resolution } = review
  return (
    <div className="txt-small text-ui-fg-subtle break-words">
      {transfer && (
        <p>
          {t.money.content}: “{transfer.content}” · {instant(transfer.received_at)}
          {transfer.account_numbers.length > 0 &&
            ` · ${t.money.account}: ${transfer.account_numbers.join(", ")}`}
        </p>
      )}
      {review.products && review.products.length > 0 && <p>{review.products.join(", ")}</p>}
      {review.last_error && <p>{review.last_error}</p>}
      {resolution && (
        <p>
          {[`${t.money.by} ${instant(resolution.at)}`, resolution.bank_reference, resolution.note]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
    </div>
  )
}

function fieldsFor({ kind }: Review): FieldSpec[] {
  const t = words()
  const note: FieldSpec = { name: "note", label: t.form.note, kind: "long" }
  const reference: FieldSpec = {
    name: "bank_reference",
    label: t.money.bank_reference,
    kind: "text",
    required: kind === "pay_back",
  }
  if (kind === "handed_over") return [{ ...note, required: true }]
  if (kind !== "transfer") return [reference, note]
  const options = Object.entries(t.money.outcomes).map(([value, label]) => ({ value, label }))
  const outcome: FieldSpec = {
    name: "outcome",
    label: t.money.outcome,
    kind: "choice",
    required: true,
    options,
  }
  return [outcome, reference, note]
}

function Retry({ path, onChange }: { path: string; onChange: () => Promise<unknown> }) {
  const t = words()
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function retry() {
    setBusy(true)
    setRefused(null)
    try {
      await ask(path, { method: "POST" })
      toast.success(t.money.retried)
      await onChange()
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button size="small" variant="secondary" isLoading={busy} onClick={() => void retry()}>
        {t.money.retry}
      </Button>
      {refused && <Alert variant="error">{refused}</Alert>}
    </>
  )
}
