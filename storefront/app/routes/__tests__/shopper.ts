import type { AddressInfo } from "node:net"
import { isRecord } from "~/lib/__tests__/is-record"
import { start } from "../../../tests/fake-backend/server.mjs"

const ORIGIN = "http://localhost:3300"

/** Starts the fake backend on a free port and points the storefront's settings at it: import routes after this. */
export async function startBackend() {
  const server = await start(0)
  const { port } = server.address() as AddressInfo
  process.env.MEDUSA_INTERNAL_URL = `http://localhost:${port}`
  process.env.PUBLIC_ORIGIN = ORIGIN
  return { stop: () => server.close() }
}

type Handler = (args: never) => unknown

/** A browser without JavaScript, reduced to its cookies: calls loaders and actions, keeps what they set. */
export class Shopper {
  readonly #cookies = new Map<string, string>()

  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  }

  /** Posts a form as a document; with `fetcher`, as the page's script does. */
  post(handler: Handler, path: string, fields: Record<string, string>, fetcher = false) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return this.#call(handler, path, { method: "POST", body }, fetcher)
  }

  get(handler: Handler, path: string) {
    return this.#call(handler, path, {}, false)
  }

  async #call(handler: Handler, path: string, init: RequestInit, fetcher: boolean) {
    const url = new URL(path, ORIGIN)
    const address = fetcher ? `${ORIGIN}${url.pathname}.data` : url
    const request = new Request(address, { ...init, headers: { cookie: this.cookies } })
    const [, area, id] = /\/(checkout|pay|orders)\/([^/]+)/.exec(url.pathname) ?? []
    const handle = /\/products\/([^/]+)/.exec(url.pathname)?.[1]
    const params = { cart: id, order: id, token: area ? id : undefined, handle }
    const answer = await Promise.resolve(handler({ request, url, params } as never)).catch(
      (thrown: unknown) => {
        if (thrown instanceof Response) return thrown
        throw thrown
      }
    )
    return this.#read(answer)
  }

  /** Status, target and values of whatever a loader or action answers. */
  #read(answer: unknown) {
    const response = answer instanceof Response
    const init = isRecord(answer) && isRecord(answer.init) ? answer.init : {}
    const headers = response ? answer.headers : new Headers(init.headers as HeadersInit | undefined)
    const cookie = headers.get("set-cookie")
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie ?? "") ?? []
    if (name) this.#cookies.set(name, value ?? "")
    return {
      cacheControl: headers.get("cache-control"),
      setCookie: cookie,
      status: response ? answer.status : Number(init.status ?? 200),
      to: headers.get("location"),
      data: response ? null : isRecord(answer) && "data" in answer ? answer.data : answer,
    }
  }
}
