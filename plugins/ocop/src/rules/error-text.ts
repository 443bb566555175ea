/** What an error says. Workflows throw plain objects too, which `String` would turn into `[object Object]`. */
export function errorText(error: unknown): string {
  const message =
    typeof error === "object" && error !== null && "message" in error ? error.message : error
  return typeof message === "string" ? message : JSON.stringify(message)
}
