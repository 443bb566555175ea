export type BackendErrorKind =
  "not_found" | "unauthorized" | "refused" | "busy" | "timeout" | "down"

/**
 * What went wrong between us and the backend. `code` is the backend's stable word for it ("certificate_expired"), which the
 * pages translate; `message` is the backend's own sentence, in the caller's language. `body` is the whole refusal: some say more, such as
 * `problems` of a form's fields or the `item` as it stands now.
 */
export class BackendError extends Error {
  constructor(
    readonly kind: BackendErrorKind,
    readonly status: number,
    message: string,
    readonly code: string | null = null,
    readonly body: Readonly<Record<string, unknown>> = {},
    /** Seconds after which a busy backend may be asked again. */
    readonly retryAfter: number | null = null
  ) {
    super(message)
    this.name = "BackendError"
  }
}
