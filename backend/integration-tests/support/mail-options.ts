type MailOptions = { smtpUrl?: string }

/** The options of the running mail provider, by its own reference: what is changed here it follows. */
export function mailOptionsOf(notificationModule: unknown): MailOptions {
  const service = property(notificationModule, "notificationProviderService_")
  const provider = property(property(service, "__container__"), "np_mail")
  const options = property(provider, "options")
  if (typeof options !== "object" || options === null) throw new Error("no mail provider found")
  return options
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined
}
