import { BarcodeDetector, prepareZXingModule } from "barcode-detector/ponyfill"
import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url"

// The package's own copy lies on another host, which the content security policy refuses.
prepareZXingModule({ overrides: { locateFile: () => wasmUrl } })

const detector = new BarcodeDetector({ formats: ["ean_13", "ean_8", "upc_a", "qr_code"] })

/** One camera picture in, the texts of the codes on it out. */
self.addEventListener("message", ({ data }: MessageEvent<ImageBitmap>) => void answer(data))

async function answer(picture: ImageBitmap) {
  const codes = await detector.detect(picture).catch(() => [])
  picture.close()
  self.postMessage(codes.map(({ rawValue }) => rawValue))
}
