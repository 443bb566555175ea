import path from "node:path"
import { requireReachable } from "./database.mjs"
import { startEmbeddedPostgres } from "./embedded-postgres.mjs"
import { atTheEnd } from "./ending.mjs"
import { dataDir } from "./project-paths.mjs"
import { runRecord } from "./run-record.mjs"

/**
 * The database of this clone for a command beside the shop: the one of DATABASE_URL, the one of the running
 * `npm start`, or the packaged one, started for as long as the command runs.
 *
 * @param {string} what the command's name, shown to whoever is kept waiting by it
 * @returns {Promise<{ url: string, shop: string | undefined }>}
 */
export async function readyDatabase(what) {
  const record = runRecord()
  const running = record.whoRuns()
  const given = process.env.DATABASE_URL
  if (given) {
    await requireReachable(given)
    return { url: given, shop: undefined }
  }
  if (running?.what === "start" && running.databaseUrl) {
    return { url: running.databaseUrl, shop: running.shop }
  }
  await record.claim(what)
  atTheEnd(record.release)
  const database = await startEmbeddedPostgres(path.join(dataDir, "postgres"))
  atTheEnd(database.stop)
  record.note({ databaseUrl: database.url })
  return { url: database.url, shop: undefined }
}
