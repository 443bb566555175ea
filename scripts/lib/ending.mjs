import { endEverything } from "./child-processes.mjs"
import { describeProblem } from "./problem.mjs"

const lastThings = []
let ending = null

/** Something to do when the script ends, whichever way; the last one added is done first. */
export function atTheEnd(action) {
  lastThings.unshift(action)
}

/** Ends all children, then does the last things. Safe to call twice. */
export function endAll() {
  ending ??= (async () => {
    await endEverything()
    for (const action of lastThings) {
      try {
        await action()
      } catch (error) {
        process.stderr.write(describeProblem(error))
        process.exitCode = 1
      }
    }
  })()
  return ending
}

/** Whether the script is ending: what breaks from now on was ended, not faulty. */
export function isEnding() {
  return ending !== null
}

/**
 * Runs a script's main function: a problem is told in words and ends with 1; Ctrl-C, a closed terminal or a service
 * manager's SIGTERM end everything in order and then with 0.
 *
 * @param {() => Promise<number | void>} main what it returns is the exit code
 * @param {{ codeWhenStopped?: number, farewell?: boolean }} [options]
 */
export async function runScript(main, { codeWhenStopped = 0, farewell = true } = {}) {
  let stopping = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // npm passes Ctrl-C on although the terminal has sent it to us too: the second one changes nothing.
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      if (farewell) say("\nStopping …")
      await endAll()
      if (farewell) say("Stopped.")
      process.exit(process.exitCode ?? codeWhenStopped)
    })
  }
  try {
    const code = await main()
    if (stopping) return await never()
    await endAll()
    process.exit(code ?? process.exitCode ?? 0)
  } catch (error) {
    // What fails because it was ended is not worth a word.
    if (stopping) return await never()
    process.stderr.write(describeProblem(error))
    await endAll()
    process.exit(1)
  }
}

/** A closed terminal must not keep us from stopping the database. */
function say(text) {
  try {
    console.log(text)
  } catch {
    // Nobody listens any more.
  }
}

function never() {
  return new Promise(() => {})
}
