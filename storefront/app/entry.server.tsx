import { createReadableStreamFromReadable } from "@react-router/node"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import {
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from "react-router"
import { BackendError } from "~/lib/backend-error"
import { env } from "~/lib/env.server"
import { gathered } from "~/lib/gathered.server"
import { nonceContext } from "~/lib/nonce.server"
import { scriptsAfterPaint } from "~/lib/scripts-after-paint.server"

export const streamTimeout = 5_000

/** Streams a document; people get the shell at once, crawlers the finished page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider
) {
  const nonce = context.get(nonceContext)
  const whole = isbot(request.headers.get("user-agent") ?? "")
  return new Promise<Response>((resolve, reject) => {
    let started = false
    const send = () => {
      started = true
      const body = gathered(env.production ? scriptsAfterPaint : undefined)
      headers.set("content-type", "text/html; charset=utf-8")
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonce} />,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]: send,
        onShellError: reject,
        onError(error: unknown) {
          status = 500
          if (started) console.error("render", error)
        },
      }
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Logs what went wrong with the path, never with what a shopper typed. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return
  const { pathname } = new URL(request.url)
  if (error instanceof BackendError) {
    console.error(
      `${request.method} ${pathname}: backend ${error.kind} ${error.status} ${error.code ?? ""}`
    )
    return
  }
  console.error(`${request.method} ${pathname}:`, error)
}
