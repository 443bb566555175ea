import fs from "node:fs"
import path from "node:path"
import { endGroup, isAlive, onChildrenChange } from "./child-processes.mjs"
import { commandOf } from "./free-ports.mjs"
import { Problem } from "./problem.mjs"
import { dataDir } from "./project-paths.mjs"
import { readJson, writeJson } from "./small-files.mjs"

/**
 * @typedef {object} RunRecord who uses the data of this clone right now
 * @property {number} pid of the script
 * @property {string} what "start", "import" …
 * @property {string} [shop] address of the shop, once it answers
 * @property {string} [databaseUrl]
 * @property {{ pid: number, mark: string }[]} children what it started, each with a word of its command line
 */

/** The record of the data in `folder`: by default those of `npm start`. A test run keeps one of its own. */
export function runRecord(folder = dataDir) {
  const file = path.join(folder, "run.json")

  /** The record of a script that still runs, or null. @returns {RunRecord | null} */
  function whoRuns() {
    const record = readJson(file)
    return record && isOurs(record.pid, "scripts") ? record : null
  }

  /**
   * Claims the data, and ends what a killed script left behind.
   *
   * @param {string} what
   * @throws {Problem} when another script is at work on them
   */
  async function claim(what) {
    const other = whoRuns()
    if (other) throw alreadyRuns(other)
    await endLeftovers()
    writeJson(file, { pid: process.pid, what, children: [] }, { mode: 0o600 })
    onChildrenChange((children) => note({ children }))
  }

  async function endLeftovers() {
    const left = readJson(file)?.children ?? []
    const ours = left.filter(({ pid, mark }) => isOurs(pid, mark))
    await Promise.all(ours.map(({ pid }) => endGroup(pid)))
  }

  /** Adds facts to our own record. @param {Partial<RunRecord>} facts */
  function note(facts) {
    writeJson(file, { ...readJson(file), ...facts }, { mode: 0o600 })
  }

  function release() {
    onChildrenChange(() => {})
    if (readJson(file)?.pid === process.pid) fs.rmSync(file, { force: true })
  }

  return { whoRuns, claim, endLeftovers, note, release }
}

function alreadyRuns({ what, pid, shop }) {
  const message =
    what === "start"
      ? `It runs already (process ${pid})${shop ? `: ${shop}` : ""}.`
      : `npm run ${what} is at work on the same data (process ${pid}).`
  return new Problem(message, {
    advice: "Use that one, or end it first with Ctrl-C in its terminal.",
  })
}

/** Process ids are given out again: only one whose command line still fits is ours. */
function isOurs(pid, mark) {
  return pid !== process.pid && isAlive(pid) && (commandOf(pid) ?? "").includes(mark)
}
