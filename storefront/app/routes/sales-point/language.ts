import { redirectDocument } from "react-router"
import { env } from "~/lib/env.server"
import { localPath } from "~/lib/local-path"
import { readPointCookie, writePointCookie } from "~/lib/point-session.server"
import type { Route } from "./+types/language"

/** Keeps the chosen language and leads back to the page it was chosen on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const to = localPath(form.get("to"), env.PUBLIC_ORIGIN, "/sales-point")
  const cookie = await readPointCookie(request)
  return redirectDocument(to.startsWith("/sales-point") ? to : "/sales-point", {
    status: 303,
    headers: {
      "set-cookie": await writePointCookie({
        ...cookie,
        lang: form.get("lang") === "en" ? "en" : "vi",
      }),
    },
  })
}

export function loader() {
  return redirectDocument("/sales-point")
}
