import zlib from "node:zlib"
import jsQR from "jsqr"
import { describe, expect, it } from "vitest"
import { qrCode, qrPng, qrSvg } from "../qr-code"

const LINK = "https://ocop.example/01/08936012345674"

/** Pixels of a one-bit PNG without filters, as RGBA. */
function pixelsOf(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const begin = png.indexOf("IDAT")
  const raw = zlib.inflateSync(png.subarray(begin + 4, begin + 4 + png.readUInt32BE(begin - 4)))
  const stride = 1 + Math.ceil(width / 8)
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const byte = raw[y * stride + 1 + (x >> 3)] ?? 0
    if (!(byte & (0x80 >> (x & 7)))) data.fill(0, pixel * 4, pixel * 4 + 3)
  }
  return { data, width, height }
}

/** The runs of the path `M x y h n v1 h-n z`, painted at 8 pixels a unit. */
function pixelsOfSvg(svg: string): { data: Uint8ClampedArray; width: number; height: number } {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * 8
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row++) {
      for (let column = Number(x) * 8; column < (Number(x) + Number(length)) * 8; column++) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return { data, width: side, height: side }
}

describe("the QR code of a product", () => {
  it.each([200, 333, 1000, 2000])("is read back from a PNG of %d pixels", (size) => {
    const { data, width, height } = pixelsOf(qrPng(qrCode(LINK), size))
    expect([width, height]).toEqual([size, size])
    expect(jsQR(data, width, height)?.data).toBe(LINK)
  })

  it("is read back from the SVG, which names product and address", () => {
    const svg = qrSvg(qrCode(LINK), "Chả mực & ruốc <hàu>")
    const { data, width, height } = pixelsOfSvg(svg)
    expect(jsQR(data, width, height)?.data).toBe(LINK)
    expect(svg).toContain("<title>Chả mực &amp; ruốc &lt;hàu&gt;</title>")
    expect(svg).toContain('viewBox="0 0 37 37"')
  })

  it("keeps four light modules around and survives a stain over a twentieth of it", () => {
    const { data, width, height } = pixelsOf(qrPng(qrCode(LINK), 370))
    const dark = (x: number, y: number) => data[(y * width + x) * 4] === 0
    expect([dark(39, 39), dark(40, 40)]).toEqual([false, true])
    const side = Math.round(290 * Math.sqrt(0.05))
    for (let y = 130; y < 130 + side; y++) {
      data.fill(255, (y * width + 140) * 4, (y * width + 140 + side) * 4)
    }
    expect(jsQR(data, width, height)?.data).toBe(LINK)
  })

  it("does not pretend to fit where it cannot", () => {
    expect(() => qrPng(qrCode(LINK), 30)).toThrow("a code of 29 modules does not fit 30 pixels")
  })
})
