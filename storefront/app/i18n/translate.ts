export type Values = Record<string, string | number>

/** A lookup in one dictionary; `{name}` in a message is replaced by `values.name`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string

/** Binds a dictionary: `const t = translator(messages)`, then `t("cart.title", { n: "3" })`. */
export function translator<Key extends string>(
  messages: Readonly<Record<Key, string>>
): Translate<Key> {
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
