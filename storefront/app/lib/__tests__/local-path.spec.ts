import { describe, expect, it } from "vitest"
import { localPath } from "../local-path"

const HERE = "https://shop.example"

describe("a redirect target", () => {
  it.each([
    ["/cart", "/cart"],
    ["/en/products?q=tra#top", "/en/products?q=tra#top"],
    ["https://shop.example/cart", "/cart"],
    ["products", "/products"],
  ])("inside the shop is kept: %s", (to, path) => {
    expect(localPath(to, HERE)).toBe(path)
  })

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "https://evil.example/cart",
    "javascript:alert(1)",
    "https://shop.example.evil.example",
    "http://[",
  ])("that leads away becomes the fallback: %s", (to) => {
    expect(localPath(to, HERE, "/cart")).toBe("/cart")
  })

  it("that is no text becomes the fallback", () => {
    expect(localPath(null, HERE)).toBe("/")
  })
})
