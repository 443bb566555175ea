import { data } from "react-router"
import type { CounterData } from "~/counter/contract"
import { CounterScreen } from "~/counter/counter-screen"
import { CounterWordsProvider } from "~/counter/use-counter-words"
import { counterMessages } from "~/i18n/counter-messages.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { Route } from "./+types/counter"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.messages.title} · ${loaderData.counter.point.name}` },
  { name: "robots", content: "noindex, nofollow" },
]

export const links: Route.LinksFunction = () => [
  { rel: "manifest", href: "/sales-point/counter.webmanifest" },
]

/** Everything that the counter needs to work without a line. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const counter = await orPointPage(
    request,
    pointApi(session).get<CounterData>(pointPath(params.point, "/counter"))
  )
  return data({
    counter,
    messages: counterMessages(session.lang),
    person: session.me.name,
    closed: session.point.closed,
  })
}

export default function Counter({ loaderData, params }: Route.ComponentProps) {
  const { counter, messages, person, closed } = loaderData
  return (
    <CounterWordsProvider value={messages}>
      <CounterScreen
        key={params.point}
        data={counter}
        person={person}
        closed={closed}
        path={`/sales-point/${params.point}/counter`}
      />
    </CounterWordsProvider>
  )
}
