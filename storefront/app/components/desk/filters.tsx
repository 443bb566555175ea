import type { ReactNode } from "react"
import { Form, Link, useSearchParams } from "react-router"
import { useWords } from "./words"

/** The filters of a list: a form that changes the address. Sorting stays, the page begins anew. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  const t = useWords()
  const [params] = useSearchParams()
  const sort = params.get("sort")
  return (
    <Form
      method="get"
      role="search"
      aria-label={label}
      // The address is the truth: going back fills the fields anew.
      key={params.toString()}
      className="mb-4 flex flex-wrap items-end gap-3 print:hidden"
    >
      {sort && <input type="hidden" name="sort" value={sort} />}
      {children}
      <button type="submit" className="button button-plain">
        {t("filter.apply")}
      </button>
      {params.size > 0 && (
        <Link className="link inline-flex min-h-11 items-center" to="?">
          {t("table.clear")}
        </Link>
      )}
    </Form>
  )
}

export function SearchFilter({ name = "q", label }: { name?: string; label: string }) {
  const [params] = useSearchParams()
  return (
    <label className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
      <span className="text-sm text-muted">{label}</span>
      <input
        className="input"
        type="search"
        name={name}
        defaultValue={params.get(name) ?? ""}
        maxLength={100}
      />
    </label>
  )
}

export function SelectFilter({
  name,
  label,
  options,
  all,
  value,
}: {
  name: string
  label: string
  options: readonly { value: string; text: string }[]
  /** The word for no choice; null when there is always one. */
  all?: string | null
  /** What is chosen when the address says nothing. */
  value?: string
}) {
  const t = useWords()
  const [params] = useSearchParams()
  return (
    <label className="flex max-w-full flex-col gap-1">
      <span className="text-sm text-muted">{label}</span>
      <select
        className="input w-auto max-w-64"
        name={name}
        defaultValue={params.get(name) ?? value ?? ""}
      >
        {all !== null && <option value="">{all ?? t("filter.all")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A day; `value` is yyyy-mm-dd. */
export function DayFilter({ name, label, value }: { name: string; label: string; value?: string }) {
  const [params] = useSearchParams()
  return (
    <label className="flex flex-col gap-1">
      <span className="text-sm text-muted">{label}</span>
      <input
        className="input w-auto"
        type="date"
        name={name}
        defaultValue={params.get(name) ?? value ?? ""}
      />
    </label>
  )
}
