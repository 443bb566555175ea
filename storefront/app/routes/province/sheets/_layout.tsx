import { data, Outlet } from "react-router"
import { Words } from "~/components/desk/words"
import { requireProvince } from "~/lib/province-session.server"
import { sheetsWords } from "./words.server"
import type { Route } from "./+types/_layout"

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await requireProvince(request)
  return data({ words: sheetsWords(lang) })
}

export function shouldRevalidate() {
  return false
}

export default function Sheets({ loaderData }: Route.ComponentProps) {
  return (
    <Words words={loaderData.words}>
      <Outlet />
    </Words>
  )
}
