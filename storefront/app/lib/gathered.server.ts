import { Transform } from "node:stream"

/**
 * Passes on everything written in one turn of the event loop as one chunk. React writes in pieces of 2 kB, and the adapter
 * flushes the compressor after each: pages came out almost twice as large. What streams later still leaves at once.
 */
export function gathered(): Transform {
  let parts: Uint8Array[] = []
  const release = (stream: Transform) => {
    if (parts.length === 0) return
    stream.push(Buffer.concat(parts))
    parts = []
  }
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      if (parts.length === 0) {
        setImmediate(() => {
          if (!this.destroyed) release(this)
        })
      }
      parts.push(Uint8Array.from(chunk))
      done()
    },
    flush(done) {
      release(this)
      done()
    },
  })
}
