import { Problem } from "./problem.mjs"

/** Loaded late: these files also run before anything is installed. */
async function connect(url, patience = 5_000) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience })
  client.on("error", () => {})
  await client.connect()
  return client
}

async function withClient(url, use) {
  const client = await connect(url)
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

export async function canConnect(url) {
  try {
    await withClient(url, (client) => client.query("select 1"))
    return true
  } catch {
    return false
  }
}

/** Makes a database unless there is one of that name. */
export async function createDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/** Throws a database away with all that is in it, and ends whoever uses it. */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  )
}

/** Throws a database away with all that is in it, ends whoever uses it, and makes an empty one of the same name. */
export async function emptyDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const quoted = client.escapeIdentifier(name)
    await client.query(`drop database if exists ${quoted} with (force)`)
    await client.query(`create database ${quoted}`)
  })
}

/**
 * Asks a database given by DATABASE_URL whether it can be used.
 *
 * @throws {Problem} saying which of address, sign-in or database name is wrong, without showing the password
 */
export async function requireReachable(url) {
  let address
  try {
    address = new URL(url)
  } catch {
    throw new Problem("DATABASE_URL is not an address.", {
      advice: "It looks like this: postgres://user:password@host:5432/ocop",
    })
  }
  if (!/^postgres(ql)?:$/.test(address.protocol)) {
    throw new Problem(
      `DATABASE_URL begins with "${address.protocol}//", which is not PostgreSQL.`,
      {
        advice: "It looks like this: postgres://user:password@host:5432/ocop",
      }
    )
  }
  // PostgreSQL would take the user's name for the database's; Medusa does not, and says nothing one could use.
  if (address.pathname.length < 2) {
    throw new Problem("DATABASE_URL names no database.", {
      advice: `Put one behind the address: ${address.protocol}//…@${address.host}/ocop`,
    })
  }
  try {
    await withClient(url, (client) => client.query("select 1"))
  } catch (error) {
    throw new Problem(`The database of DATABASE_URL cannot be used: ${reasonOf(error, address)}.`, {
      advice: "Mend DATABASE_URL, or start without it: then the packaged PostgreSQL is used.",
    })
  }
}

function reasonOf(error, address) {
  const cause = error.errors?.[0] ?? error
  const host = `${address.hostname}:${address.port || 5432}`
  const name = decodeURIComponent(address.pathname.slice(1))
  switch (cause.code) {
    case "ECONNREFUSED":
      return `nothing answers at ${host}`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no machine called "${address.hostname}"`
    case "28P01":
    case "28000":
      return `${host} does not accept the user "${address.username}" with this password`
    case "3D000":
      return `there is no database "${name}" at ${host} (make it with: createdb ${name})`
    default:
      return `${host} said "${cause.message}"`
  }
}

/**
 * What has been done to this database, kept in the database itself, so that it is true whichever database a start is
 * given and gone when the database is. Each step has a fingerprint of what it was done with and may keep details.
 */
export function databaseDiary(url) {
  const ensure = (client) =>
    client.query(`create schema if not exists start_diary;
      create table if not exists start_diary.step
        (name text primary key, fingerprint text not null, details jsonb, at timestamptz not null default now())`)
  return {
    /** @returns {Promise<{ fingerprint: string, details: unknown } | null>} */
    read: (name) =>
      withClient(url, async (client) => {
        const there = await client.query("select to_regclass('start_diary.step') as name")
        if (!there.rows[0].name) return null
        const found = await client.query(
          "select fingerprint, details from start_diary.step where name = $1",
          [name]
        )
        return found.rows[0] ?? null
      }),
    write: (name, fingerprint, details = null) =>
      withClient(url, async (client) => {
        await ensure(client)
        await client.query(
          `insert into start_diary.step (name, fingerprint, details) values ($1, $2, $3)
           on conflict (name) do update set fingerprint = $2, details = $3, at = now()`,
          [name, fingerprint, details === null ? null : JSON.stringify(details)]
        )
      }),
  }
}

/** How many products there are; 0 when the tables are not there yet. */
export function countProducts(url) {
  return count(url, "product")
}

/** How many orders were ever placed; 0 when the tables are not there yet. */
export function countOrders(url) {
  return count(url, "order")
}

function count(url, table) {
  return withClient(url, async (client) => {
    const there = await client.query("select to_regclass($1) as name", [`public."${table}"`])
    if (!there.rows[0].name) return 0
    const found = await client.query(
      `select count(*)::int as n from public."${table}" where deleted_at is null`
    )
    return found.rows[0].n
  })
}
