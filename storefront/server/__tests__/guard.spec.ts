import type { AddressInfo } from "node:net"
import { request, type Server } from "node:http"
import express from "express"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { guardWrites } from "../guard"

let server: Server
beforeAll(async () => {
  const app = express()
  app.use(guardWrites)
  app.use((_req, res) => res.status(200).end())
  await new Promise<void>((resolve) => (server = app.listen(0, resolve)))
})
afterAll(() => server.close())

/** The status of a request with these headers; `fetch` would not let a test lie about the origin. */
function send(method: string, headers: Record<string, string>, body = ""): Promise<number> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const req = request({ port, method, path: "/api/cart", headers }, (res) => {
      res.resume()
      resolve(res.statusCode ?? 0)
    })
    req.on("error", reject)
    req.end(body)
  })
}

describe("a write", () => {
  it("from the shop's own pages passes", async () => {
    expect(await send("POST", { origin: "http://localhost:3000", "content-length": "0" })).toBe(200)
    expect(await send("POST", { "sec-fetch-site": "same-origin", "content-length": "0" })).toBe(200)
  })

  it("from the address the visitor uses passes, also when it is not the public one", async () => {
    const headers = {
      host: "192.168.1.9:3000",
      origin: "http://192.168.1.9:3000",
      "content-length": "0",
    }
    expect(await send("POST", headers)).toBe(200)
  })

  it.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site", origin: "http://localhost:3000" }],
  ])("that another site makes a visitor send is refused: %o", async (headers) => {
    expect(await send("POST", { ...headers, "content-length": "0" })).toBe(403)
  })

  it("must say its length, and keep it under 100 kB", async () => {
    expect(await send("POST", { "transfer-encoding": "chunked" }, "a=b")).toBe(411)
    expect(await send("POST", { "content-length": "100001" }, "a".repeat(100_001))).toBe(413)
  })
})

describe("a read", () => {
  it("may come from anywhere: links on other sites lead here", async () => {
    expect(await send("GET", { "sec-fetch-site": "cross-site" })).toBe(200)
  })
})
