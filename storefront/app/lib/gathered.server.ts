import { Transform } from "node:stream"

/**
 * Passes on everything written in one turn of the event loop as one chunk. React writes in pieces of 2 kB, and the adapter
 * flushes the compressor after each: pages came out almost twice as large. What streams later still leaves at once. `rewrite` changes
 * each such chunk of the page.
 */
export function gathered(rewrite: (html: string) => string = (html) => html): Transform {
  let parts: Uint8Array[] = []
  const release = (stream: Transform) => {
    if (parts.length === 0) return
    // One byte a character, so that a letter cut in two by a write survives.
    stream.push(Buffer.from(rewrite(Buffer.concat(parts).toString("latin1")), "latin1"))
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
