/** The order and the code that a pick-up QR code names; null for any other text. */
export function scannedPickup(text: string): { id: string; code: string } | null {
  const [, id, code] = /^ocop:nhan-hang:([A-Za-z0-9_]+):(\d{6})$/.exec(text.trim()) ?? []
  return id && code ? { id, code } : null
}
