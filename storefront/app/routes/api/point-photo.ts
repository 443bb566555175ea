import { cachedGet } from "~/lib/cache.server"
import type { PointDetail } from "~/lib/contract"
import { orErrorPage } from "~/lib/page-response.server"
import { sendPicture } from "~/lib/send-picture.server"
import type { Route } from "./+types/point-photo"

/** `/points/:handle/photos/:id`: a photo of a point. Only photos that the point's page lists are fetched. */
export async function loader({ params }: Route.LoaderArgs) {
  const path = `/store/ocop/points/${encodeURIComponent(params.handle)}`
  const { point } = await orErrorPage(cachedGet<{ point: PointDetail }>("vi", path))
  const photo = point.photos.find(({ id }) => id === params.id)
  if (!photo) return new Response(null, { status: 404 })
  return sendPicture(photo.url, "public, max-age=86400")
}
