import { spawn } from "node:child_process"
import { createWriteStream, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import readline from "node:readline"
import { fromRoot, logsDir } from "./project-paths.mjs"
import { Problem } from "./problem.mjs"

/** Everything started and not yet ended, so that one Ctrl-C ends it all. */
const running = new Set()
let ending = false
let tell = () => {}

/**
 * Lets someone keep a list of our children beyond our own life, so that the next start can end what a killed one left.
 *
 * @param {(children: { pid: number, mark: string }[]) => void} listener gets the whole list at each change; `mark` is a
 *   part of the child's command line
 */
export function onChildrenChange(listener) {
  tell = listener
}

/**
 * Runs a command to its end, its words going to a log file.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, log: string, name: string, onLine?: (line: string) => void }} options
 *   `log` is a file name in `.data/logs`, `name` is used in the error, `onLine` sees each line of stdout and stderr
 * @throws {Problem} with the lines of the log that matter, when it ends with anything but 0
 */
export async function runToEnd(command, words, { cwd, env, log, name, onLine, uid, gid, mayFail }) {
  refuseWhenEnding()
  const file = path.join(logsDir, log)
  mkdirSync(logsDir, { recursive: true })
  const sink = createWriteStream(file)
  const lastLines = []
  const child = spawn(command, words, {
    cwd,
    env: env ?? process.env,
    uid,
    gid,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  remember(child)
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on("line", (line) => {
      const plain = withoutColours(line)
      sink.write(`${plain}\n`)
      lastLines.push(plain)
      if (lastLines.length > 400) lastLines.shift()
      onLine?.(plain)
    })
  }
  const ended = await endOf(child)
  sink.end()
  if (ended.code === 0) return
  if (mayFail) return ended
  throw new Problem(`${name} failed (${describeEnd(ended)}).`, {
    details: linesThatMatter(lastLines),
    advice: `The whole log: ${fromRoot(file)}`,
  })
}

/**
 * Starts a server that goes on running; its words go to a log file. One that `outlivesUs` is left to its starter:
 * the database must be stopped last, and is taken over by the next start when we are killed.
 *
 * @returns {{ pid: number, log: string, ended: Promise<{ code: number | null, signal: string | null }>, lines: () => string[] }}
 */
export function startServer(command, words, { cwd, env, log, uid, gid, outlivesUs = false }) {
  refuseWhenEnding()
  const file = path.join(logsDir, log)
  mkdirSync(logsDir, { recursive: true })
  const output = openSync(file, "w")
  // A group of its own: Ctrl-C in the terminal then reaches only us, and we end things in the right order.
  const child = spawn(command, words, {
    cwd,
    env,
    uid,
    gid,
    stdio: ["ignore", output, output],
    detached: true,
  })
  if (!outlivesUs) remember(child)
  return { pid: child.pid, log: file, ended: endOf(child) }
}

/** Ends a process group: asks, waits, then insists. Resolves when it is gone. */
export async function endGroup(pid, { patience = 10_000, signal = "SIGTERM" } = {}) {
  send(pid, signal)
  if (await waitUntilGone(pid, patience)) return
  send(pid, "SIGKILL")
  await waitUntilGone(pid, 5_000)
}

/** Ends everything that `runToEnd` and `startServer` started, and lets nothing new start. */
export async function endEverything() {
  ending = true
  await Promise.all([...running].map((child) => endGroup(child.pid)))
}

/** Whether everything is being ended: what fails now is no news. */
export function isEnding() {
  return ending
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

export async function waitUntilGone(pid, patience) {
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (!isAlive(pid)) return true
    await pause(50)
  }
  return !isAlive(pid)
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * The part of a log that a person wants to see: from the first line that speaks of an error, without stack frames,
 * the framework's chat and npm's epilogue, at most 20 lines; else simply the last ones.
 */
export function linesThatMatter(lines) {
  const said = lines
    .flatMap((line) => messageOf(line).split("\n"))
    .filter((line) => !NOISE.test(line.replace(/^@?[\w/-]+:\w+: /, "")))
  const first = said.findIndex((line) => /\b\w*error\b|✖|failed|cannot|fatal/i.test(line))
  return first === -1 ? said.slice(-12) : said.slice(first, first + 20)
}

const NOISE = new RegExp(
  [
    String.raw`^\s*$`,
    String.raw`^\s*at\s`,
    String.raw`^\s*\^+$`,
    String.raw`^npm (notice|warn)\b`,
    String.raw`^npm error( (code|path|workspace|location|command|Lifecycle|A complete log)\b|$)`,
    String.raw`^@progress `,
    String.raw`DeprecationWarning:|--trace-deprecation`,
  ].join("|")
)

/** Medusa logs one JSON object a line in production: of an error its message is wanted, of the others nothing. */
function messageOf(line) {
  if (!line.startsWith('{"level":')) return line
  try {
    const { level, message } = JSON.parse(line)
    return level === "error" ? String(message) : ""
  } catch {
    return line
  }
}

export function withoutColours(text) {
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "").replace(/\r/g, "")
}

function remember(child) {
  running.add(child)
  child.once("close", () => forget(child))
  tellOfChildren()
}

function forget(child) {
  if (running.delete(child)) tellOfChildren()
}

function tellOfChildren() {
  const children = [...running].filter((child) => child.pid)
  tell(children.map((child) => ({ pid: child.pid, mark: markOf(child) })))
}

/** The script's or command's own name: "cli.js", "ci", "initdb". */
function markOf({ spawnfile, spawnargs }) {
  return path.basename(spawnargs.slice(1).find((word) => !word.startsWith("-")) ?? spawnfile)
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      forget(child)
      reject(new Problem(`Cannot run ${child.spawnfile}: ${error.message}`))
    })
    child.once("close", (code, signal) => resolve({ code, signal }))
  })
}

function describeEnd({ code, signal }) {
  if (signal === "SIGKILL") return "it was killed, perhaps because memory ran out"
  return signal ? `ended by ${signal}` : `exit code ${code}`
}

function send(pid, signal) {
  if (!pid) return
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // No such group (a process of an earlier start may not lead one): try the process itself.
    }
  }
}

function refuseWhenEnding() {
  if (ending) throw new Problem("Stopped.")
}
