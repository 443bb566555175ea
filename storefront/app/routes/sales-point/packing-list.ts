import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { Route } from "./+types/packing-list"

/** The packing list of all that is to prepare, or of the orders named, as a PDF. */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const orders = url.searchParams.getAll("order")
  const file = await orPointPage(
    request,
    pointApi(session).file(pointPath(params.point, "/packing-list.pdf"), { order: orders })
  )
  return new Response(file.bytes, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="phieu-soan-hang-${params.point}.pdf"`,
      "cache-control": "private, no-store",
    },
  })
}
