import { useEffect, useRef, type FormEvent } from "react"
import { Form, Link, useLocation, useNavigation } from "react-router"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Icon } from "~/components/icon"
import type { ListingsKey } from "~/i18n/vi/province/listings"

/** The row that was decided on last, and what became of it; `decided` while a person's decision holds. */
export type Done = { row: string; line: number; text: string; decided: boolean }

/** Says what was done last and takes it back. It stays until the next decision, within sight while the rows are worked through. */
export function Decided({ id, done, open }: { id: string; done: Done | null; open: boolean }) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  return (
    <div
      id="done"
      tabIndex={-1}
      className={done ? "sticky top-2 z-2 mb-3 rounded-card outline-none" : ""}
    >
      <div
        className={
          done
            ? "flex flex-wrap items-center gap-x-4 rounded-card bg-leaf-tint px-4 py-2 shadow-soft"
            : ""
        }
      >
        {/* Here before it says anything: only then is it read out. */}
        <p role="status" className="flex min-w-0 flex-1 basis-72 gap-2 font-semibold text-leaf">
          {done && (
            <>
              <Icon name="check" className="mt-0.5 size-5" />
              {done.text}
            </>
          )}
        </p>
        {done && (
          <div className="flex items-center gap-x-4">
            <Link
              className="link inline-flex min-h-11 items-center"
              to={`/province/listings/${id}/rows/${done.row}`}
              aria-label={t("rows.open.of", { line: done.line })}
            >
              {t("rows.open")}
            </Link>
            {open && done.decided && may("editor") && (
              <DecideButton
                intent="undo"
                row={done.row}
                label={t("rows.undo.of", { line: done.line })}
              >
                {t("rows.undo")}
              </DecideButton>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

/**
 * Where to go on after a decision: its button has left with its row, so the focus goes to the row that took the place; to what was
 * done when no row is left. Both belong on the section that holds the rows and `Decided`.
 */
export function useNextRow(done: Done | null) {
  const ref = useRef<HTMLElement>(null)
  const pressed = useRef<{ row: FormDataEntryValue | null; place: number | undefined } | null>(null)
  const { key } = useLocation()
  useEffect(() => {
    if (!done || pressed.current?.row !== done.row) return
    const { place } = pressed.current
    pressed.current = null
    const rows = ref.current?.querySelectorAll("tbody tr") ?? []
    const next = place === undefined ? undefined : rows[Math.min(place, rows.length - 1)]
    const target = next?.querySelector<HTMLElement>("button, a") ?? document.getElementById("done")
    target?.focus()
  }, [key, done])
  const onSubmit = ({ target }: FormEvent<HTMLElement>) => {
    if (!(target instanceof HTMLFormElement)) return
    const place = target.closest("tr")?.sectionRowIndex
    pressed.current = { row: new FormData(target).get("row"), place }
  }
  return { ref, onSubmit }
}

/** Decides on one row where it stands, under the filters of the address. */
export function DecideButton({
  intent,
  row,
  code,
  label,
  children,
}: {
  intent: "choose" | "undo"
  row: string
  code?: string
  label: string
  children: string
}) {
  const t = useWords<ListingsKey>()
  const { formData } = useNavigation()
  const busy =
    formData?.get("row") === row &&
    formData.get("intent") === intent &&
    (formData.get("product_code") ?? undefined) === code
  return (
    <Form method="post" preventScrollReset className="shrink-0">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="row" value={row} />
      {code && <input type="hidden" name="product_code" value={code} />}
      <button
        type="submit"
        className="button button-plain"
        aria-label={label}
        aria-disabled={busy || undefined}
      >
        {busy ? t("form.busy") : children}
      </button>
    </Form>
  )
}
