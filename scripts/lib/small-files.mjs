import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"

/** The parsed JSON of a file, or null when it is missing or was cut off by a crash. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

/** Writes all of the file or none of it: a crash in between leaves the old one. */
export function writeJson(file, value, { mode = 0o644 } = {}) {
  mkdirSync(path.dirname(file), { recursive: true })
  const half = `${file}.${process.pid}.half`
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(half, file)
}
