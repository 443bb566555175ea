import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { runToEnd } from "./child-processes.mjs"
import { Problem } from "./problem.mjs"
import { projectRoot } from "./project-paths.mjs"
import { readJson } from "./small-files.mjs"

/**
 * Why the packages must be installed, or null when they are as the lockfile says. Two witnesses: the mark that we
 * leave after a whole `npm ci` (npm empties node_modules first, so a broken-off one leaves no mark), and npm's own
 * list in node_modules, which an `npm install` by hand keeps right.
 *
 * @param {string} [root] the top of the clone
 * @returns {string | null}
 */
export function whyInstall(root = projectRoot) {
  const lockfile = readFileSync(path.join(root, "package-lock.json"), "utf8")
  const modules = path.join(root, "node_modules")
  if (!existsSync(modules)) return "no packages yet"
  if (readMark(modules) === markFor(lockfile)) return null
  const wanted = JSON.parse(lockfile).packages
  const present = readJson(path.join(modules, ".package-lock.json"))?.packages
  if (!present) return "an installation was broken off"
  return sameVersions(wanted, present) ? null : "the lockfile changed"
}

/** Whether every package that is not bound to another platform is there in exactly the wanted version. */
export function sameVersions(wanted, present) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes("node_modules/") || entry.link) return true
    const found = present[place]
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true
  })
}

/**
 * `npm ci`, with a count of the packages that have arrived.
 *
 * @param {{ report: (text: string) => void, root?: string }} options
 */
export async function install({ report, root = projectRoot }) {
  const lockfile = readFileSync(path.join(root, "package-lock.json"), "utf8")
  const places = topLevelPackages(JSON.parse(lockfile).packages)
  const modules = path.join(root, "node_modules")
  const timer = setInterval(() => {
    // npm makes all the folders first and fills them later.
    const there = places.filter((place) => existsSync(path.join(root, place, "package.json")))
    report(`${there.length}/${places.length} packages`)
  }, 1000)
  try {
    await runToEnd(npm(), ["ci", "--no-audit", "--no-fund"], {
      cwd: root,
      env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", DO_NOT_TRACK: "1" },
      log: "install.log",
      name: "Installing the packages (npm ci)",
    })
  } catch (error) {
    if (error instanceof Problem) {
      error.advice.push("Is this machine online? The next start tries again from a clean state.")
    }
    throw error
  } finally {
    clearInterval(timer)
  }
  writeFileSync(path.join(modules, ".ocop-installed"), markFor(lockfile))
}

/** @throws {Problem} when a command that installs nothing itself finds nothing installed */
export function requireInstalled() {
  const why = whyInstall()
  if (!why) return
  throw new Problem(`The packages are not installed as the lockfile says (${why}).`, {
    advice: "Start the shop once (npm start), or only install: npm ci",
  })
}

/** The oldest Node that all packages agree on. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Problem(`Node ${version} is too old.`, {
    advice: "Install Node 22 or 24 (20.19 is the oldest that works), then start again.",
  })
}

function markFor(lockfile) {
  const hash = createHash("sha256").update(lockfile)
  // Native packages differ by machine, and some by Node's own version.
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  return hash.digest("hex")
}

function readMark(modules) {
  try {
    return readFileSync(path.join(modules, ".ocop-installed"), "utf8")
  } catch {
    return null
  }
}

function topLevelPackages(packages) {
  return Object.entries(packages)
    .filter(
      ([place, entry]) =>
        /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place) && !entry.optional && !entry.link
    )
    .map(([place]) => place)
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm"
}
