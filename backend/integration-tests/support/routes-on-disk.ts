import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const API = path.resolve(__dirname, "../../../plugins/ocop/src/api")

/** Every route of an area as it stands on disk: `POST /sales-point/points/:point/staff/:id`. */
export function routesOnDisk(area: "sales-point" | "province"): string[] {
  const files = readdirSync(path.join(API, area), { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = readFileSync(path.join(API, area, file), "utf8")
      const below = path.dirname(file).replace(/\[(\w+)\]/g, ":$1")
      return [
        ...source.matchAll(/export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g),
      ].map(([, method = ""]) => `${method} /${area}${below === "." ? "" : `/${below}`}`)
    })
    .sort()
}
