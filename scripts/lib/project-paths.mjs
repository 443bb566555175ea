import path from "node:path"
import { fileURLToPath } from "node:url"

/** Where things of this clone are. Everything that is made at run time lies under `.data`. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
export const dataDir = path.join(projectRoot, ".data")
export const logsDir = path.join(dataDir, "logs")
export const backendSource = path.join(projectRoot, "backend")
export const backendBuilt = path.join(backendSource, ".medusa/server")
export const storefrontDir = path.join(projectRoot, "storefront")
export const medusaCli = path.join(projectRoot, "node_modules/@medusajs/cli/cli.js")

/** A path as one would type it from the top of the clone, for messages. */
export function fromRoot(file) {
  const relative = path.relative(projectRoot, file)
  return relative.startsWith("..") ? file : relative || "."
}
