/** A filter for text that contains what was typed; the pattern's own signs are taken as they are. */
export function containing(typed: string): { $ilike: string } {
  return { $ilike: `%${typed.normalize("NFC").replace(/[\\%_]/g, "\\$&")}%` }
}
