export type Db = { raw(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

type Row = Record<string, unknown>

/** Inserts rows of one table in one statement; each has the columns of the first. */
export async function insertRows(db: Db, table: string, rows: Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).map((name) => `"${name}"`)
  await db.raw(
    `insert into ${table} (${columns.join(", ")})
     select ${columns.join(", ")} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
    [JSON.stringify(rows)]
  )
}

/** Changes rows of one table, found by their `id`, in one statement for each set of columns. */
export async function updateRows(db: Db, table: string, rows: Row[]): Promise<void> {
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    const columns = Object.keys(row)
      .filter((name) => name !== "id")
      .map((name) => `"${name}" = n."${name}"`)
      .join(", ")
    const group = alike.get(columns)
    if (group) group.push(row)
    else alike.set(columns, [row])
  }
  for (const [columns, group] of alike) {
    await db.raw(
      `update ${table} o set ${columns}, updated_at = now()
         from jsonb_populate_recordset(null::${table}, ?::jsonb) n where o.id = n.id`,
      [JSON.stringify(group)]
    )
  }
}
