import workerUrl from "./scan.worker.ts?worker&url"
import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url"

/** Files that a scan needs and the page's text does not name; the service worker keeps them for days without a line. */
export const SCAN_FILES = `${workerUrl} ${wasmUrl}`

/** Reads the codes on what the camera shows; `end` lets go of what it holds. */
export type CodeReader = { read(video: HTMLVideoElement): Promise<string[]>; end(): void }

const FORMATS = ["ean_13", "ean_8", "upc_a", "qr_code"]

/** The browser's own detector, which is not in TypeScript's library yet. */
type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/** The browser's own reader where it knows barcodes and QR codes, else ours in a worker. */
export async function codeReader(): Promise<CodeReader> {
  return (await nativeReader()) ?? workerReader()
}

async function nativeReader(): Promise<CodeReader | null> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const known = (await Native?.getSupportedFormats().catch(() => null)) ?? []
  if (!Native || !known.includes("ean_13") || !known.includes("qr_code")) return null
  const detector = new Native({ formats: FORMATS.filter((format) => known.includes(format)) })
  return {
    read: async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue),
    end: () => {},
  }
}

function workerReader(): CodeReader {
  const worker = new Worker(workerUrl, { type: "module" })
  return {
    read: async (video) => {
      const picture = await createImageBitmap(video)
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<string[]>) => resolve(data)
        worker.onerror = () => reject(new Error("the code reader did not start"))
        worker.postMessage(picture, [picture])
      })
    },
    end: () => worker.terminate(),
  }
}
