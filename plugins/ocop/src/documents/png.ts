import zlib from "node:zlib"

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A black-and-white picture as PNG, one bit a pixel: a code has no greys, and a printer gets its edges sharp.
 * @param width pixels; rows are as wide as they are many
 */
export function bilevelPng(size: number, isDark: (x: number, y: number) => boolean): Buffer {
  const stride = 1 + Math.ceil(size / 8)
  const raw = Buffer.alloc(stride * size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      // 0 is black in greyscale, so light pixels are the ones that are set; each row begins with its filter, none.
      if (!isDark(x, y)) setBit(raw, y * stride + 1, x)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.writeUInt8(1, 8)
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", zlib.deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function setBit(bytes: Buffer, start: number, index: number): void {
  const place = start + (index >> 3)
  bytes[place] = (bytes[place] ?? 0) | (0x80 >> (index & 7))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(zlib.crc32(body) >>> 0)
  return Buffer.concat([length, body, sum])
}
