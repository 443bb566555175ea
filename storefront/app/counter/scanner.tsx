import { useEffect, useRef, useState } from "react"
import { codeReader } from "./read-codes"

export type ScannerWords = {
  title: string
  hint: string
  close: string
  /** No camera, or it may not be used. */
  denied: string
}

const PAUSE_MS = 120
/** The same code seen again within this time is the same pack still lying there. */
const SAME_MS = 1_500

/**
 * The camera's picture; tells `onCode` the text of each barcode or QR code it sees. Whatever it cannot read can always be
 * typed instead.
 */
export function Scanner({
  words,
  onCode,
  onClose,
}: {
  words: ScannerWords
  onCode: (text: string) => void
  onClose: () => void
}) {
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onCode)
  const [denied, setDenied] = useState(false)
  useEffect(() => {
    tell.current = onCode
  }, [onCode])

  useEffect(() => {
    const picture = video.current
    if (!picture) return
    const stop = new AbortController()
    watch(picture, stop.signal, (text) => tell.current(text)).catch(() => {
      if (!stop.signal.aborted) setDenied(true)
    })
    return () => stop.abort()
  }, [])

  return (
    <section aria-label={words.title} className="card overflow-hidden">
      {denied ? (
        <p role="alert" className="p-4">
          {words.denied}
        </p>
      ) : (
        <>
          <video
            ref={video}
            playsInline
            muted
            aria-label={words.title}
            className="aspect-[4/3] max-h-[45dvh] w-full bg-ink object-cover"
          />
          <p className="px-4 pt-3 text-sm text-muted">{words.hint}</p>
        </>
      )}
      <div className="p-3">
        <button type="button" className="button button-plain w-full" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}

async function watch(video: HTMLVideoElement, signal: AbortSignal, tell: (text: string) => void) {
  const media = navigator.mediaDevices as MediaDevices | undefined
  if (!media) throw new Error("no camera without https")
  const stream = await media.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
  })
  const off = () => stream.getTracks().forEach((track) => track.stop())
  if (signal.aborted) return off()
  signal.addEventListener("abort", off)
  video.srcObject = stream
  await video.play()
  const reader = await codeReader()
  signal.addEventListener("abort", () => reader.end())
  const seen = { text: "", at: 0 }
  const look = async () => {
    const [text] = await reader.read(video).catch((): string[] => [])
    if (signal.aborted) return
    const now = Date.now()
    if (text && (text !== seen.text || now - seen.at > SAME_MS)) tell(text)
    if (text) Object.assign(seen, { text, at: now })
    setTimeout(() => void look(), PAUSE_MS)
  }
  await look()
}
