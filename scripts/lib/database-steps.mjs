import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { readProgress, runMedusa } from "./backend-environment.mjs"
import { quietEnvironment } from "./build.mjs"
import { runToEnd } from "./child-processes.mjs"
import { countOrders, countProducts, databaseDiary } from "./database.mjs"
import { Problem } from "./problem.mjs"
import { backendBuilt, dataDir, fromRoot, projectRoot } from "./project-paths.mjs"
import { readJson } from "./small-files.mjs"

/**
 * What must have happened to a database before the servers start. Each step looks first whether it is done, so that
 * the second start is fast and a broken-off one goes on where it stopped.
 *
 * @param {{ environment: NodeJS.ProcessEnv, folder?: string, logPrefix?: string }} options
 *   `environment` from `backendEnvironment`; `folder` takes the generated register
 */
export function databaseSteps({ environment, folder = dataDir, logPrefix = "" }) {
  const databaseUrl = environment.DATABASE_URL
  const diary = databaseDiary(databaseUrl)
  const medusa = (words, { log, name, onLine }) =>
    runMedusa(words, { environment, log: `${logPrefix}${log}`, name, onLine })
  const setupFile = environment.OCOP_SETUP_OUT

  /** Brings tables, links and the search index to the state of the build; nothing to do when it is that already. */
  async function migrate() {
    const fingerprint = fingerprintOfBuild()
    if ((await diary.read("migrate"))?.fingerprint === fingerprint) return "up to date"
    await medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], {
      log: "migrate.log",
      name: "Bringing the database up to date (medusa db:migrate)",
    })
    await diary.write("migrate", fingerprint)
    return undefined
  }

  /**
   * Region, points of payment, keys and the operator's sign-in. Repeats itself without harm.
   * @returns {Promise<{ setup: Setup, fresh: boolean }>} the answer of the set-up script
   */
  async function setUp() {
    const fingerprint = fingerprintOfBuild()
    const known = await diary.read("set-up")
    if (known?.fingerprint === fingerprint && known.details)
      return { setup: known.details, fresh: false }
    fs.mkdirSync(folder, { recursive: true })
    fs.rmSync(setupFile, { force: true })
    await medusa(["exec", "./src/scripts/setup.js"], {
      log: "set-up.log",
      name: "The set-up script",
    })
    const setup = readJson(setupFile)
    if (!setup?.publishable_key) {
      throw new Problem(`The set-up script left no answer in ${fromRoot(setupFile)}.`)
    }
    await diary.write("set-up", fingerprint, setup)
    return { setup, fresh: true }
  }

  /**
   * Loads the demo register into an empty database, and goes on with one that was broken off: the same day is taken
   * again, and the import changes nothing that is there already.
   */
  async function loadRegister(report, { asOf }) {
    if (await diary.read("register loaded")) return "already there"
    const begun = await diary.read("register begun")
    if (!begun && (await countProducts(databaseUrl)) > 0) return "left alone: the shop has products"
    const day = begun?.details?.as_of ?? asOf
    await diary.write("register begun", "demo", { as_of: day })
    const register = path.join(folder, "register")
    fs.rmSync(register, { recursive: true, force: true })
    await generateRegister(["--as-of", day, "--out", register], { log: `${logPrefix}register.log` })
    const counts = await importing(["exec", "./src/scripts/load-register.js", register], report)
    await diary.write("register loaded", "demo", { as_of: day })
    return counts.get("products") ? `${counts.get("products")} products` : undefined
  }

  /** Runs a Medusa script that tells its progress, and shows it. @returns how many of each kind were done */
  async function importing(words, report) {
    const counts = new Map()
    await medusa(words, {
      log: "import.log",
      name: "Loading the demo register",
      onLine(line) {
        const progress = readProgress(line)
        if (!progress) return
        counts.set(progress.kind, progress.done)
        report(`${progress.kind} ${progress.done}/${progress.total}`)
      },
    })
    return counts
  }

  return { migrate, setUp, loadRegister }
}

/**
 * Whether a first start was killed while it loaded the register, and nobody has bought anything since: then the
 * database holds only a part of what will be made again, and a part that no import expects.
 */
export async function isHalfLoaded(databaseUrl) {
  const diary = databaseDiary(databaseUrl)
  if (!(await diary.read("register begun")) || (await diary.read("register loaded"))) return false
  return (await countOrders(databaseUrl)) === 0
}

/** Writes the demo register as CSV files; the generator is plain Node and needs no database. */
export async function generateRegister(words, { log, onLine, mayFail }) {
  const generator = path.join(backendBuilt, "src/register/cli.js")
  return runToEnd(process.execPath, [generator, ...words], {
    cwd: projectRoot,
    env: quietEnvironment,
    log,
    name: "Writing the demo register",
    onLine,
    mayFail,
  })
}

/**
 * A fingerprint of the compiled code that touches the database, so that migrations and set-up run again exactly when
 * that code changed. The admin's bundle is left out: it never touches data.
 */
function fingerprintOfBuild() {
  const hash = createHash("sha256")
  const plugins = fs.readdirSync(path.join(projectRoot, "plugins"))
  const folders = [
    backendBuilt,
    ...plugins.map((name) => path.join(projectRoot, "plugins", name, ".medusa/server")),
  ]
  for (const folder of folders) addFolder(hash, folder)
  return hash.digest("hex")
}

function addFolder(hash, folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (["admin", "public", "node_modules", "static", "api"].includes(entry.name)) continue
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, file)
    else if (entry.name.endsWith(".js")) hash.update(entry.name).update(fs.readFileSync(file))
  }
}
