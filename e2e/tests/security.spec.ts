import { expect, test } from "../support/test"

test.skip(({ isMobile }) => isMobile, "HTTP answers do not depend on the screen")

const ANONYMOUS = ["/", "/products", "/products?q=tra", "/products/ruoc-hau-van-don", "/en"]

for (const path of ANONYMOUS) {
  test(`two visitors get the same ${path}, without a cookie`, async ({ playwright, baseURL }) => {
    const visit = async (visitor: number) => {
      const request = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { "user-agent": `visitor ${visitor}` },
      })
      const response = await request.get(path)
      expect(response.status()).toBe(200)
      expect(response.headers()["set-cookie"]).toBeUndefined()
      const policy = response.headers()["content-security-policy"] ?? ""
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(nonce, "an enforced policy with a nonce").toBeTruthy()
      expect(policy).not.toContain("unsafe-inline")
      const body = (await response.text()).replaceAll(String(nonce), "NONCE")
      await request.dispose()
      return body
    }
    // Other journeys sell meanwhile, so stock may change between two visits; who visits may never make a difference.
    await expect(async () => expect((await visit(2)) === (await visit(1))).toBe(true)).toPass({
      timeout: 30_000,
    })
  })
}

test("every page forbids framing, sniffing and leaking the address", async ({ request }) => {
  const headers = (await request.get("/")).headers()
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin")
  expect(headers["x-powered-by"]).toBeUndefined()
})

test("a form posted from another site is refused", async ({ request }) => {
  for (const path of ["/api/cart", "/cart", "/checkout/cart_01ABC"]) {
    const response = await request.post(path, {
      headers: { origin: "https://elsewhere.example" },
      form: { intent: "add", variant_id: "variant_x", point: "x", quantity: "1" },
    })
    expect(response.status(), path).toBe(403)
  }
})

for (const target of [
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
]) {
  test(`after adding to the cart nobody is sent to ${JSON.stringify(target)}`, async ({
    request,
    baseURL,
  }) => {
    const response = await request.post("/api/cart", {
      headers: { origin: new URL(String(baseURL)).origin },
      form: { intent: "add", variant_id: "variant_x", point: "x", quantity: "1", return: target },
      maxRedirects: 0,
    })
    const location = response.headers()["location"]
    if (location) expect(new URL(location, baseURL).origin).toBe(new URL(String(baseURL)).origin)
    expect(response.status()).toBeLessThan(500)
  })
}
