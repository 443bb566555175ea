import { sendPointFile } from "~/lib/point/send-file.server"
import type { Route } from "./+types/labels"

export function loader({ request, params }: Route.LoaderArgs) {
  return sendPointFile(request, params.point, "/labels.pdf")
}
