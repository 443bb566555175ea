import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { PointProfile } from "~/lib/point/contract"
import { sendPicture } from "~/lib/send-picture.server"
import type { Route } from "./+types/photo"

/**
 * A photo of the point for its own staff, as it stands now: the public page's copy of the point may be a minute old, and a
 * photo that was just added must be seen at once.
 */
export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point, "401")
  const { point } = await orPointPage(
    request,
    pointApi(session).get<{ point: PointProfile }>(pointPath(params.point))
  )
  const photo = point.photos.find(({ id }) => id === params.id)
  if (!photo) return new Response(null, { status: 404 })
  return sendPicture(photo.url, "private, max-age=86400")
}
