import { pointT } from "~/i18n/point-messages.server"
import { BackendError } from "../backend-error"
import { orPointPage, pointApi, pointPath, type PointSession } from "../point-session.server"

export const DEEDS = ["ready", "hand-over", "send", "delivered", "cancel", "returns"] as const
export type Deed = (typeof DEEDS)[number]

/** What was wrong with a form: a sentence at its field, or one above all. */
export type DeedProblem = { deed: Deed; field: string | null; text: string; status: number }

export function isDeed(text: unknown): text is Deed {
  return DEEDS.some((deed) => deed === text)
}

/** Does what the form asks with an order. Null when it is done; throws as `orPointPage` does. */
export async function doDeed(
  request: Request,
  session: PointSession,
  id: string,
  deed: Deed,
  form: FormData
): Promise<DeedProblem | null> {
  const t = pointT(session.lang)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const wrong = (field: string, sentence: string): DeedProblem => ({
    deed,
    field,
    text: sentence,
    status: 400,
  })
  const body: Record<string, unknown> = {}
  if (deed === "hand-over") {
    body.code = text("code")
    body.age_checked = form.has("age")
  }
  if (deed === "send") {
    if (!text("carrier")) return wrong("carrier", t("order.carrier.missing"))
    body.carrier = text("carrier")
    body.tracking_number = text("tracking") || null
  }
  if (deed === "cancel" || deed === "returns") {
    if (!text("reason")) return wrong("reason", t("order.reason.missing"))
    body.reason = text("reason")
  }
  if (deed === "returns") {
    const items = [...form.keys()].flatMap((name) => {
      const quantity = name.startsWith("item:") ? Number(text(name)) : 0
      return quantity > 0 ? [{ id: name.slice("item:".length), quantity }] : []
    })
    if (items.length === 0) return wrong("items", t("order.return.none"))
    body.items = items
    body.restock = form.has("restock")
  }
  try {
    const path = pointPath(session.point.handle, `/orders/${encodeURIComponent(id)}/${deed}`)
    await pointApi(session).post(path, body)
    return null
  } catch (error) {
    const told = error instanceof BackendError && error.code !== null
    if (told && (error.kind === "refused" || error.kind === "busy")) {
      const field = error.code === "wrong_pickup_code" ? "code" : null
      return { deed, field, text: error.message, status: error.status }
    }
    return asProblem(request, deed, error, t("order.problem"))
  }
}

/** A time-out leaves open whether it was done: the page says so, and shows how the order stands now. */
async function asProblem(
  request: Request,
  deed: Deed,
  error: unknown,
  text: string
): Promise<DeedProblem> {
  try {
    const reason = error instanceof Error ? error : new Error("the backend's answer was no error")
    return await orPointPage(request, Promise.reject(reason))
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status === 503) {
      return { deed, field: null, text, status: 503 }
    }
    throw thrown
  }
}
