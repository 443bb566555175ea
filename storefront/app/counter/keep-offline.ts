/*
 * What the counter asks of its service worker, `public/sales-point/sw.js`. Without one (an old browser, http on a local
 * network) the counter works while there is a line.
 */

const WORKER = "/sales-point/sw.js"

function workers(): ServiceWorkerContainer | null {
  return "serviceWorker" in navigator ? navigator.serviceWorker : null
}

/** Installs the service worker, lets it keep this page for days without a line, and asks the browser not to tidy up. */
export async function keepOffline(path: string): Promise<void> {
  const container = workers()
  if (!container) return
  await container.register(WORKER)
  const { active } = await container.ready
  active?.postMessage({ keep: path })
  // Some browsers ask or refuse; the queue works either way, and the number unsent is always shown.
  await (navigator.storage as StorageManager | undefined)?.persist()
}

/** Empties what the service worker keeps: it holds one person's pages. */
export async function forgetPages(): Promise<void> {
  const registration = await workers()?.getRegistration(WORKER)
  const active = registration?.active
  if (!active) return
  const { port1, port2 } = new MessageChannel()
  const done = new Promise((resolve) => {
    port1.onmessage = resolve
    setTimeout(resolve, 2_000)
  })
  active.postMessage({ forget: true }, [port2])
  await done
}
