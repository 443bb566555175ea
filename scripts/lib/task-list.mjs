import { existsSync } from "node:fs"
import path from "node:path"
import { isEnding } from "./child-processes.mjs"
import { projectRoot } from "./project-paths.mjs"

/**
 * @typedef {object} Task
 * @property {string} title what happens, e.g. "Start the database"
 * @property {(report: (text: string) => void) => Promise<string | void>} run `report` shows a count or a place beside
 *   the title while it runs; what it returns stays there afterwards
 *
 * Runs tasks one after the other; an inner array runs its tasks side by side. In a terminal that is a live list (as
 * soon as the package for it is installed), elsewhere one plain line at the end of each task.
 *
 * @param {(Task | Task[])[]} tasks
 */
export async function runTasks(tasks) {
  const live =
    process.stdout.isTTY &&
    !process.env.CI &&
    existsSync(path.join(projectRoot, "node_modules/listr2/package.json"))
  await (live ? runLive(tasks) : runPlain(tasks))
}

async function runLive(tasks) {
  const { Listr } = await import("listr2")
  const one = ({ title, run }) => ({
    title,
    task: async (_context, task) => {
      const started = Date.now()
      const outcome = await run((text) => (task.title = `${title} · ${text}`))
      task.title = `${title}${outcome ? ` · ${outcome}` : ""} · ${seconds(started)}`
    },
  })
  for (const group of tasks) {
    const list = new Listr([group].flat().map(one), {
      concurrent: true,
      registerSignalListeners: false,
      rendererOptions: { collapseErrors: false, showErrorMessage: false },
    })
    await list.run()
  }
}

async function runPlain(tasks) {
  for (const group of tasks) {
    // The first failure is told at once; what runs beside it is ended with the script and says nothing more.
    const state = { failed: false }
    await Promise.all([group].flat().map((task) => runOnePlain(task, state)))
  }
}

async function runOnePlain({ title, run }, state) {
  const started = Date.now()
  const report = process.stdout.isTTY ? overwriteLine(title) : sayRarely(title)
  try {
    const outcome = await run(report)
    clearLine()
    if (!isEnding())
      console.log(`✔ ${title}${outcome ? ` · ${outcome}` : ""} · ${seconds(started)}`)
  } catch (error) {
    clearLine()
    if (!state.failed && !isEnding()) console.log(`✖ ${title} · ${seconds(started)}`)
    state.failed = true
    throw error
  }
}

/** In a log file a count every 20 seconds shows that it lives, without filling pages. */
function sayRarely(title) {
  let next = Date.now() + 20_000
  return (text) => {
    if (Date.now() < next) return
    next = Date.now() + 20_000
    console.log(`  ${title} · ${text}`)
  }
}

function overwriteLine(title) {
  process.stdout.write(`… ${title}`)
  return (text) => {
    clearLine()
    process.stdout.write(`… ${title} · ${text}`)
  }
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K")
}

export function seconds(started, now = Date.now()) {
  const passed = (now - started) / 1000
  if (passed < 59.95) return `${passed.toFixed(1)} s`
  const whole = Math.round(passed)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
