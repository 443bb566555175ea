import fs from "node:fs"
import path from "node:path"
import { endGroup, isAlive, onChildrenChange } from "./child-processes.mjs"
import { commandOf } from "./free-ports.mjs"
import { Problem } from "./problem.mjs"
import { dataDir } from "./project-paths.mjs"
import { readJson, writeJson } from "./small-files.mjs"

const file = path.join(dataDir, "run.json")

/**
 * @typedef {object} RunRecord who uses the data of this clone right now
 * @property {number} pid of the start script
 * @property {string} what "start", "import" …
 * @property {string} [shop] address of the shop, once it answers
 * @property {string} [databaseUrl]
 * @property {{ pid: number, mark: string }[]} children what it started, each with a word of its command line
 */

/** The record of a start that still runs, or null. @returns {RunRecord | null} */
export function whoRuns() {
  const record = readJson(file)
  return record && isOurs(record.pid, "scripts") ? record : null
}

/**
 * Claims the data of this clone, and ends the servers that a killed start left behind.
 *
 * @param {string} what
 * @throws {Problem} when another start runs
 */
export async function claimRun(what) {
  const other = whoRuns()
  if (other) {
    throw new Problem(
      other.what === "start"
        ? `It runs already (process ${other.pid})${other.shop ? `: ${other.shop}` : ""}.`
        : `npm run ${other.what} is at work on the same data (process ${other.pid}).`,
      { advice: "Use that one, or end it first with Ctrl-C in its terminal." }
    )
  }
  const left = readJson(file)?.children ?? []
  await Promise.all(
    left.filter(({ pid, mark }) => isOurs(pid, mark)).map(({ pid }) => endGroup(pid))
  )
  writeJson(file, { pid: process.pid, what, children: [] })
  onChildrenChange((children) => noteRun({ children }))
}

/** Adds facts to our own record. @param {Partial<RunRecord>} facts */
export function noteRun(facts) {
  writeJson(file, { ...readJson(file), ...facts }, { mode: 0o600 })
}

export function releaseRun() {
  onChildrenChange(() => {})
  if (readJson(file)?.pid === process.pid) fs.rmSync(file, { force: true })
}

/** Process ids are given out again: only one whose command line still fits is ours. */
function isOurs(pid, mark) {
  return pid !== process.pid && isAlive(pid) && (commandOf(pid) ?? "").includes(mark)
}
