import { language, words } from "../words/language"

/** What the API refused, in its own words. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string
  ) {
    super(message)
    this.name = "Refused"
  }
}

type Sent = { method?: "POST" | "DELETE"; body?: object | FormData }

/**
 * Asks an address under `/admin`, signed in by the admin's session.
 * @throws Refused with the sentence of the API, or that the server does not answer
 */
export async function ask<Answer>(path: string, { method, body }: Sent = {}): Promise<Answer> {
  const json = body !== undefined && !(body instanceof FormData)
  const response = await fetch(`/admin/${path}`, {
    method: method ?? (body ? "POST" : "GET"),
    credentials: "include",
    headers: {
      "x-medusa-locale": language() === "vi" ? "vi-VN" : "en-US",
      ...(json && { "content-type": "application/json" }),
    },
    ...(body && { body: json ? JSON.stringify(body) : body }),
  }).catch(() => {
    throw new Refused(words().noAnswer, "no_answer")
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refusal(answer, response.status)
  return answer as Answer
}

function refusal(answer: unknown, status: number): Refused {
  const known = typeof answer === "object" && answer !== null ? answer : {}
  const message = "message" in known && typeof known.message === "string" ? known.message : null
  const code = "code" in known && typeof known.code === "string" ? known.code : String(status)
  return new Refused(message ?? `${words().failed} (${status})`, code)
}

/** `?a=1&b=2` of what is set. */
export function search(parameters: Record<string, string | number | undefined>): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "")
  return set.length ? `?${new URLSearchParams(set.map(([k, v]) => [k, String(v)])).toString()}` : ""
}
