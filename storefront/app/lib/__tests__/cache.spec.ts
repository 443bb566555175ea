import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { setupServer } from "msw/node"
import { http, HttpResponse } from "msw"
import { cachedGet, emptyCache } from "../cache.server"

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: "error" }))
afterEach(() => {
  vi.useRealTimers()
  emptyCache()
  server.resetHandlers()
})
afterAll(() => server.close())

const PATH = "/store/ocop/points/khong-co"

describe("an anonymous lookup", () => {
  it("tells a first error by its kind", async () => {
    server.use(
      http.get(`http://backend.test${PATH}`, () =>
        HttpResponse.json({ code: "not_found", message: "?" }, { status: 404 })
      )
    )
    await expect(cachedGet("vi", PATH)).rejects.toMatchObject({ kind: "not_found", status: 404 })
  })

  it("keeps serving what it knows while the backend is away", async () => {
    let calls = 0
    server.use(
      http.get(`http://backend.test${PATH}`, () => {
        calls += 1
        return calls === 1 ? HttpResponse.json({ point: 1 }) : HttpResponse.error()
      })
    )
    const clock = vi.spyOn(performance, "now").mockReturnValue(1_000)
    expect(await cachedGet("vi", PATH)).toEqual({ point: 1 })
    clock.mockReturnValue(61_000)
    expect(await cachedGet("vi", PATH)).toEqual({ point: 1 })
    // Each look behind the scenes is repeated once.
    await vi.waitFor(() => expect(calls).toBe(3))
    expect(await cachedGet("vi", PATH)).toEqual({ point: 1 })
    await vi.waitFor(() => expect(calls).toBe(5))
    clock.mockRestore()
  })

  it("asks once for many who ask at the same time", async () => {
    let calls = 0
    server.use(
      http.get(`http://backend.test${PATH}`, () => {
        calls += 1
        return HttpResponse.json({ point: 1 })
      })
    )
    await Promise.all([cachedGet("vi", PATH), cachedGet("vi", PATH), cachedGet("vi", PATH)])
    expect(calls).toBe(1)
  })
})
