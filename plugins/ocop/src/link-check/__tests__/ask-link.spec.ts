import http from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { askLink, LINK_RULES, type LinkRules } from "../ask-link"
import { linkOutcome } from "../link-outcome"

const asked: { host: string; path: string; agent: string }[] = []
let port = 0

const server = http.createServer((request, response) => {
  const path = request.url ?? ""
  asked.push({
    host: request.headers.host ?? "",
    path,
    agent: request.headers["user-agent"] ?? "",
  })
  const to = /^\/to\?(.*)$/.exec(path)?.[1]
  if (to) return response.writeHead(302, { location: decodeURIComponent(to) }).end()
  if (path === "/hangs") return
  if (path === "/endless") {
    response.on("error", () => undefined)
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      if (!response.destroyed) response.once("drain", more)
    }
    return more()
  }
  const status = Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200)
  response.writeHead(status).end("page")
})

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** As in the shop, but names lead to the server of this test, whose address and port are allowed. */
const here = (more: Partial<LinkRules> = {}): LinkRules => ({
  ...LINK_RULES,
  timeoutMs: 2_000,
  resolve: () => Promise.resolve(["127.0.0.1"]),
  allowAddress: (address) => address === "127.0.0.1" || LINK_RULES.allowAddress(address),
  allowPort: (asked) => asked === port || LINK_RULES.allowPort(asked),
  ...more,
})
const shop = (path: string) => `http://shop.example:${port}${path}`

describe("a listing's link", () => {
  it("is listed when its page is there; the server sees its own name and ours", async () => {
    const answer = await askLink(shop("/goods/1"), here())
    expect(answer).toMatchObject({ status: 200, fault: null })
    expect(linkOutcome(answer)).toBe("listed")
    expect(asked.at(-1)).toEqual({
      host: `shop.example:${port}`,
      path: "/goods/1",
      agent: LINK_RULES.userAgent,
    })
  })

  it.each([
    [404, "not_listed"],
    [410, "not_listed"],
    [403, "unreachable"],
    [429, "unreachable"],
    [500, "unreachable"],
    [503, "unreachable"],
  ])("that answers %i is %s", async (status, outcome) => {
    const answer = await askLink(shop(`/${status}`), here())
    expect(answer.status).toBe(status)
    expect(linkOutcome(answer)).toBe(outcome)
  })

  it("is followed to where it moved, and says nothing when that is the front page", async () => {
    const moved = await askLink(shop(`/to?${encodeURIComponent("/goods/2")}`), here())
    expect([moved.finalUrl, linkOutcome(moved)]).toEqual([shop("/goods/2"), "listed"])
    const front = await askLink(shop("/to?/"), here())
    expect(linkOutcome(front)).toBe("unreachable")
  })

  it("is given up after four redirects", async () => {
    const loop = (depth: number): string =>
      depth === 0 ? "/goods/3" : `/to?${encodeURIComponent(loop(depth - 1))}`
    expect(await askLink(shop(loop(4)), here())).toMatchObject({ status: 200, fault: null })
    expect(await askLink(shop(loop(5)), here())).toMatchObject({ fault: "too_many_redirects" })
  })

  it("is given up when nothing answers in time, and read no further than the limit", async () => {
    const hung = await askLink(shop("/hangs"), here({ timeoutMs: 100 }))
    expect([hung.status, hung.fault, linkOutcome(hung)]).toEqual([null, "timed_out", "unreachable"])
    const slowName = here({ timeoutMs: 100, resolve: () => new Promise(() => undefined) })
    expect(await askLink(shop("/x"), slowName)).toMatchObject({ fault: "timed_out" })
    expect(await askLink(shop("/endless"), here())).toMatchObject({ status: 200, fault: null })
  })
})

describe("a link into a private network", () => {
  const strict = (more: Partial<LinkRules> = {}) =>
    here({ allowAddress: LINK_RULES.allowAddress, ...more })

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fe80::1]/",
    "http://10.0.0.8/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.168.1.1/",
    "http://shop.example/",
  ])("%s is not asked", async (address) => {
    const before = asked.length
    expect(await askLink(address, strict())).toMatchObject({
      status: null,
      fault: "private_address",
    })
    expect(asked).toHaveLength(before)
  })

  it("is refused when only one of a name's addresses is private", async () => {
    const mixed = strict({ resolve: () => Promise.resolve(["93.184.215.14", "10.0.0.1"]) })
    expect(await askLink("http://shop.example/", mixed)).toMatchObject({ fault: "private_address" })
  })

  it("is refused as the target of a redirect", async () => {
    const before = asked.length
    const answer = await askLink(shop(`/to?${encodeURIComponent("http://10.0.0.1/")}`), here())
    expect(answer).toMatchObject({ status: 302, fault: "private_address" })
    expect(linkOutcome(answer)).toBe("unreachable")
    expect(asked).toHaveLength(before + 1)
  })

  it("is not reached by a name that answers otherwise the second time", async () => {
    const answers = ["127.0.0.1", "10.0.0.1"]
    let times = 0
    const changing = here({
      resolve: () => Promise.resolve([answers[times++] ?? "10.0.0.1"]),
    })
    expect(await askLink(shop("/goods/4"), changing)).toMatchObject({ status: 200, fault: null })
    expect(times).toBe(1)
  })
})

describe("a link that is no plain web address", () => {
  it.each([
    ["file:///etc/passwd", "not_a_web_address"],
    ["gopher://shop.example/", "not_a_web_address"],
    ["javascript:alert(1)", "not_a_web_address"],
    ["shop.example/goods", "not_a_web_address"],
    ["http://user:secret@shop.example/", "has_credentials"],
    ["http://shop.example:22/", "odd_port"],
    ["http://shop.example:6379/", "odd_port"],
  ])("%s is refused: %s", async (address, fault) => {
    expect(await askLink(address, here())).toMatchObject({ status: null, fault })
  })

  it("says so when the name does not exist", async () => {
    const nowhere = here({ resolve: () => Promise.reject(new Error("ENOTFOUND")) })
    expect(await askLink("http://nowhere.example/", nowhere)).toMatchObject({
      fault: "unknown_host",
    })
  })
})
