// @ts-check
/*
 * Lets the counter of a sales point open without a line, and nothing else: the shop lies outside its scope, other staff
 * pages pass through untouched. Which files a counter page needs is read from the page itself, so page and files always
 * match, and this file stays the same across releases.
 */

/** @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Extendable */
/** @typedef {Extendable & { request: Request, respondWith(answer: Promise<Response>): void }} Fetching */

const CACHE = "counter"
const LIMIT_MS = 4000
const PAGE = /^\/sales-point\/[^/]+\/counter$/
const DATA = /^\/sales-point\/[^/]+\/counter\.data$/
const FILE = /\.(?:js|css|woff2|wasm)$/
const NAMED = /\/(?:assets|sales-point)\/[\w.~/-]+\.(?:js|css|woff2|wasm)/g

const worker = /** @type {any} */ (self)

worker.addEventListener("install", () => worker.skipWaiting())
worker.addEventListener("activate", (/** @type {Extendable} */ event) =>
  event.waitUntil(worker.clients.claim())
)

worker.addEventListener("message", (/** @type {Extendable & MessageEvent} */ event) => {
  const { keep, forget } = event.data ?? {}
  const done = () => event.ports[0]?.postMessage("done")
  if (typeof keep === "string" && PAGE.test(keep)) event.waitUntil(keepPage(keep).then(done, done))
  if (forget === true) event.waitUntil(caches.delete(CACHE).then(done, done))
})

worker.addEventListener("fetch", (/** @type {Fetching} */ event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== "GET" || origin !== location.origin) return
  if (request.mode === "navigate" && PAGE.test(pathname)) {
    event.respondWith(lineFirst(request, pathname))
  } else if (DATA.test(pathname)) {
    // A part of the data would stand for the whole later.
    event.respondWith(lineFirst(request, pathname, !searchParams.has("_routes")))
  } else if (request.mode === "navigate" && pathname === "/sales-point/") {
    event.respondWith(fetch(request).catch(lastCounter))
  } else if (FILE.test(pathname) && !pathname.endsWith("/sw.js")) {
    event.respondWith(fileFirst(request))
  }
})

/** The network's answer; the stored one when there is none within four seconds, or only a server's failure. */
async function lineFirst(/** @type {Request} */ request, /** @type {string} */ key, store = false) {
  const stored = await (await caches.open(CACHE)).match(key)
  const line = fetch(request).then(async (answer) => {
    if (store && storable(answer)) await (await caches.open(CACHE)).put(key, answer.clone())
    return answer.status >= 500 && stored ? stored : answer
  })
  if (!stored) return line.catch(() => Response.error())
  const late = new Promise((resolve) => setTimeout(() => resolve(stored), LIMIT_MS))
  return Promise.race([line.catch(() => stored), late])
}

async function fileFirst(/** @type {Request} */ request) {
  const stored = await (await caches.open(CACHE)).match(request.url)
  return stored ?? fetch(request).catch(() => Response.error())
}

/** The start of the installed app, without a line: the counter that was open last. */
async function lastCounter() {
  const pages = await counterPages(await caches.open(CACHE))
  const last = pages.at(-1)
  return last ? Response.redirect(new URL(last.url).pathname) : Response.error()
}

/** Fetches a counter page with its data and every file it names, and lets go of files that no stored page needs. */
async function keepPage(/** @type {string} */ path) {
  const cache = await caches.open(CACHE)
  const [page, data] = await Promise.all([fetch(path), fetch(`${path}.data`)])
  // A loader's redirect to the sign-in comes as data with status 202: the good copies stay.
  if (!storable(page) || !storable(data)) return
  const files = new Set(named(await page.clone().text()))
  for (const file of files) await keepFile(cache, file, files)
  // Replacing also moves it behind the others, where `lastCounter` looks; between a delete and a put a reload would find none.
  await cache.put(path, page)
  await cache.put(`${path}.data`, data)
  await letGo(cache)
}

async function keepFile(
  /** @type {Cache} */ cache,
  /** @type {string} */ file,
  /** @type {Set<string>} */ files
) {
  let answer = await cache.match(file)
  if (!answer) {
    answer = await fetch(file)
    if (!storable(answer)) throw new Error(`${file}: ${answer.status}`)
    await cache.put(file, answer.clone())
  }
  // A set that grows while it is walked is walked to its new end.
  if (file.endsWith(".css")) for (const font of named(await answer.text())) files.add(font)
}

async function letGo(/** @type {Cache} */ cache) {
  const needed = new Set()
  for (const { url } of await counterPages(cache)) {
    const page = await cache.match(url)
    for (const file of named((await page?.text()) ?? "")) {
      needed.add(file)
      const style = file.endsWith(".css") && (await cache.match(file))
      if (style) for (const font of named(await style.text())) needed.add(font)
    }
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (FILE.test(pathname) && !needed.has(pathname)) await cache.delete(url)
  }
}

async function counterPages(/** @type {Cache} */ cache) {
  return (await cache.keys()).filter(({ url }) => PAGE.test(new URL(url).pathname))
}

function named(/** @type {string} */ text) {
  return [...new Set(text.match(NAMED) ?? [])].filter((file) => !file.endsWith("/sw.js"))
}

function storable(/** @type {Response} */ answer) {
  return answer.status === 200 && !answer.redirected && answer.type === "basic"
}
