import { sendPointFile } from "~/lib/point/send-file.server"
import type { Route } from "./+types/price-list"

export function loader({ request, params }: Route.LoaderArgs) {
  return sendPointFile(request, params.point, "/price-list.pdf")
}
