/** What stands in a cell; dates are `yyyy-mm-dd`. */
export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>

type Text = { vi: string; en: string }

export type Column = {
  name: string
  /** As in XML Schema; an empty cell means that the register does not know. */
  type: "string" | "integer" | "decimal" | "boolean" | "date"
  about: Text
}

/** A published table. Its id is part of its address and never changes. */
export type Dataset = {
  id: string
  title: Text
  about: Text
  keywords: Text[]
  columns: Column[]
}

export const column = (name: string, type: Column["type"], vi: string, en: string): Column => ({
  name,
  type,
  about: { vi, en },
})
