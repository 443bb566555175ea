export type Values = Record<string, string | number>

/** A lookup in one dictionary; `{name}` in a message is replaced by `values.name`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string

/** Binds a dictionary: `const t = translator(messages)`, then `t("cart.title", { n: "3" })`. */
export function translator<Key extends string>(
  messages: Readonly<Record<Key, string>>
): Translate<Key> {
  return (key, values) => fillIn(messages[key], values)
}

/** As `translator`, for words that came with a page: one that did not come is shown as its key. */
export function looseTranslator<Key extends string>(
  messages: Readonly<Record<string, string>>
): Translate<Key> {
  return (key, values) => fillIn(messages[key] ?? key, values)
}

function fillIn(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
