#!/usr/bin/env node
/**
 * Draws one picture per kind of product from the Fluent Emoji icons (MIT): the icon on a ground line, its own shadow,
 * a tint that lightens towards the middle. The results are committed; this runs again only when a kind is added.
 *
 *   cd scripts/pictures && npm install && npm run draw [-- KIND…]
 */
import { mkdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import sharp from "sharp"
import { KINDS } from "./kinds.mjs"

const icons = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("@iconify-json/fluent-emoji/icons.json"),
    "utf8"
  )
)
const OUT = path.resolve(import.meta.dirname, "../../storefront/public/pictures")

const SIZE = 1200
/** The icon fits into this square and stands on the ground line, so that no picture seems to hover. */
const ICON = 620
const GROUND = 900
const SHADOW_RGB = { r: 92, g: 62, b: 34 }
const WIDTHS = [320, 640, 1200]

const chosen = process.argv.slice(2)
mkdirSync(OUT, { recursive: true })
for (const [kind, [icon, tint, recolour]] of Object.entries(KINDS)) {
  if (chosen.length && !chosen.includes(kind)) continue
  const picture = await draw(icon, tint, recolour)
  for (const width of WIDTHS) {
    const scaled = sharp(picture).resize(width, width)
    await scaled
      .clone()
      .avif({ quality: 55, effort: 4 })
      .toFile(path.join(OUT, `${kind}-${width}.avif`))
    await scaled
      .clone()
      .webp({ quality: 80 })
      .toFile(path.join(OUT, `${kind}-${width}.webp`))
  }
  console.log(kind)
}

async function draw(icon, tint, recolour) {
  const shape = await trimmedIcon(icon, recolour)
  const left = Math.round((SIZE - shape.width) / 2)
  const top = GROUND - shape.height
  const alpha = sharp(shape.data).extractChannel("alpha")
  const silhouette = await sharp({
    create: { width: shape.width, height: shape.height, channels: 3, background: SHADOW_RGB },
  })
    .joinChannel(await alpha.linear(0.22, 0).toBuffer())
    .png()
    .toBuffer()
  const shadow = await placed(silhouette, left, top + 22).then((layer) =>
    sharp(layer).blur(18).toBuffer()
  )
  return sharp(Buffer.from(background(tint, shape.width)))
    .composite([{ input: shadow }, { input: shape.data, left, top }])
    .png()
    .toBuffer()
}

/** The icon without its empty margins, fitted into the square. */
async function trimmedIcon(name, recolour) {
  const body = icons.icons[name]?.body
  if (!body) throw new Error(`the set has no icon "${name}"`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="800" height="800" viewBox="0 0 32 32">${body}</svg>`
  const trimmed = await sharp(Buffer.from(svg), { density: 72 }).png().trim().toBuffer()
  const fitted = sharp(trimmed).resize(ICON, ICON, { fit: "inside" })
  const { data, info } = await (recolour ? fitted.modulate(recolour) : fitted)
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

async function placed(input, left, top) {
  return sharp({
    create: { width: SIZE, height: SIZE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([{ input, left, top }])
    .png()
    .toBuffer()
}

/** The tint, lighter in the middle, and a thin soft ellipse where the thing touches the ground. */
function background(tint, width) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">
    <defs>
      <radialGradient id="g" cx="50%" cy="46%" r="72%">
        <stop offset="0" stop-color="#fffdf9"/><stop offset="0.45" stop-color="${tint}" stop-opacity="0.55"/>
        <stop offset="1" stop-color="${tint}"/>
      </radialGradient>
      <filter id="b" x="-30%" y="-200%" width="160%" height="500%"><feGaussianBlur stdDeviation="14"/></filter>
    </defs>
    <rect width="100%" height="100%" fill="#fffdf9"/><rect width="100%" height="100%" fill="url(#g)"/>
    <ellipse cx="${SIZE / 2}" cy="${GROUND}" rx="${Math.round(width * 0.42)}" ry="16" fill="#5c3e22" fill-opacity="0.22" filter="url(#b)"/>
  </svg>`
}
