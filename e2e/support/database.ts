import pg from "pg"

/** One query on the shop's own database; the connection is closed again. Needs `E2E_DATABASE_URL`. */
export async function queryDatabase<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  const url = process.env.E2E_DATABASE_URL
  if (!url) throw new Error("E2E_DATABASE_URL is not set: the journeys look into the database")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
