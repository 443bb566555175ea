import path from "node:path"
import { runToEnd } from "./child-processes.mjs"
import { projectRoot } from "./project-paths.mjs"

/** Where turbo's launcher is; it is plain Node, so no shell is needed. */
const turbo = path.join(projectRoot, "node_modules/turbo/bin/turbo")

/** What every tool of ours gets so that nothing is sent anywhere. */
export const quietEnvironment = {
  ...process.env,
  MEDUSA_DISABLE_TELEMETRY: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
}

/**
 * Runs one turbo task over the packages; what has not changed comes from turbo's cache.
 *
 * @param {string} task e.g. "build"
 * @param {object} options
 * @param {string} options.name for the error
 * @param {string} options.log
 * @param {string} [options.filter] only these packages and what they need, e.g. "./plugins/*"
 * @param {(text: string) => void} [options.report]
 * @param {(line: string) => void} [options.onLine]
 * @returns {Promise<{ done: number, fresh: number }>} how many tasks, and how many of them were not in the cache
 */
export async function runTurbo(task, { name, log, filter, report, onLine }) {
  let done = 0
  let fresh = 0
  const words = [
    "run",
    task,
    "--output-logs=new-only",
    "--ui=stream",
    "--no-update-notifier",
    // A build that fails takes what needs it along; of the checks one wants to see all.
    ...(task === "build" ? [] : ["--continue"]),
  ]
  if (filter) words.push(`--filter=${filter}`)
  await runToEnd(process.execPath, [turbo, ...words], {
    cwd: projectRoot,
    env: quietEnvironment,
    log,
    name,
    onLine(line) {
      onLine?.(line)
      const state = /^(\S+):\S+: cache (hit|miss|bypass)/.exec(line)
      if (!state) return
      done += 1
      if (state[2] !== "hit") fresh += 1
      report?.(state[2] === "hit" ? `${done} up to date` : `${state[1].replace("@ocop/", "")} …`)
    },
  })
  return { done, fresh }
}
