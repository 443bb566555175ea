import { data } from "react-router"

export type Me = { items: number }

/** What the header shows of this shopper after hydration. */
export function loader() {
  return data<Me>({ items: 0 }, { headers: { "cache-control": "private, no-store" } })
}
