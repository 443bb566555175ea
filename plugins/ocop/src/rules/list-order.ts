export type Compare<Row> = (a: Row, b: Row) => number

/**
 * How a list is sorted: `sort` names a column, with `-` before it the other way round. Rows that are equal there follow `last`; an
 * unknown column leaves all to it.
 */
export function comparing<Row>(
  columns: Readonly<Record<string, Compare<Row>>>,
  sort: string,
  last: Compare<Row>
): Compare<Row> {
  const down = sort.startsWith("-")
  const compare = columns[down ? sort.slice(1) : sort]
  if (!compare) return last
  return (a, b) => (down ? compare(b, a) : compare(a, b)) || last(a, b)
}
