import { sendPointFile } from "~/lib/point/send-file.server"
import type { Route } from "./+types/export-csv"

export function loader({ request, params }: Route.LoaderArgs) {
  return sendPointFile(request, params.point, "/stock/export.csv")
}
