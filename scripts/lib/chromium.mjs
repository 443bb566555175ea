import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { quietEnvironment } from "./build.mjs"
import { runToEnd } from "./child-processes.mjs"
import { Problem } from "./problem.mjs"
import { projectRoot } from "./project-paths.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"]
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/**
 * A Chromium on this machine: the one named by CHROMIUM_PATH, one of the system, or Playwright's own.
 *
 * @returns {Promise<string | null>} its path
 * @throws {Problem} when CHROMIUM_PATH names something that is not there
 */
export async function findChromium({ environment = process.env, exists = fs.existsSync } = {}) {
  const named = environment.CHROMIUM_PATH
  if (named) {
    if (exists(named)) return named
    throw new Problem(`CHROMIUM_PATH names ${named}, which is not there.`)
  }
  const folders = (environment.PATH ?? "").split(path.delimiter).filter(Boolean)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, ...PLACES].find(exists) ?? playwrightsOwn(exists)
}

/**
 * Installs a Chromium: the system's package where that is possible, else the one Playwright brings.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<string>} its path
 */
export async function installChromium(say) {
  const options = { cwd: projectRoot, log: "chromium.log", name: "Installing Chromium" }
  if (process.getuid?.() === 0 && isDebian()) {
    say("apt-get install chromium")
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
    // An outdated or half-reachable list need not hinder: the install below says what is really missing.
    await runToEnd("apt-get", ["update", "-q"], { ...options, env, mayFail: true })
    await runToEnd("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
      ...options,
      env,
    })
  } else {
    say("playwright install chromium")
    const cli = path.join(projectRoot, "node_modules/playwright/cli.js")
    const words = ["install", ...(process.getuid?.() === 0 ? ["--with-deps"] : []), "chromium"]
    await runToEnd(process.execPath, [cli, ...words], { ...options, env: quietEnvironment })
  }
  const found = await findChromium()
  if (found) return found
  throw new Problem("Chromium was installed but cannot be found.", {
    advice:
      "Install Chromium or Chrome by hand and name it: CHROMIUM_PATH=/path/to/chromium npm test",
  })
}

async function playwrightsOwn(exists) {
  try {
    const { chromium } = await import("playwright-core")
    const own = chromium.executablePath()
    return own && exists(own) ? own : null
  } catch {
    return null
  }
}

/** Ubuntu's package of that name is only a pointer to a snap, which does not work in containers. */
function isDebian() {
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" })
    return /^ID=debian$/m.test(fs.readFileSync("/etc/os-release", "utf8"))
  } catch {
    return false
  }
}
