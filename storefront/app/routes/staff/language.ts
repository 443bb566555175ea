import { redirectDocument } from "react-router"
import { areaOf } from "~/lib/staff/area-of.server"
import { env } from "~/lib/env.server"
import { localPath } from "~/lib/local-path"
import type { Route } from "./+types/language"

/** Keeps the chosen language and leads back to the page it was chosen on. */
export async function action({ request, url }: Route.ActionArgs) {
  const area = areaOf(url)
  const form = await request.formData()
  const to = localPath(form.get("to"), env.PUBLIC_ORIGIN, area.path)
  const cookie = await area.readCookie(request)
  return redirectDocument(to.startsWith(area.path) ? to : area.path, {
    status: 303,
    headers: {
      "set-cookie": await area.writeCookie({
        ...cookie,
        lang: form.get("lang") === "en" ? "en" : "vi",
      }),
    },
  })
}

export function loader({ url }: Route.LoaderArgs) {
  return redirectDocument(areaOf(url).path)
}
