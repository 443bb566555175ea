import { readdirSync } from "node:fs"
import type { PictureRef } from "./contract"
import type { Lang } from "./language"

/** A picture that exists: `/pictures/<kind>-<width>.{avif,webp}`; `kind` is null when there is none of that kind. */
export type PictureView = { kind: string | null; alt: string }

const FOLDER = process.env.NODE_ENV === "production" ? "build/client/pictures" : "public/pictures"

const kinds = new Set(list(FOLDER).flatMap((file) => /^(.+)-640\.webp$/.exec(file)?.[1] ?? []))

/** The picture of a product with its alternative text in the page's language. */
export function picture(ref: PictureRef, lang: Lang): PictureView {
  return {
    kind: kinds.has(ref.kind) ? ref.kind : null,
    alt: lang === "en" ? ref.alt_en : ref.alt_vi,
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
