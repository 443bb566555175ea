import type { Locator } from "@playwright/test"
import decode from "jsqr"
import { PNG } from "pngjs"

type QrDecoder = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** Reads the QR code an element shows, from its pixels, as a banking app's camera would. */
export async function readQrCode(element: Locator): Promise<string> {
  const image = PNG.sync.read(await element.screenshot({ scale: "css" }))
  // jsqr is CommonJS with a default export nested once more under ESM loaders.
  const read = (
    typeof decode === "function" ? decode : (decode as { default: unknown }).default
  ) as QrDecoder
  const code = read(new Uint8ClampedArray(image.data), image.width, image.height)
  if (!code) throw new Error("no QR code could be read from the element")
  return code.data
}

/** The top-level fields of an EMVCo text, id → value. */
export function emvFields(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at + 4 <= text.length;) {
    const length = Number(text.slice(at + 2, at + 4))
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}
