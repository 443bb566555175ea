import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { words } from "../words/language"

/** A page of the staff area: its name, what it is for, and then its lists. */
export function Page({
  title,
  intro,
  actions,
  children,
}: {
  title: string
  intro: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {intro}
          </Text>
        </div>
        {actions}
      </div>
      {children}
    </Container>
  )
}

/** Which page of a list is shown, with ways to the ones beside it. */
export function Pager({
  page,
  pages,
  count,
  onPage,
}: {
  page: number
  pages: number
  count: number
  onPage: (page: number) => void
}) {
  const t = words()
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t.pageOf(page, Math.max(1, pages), count)}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        >
          {t.previous}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={page >= pages}
          onClick={() => onPage(page + 1)}
        >
          {t.next}
        </Button>
      </div>
    </div>
  )
}

/** A box that searches when it is sent, not at every letter. */
export function SearchBox({ hint, onSearch }: { hint: string; onSearch: (text: string) => void }) {
  const t = words()
  const [text, setText] = useState("")
  return (
    <form
      role="search"
      className="flex min-w-0 flex-1 basis-64 gap-x-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text.trim())
      }}
    >
      <div className="min-w-0 flex-1">
        <Input
          type="search"
          size="small"
          aria-label={hint}
          placeholder={hint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button type="submit" size="small" variant="secondary">
        {t.search}
      </Button>
    </form>
  )
}

/** A choice among few, named for whoever cannot see it. */
export function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  return (
    <label className="txt-small flex items-center gap-x-2">
      <span className="text-ui-fg-subtle">{label}</span>
      <select
        className="bg-ui-bg-field border-ui-border-base h-7 rounded-md border px-2"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
