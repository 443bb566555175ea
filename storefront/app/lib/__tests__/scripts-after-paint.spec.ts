import { describe, expect, it } from "vitest"
import { scriptsAfterPaint } from "../scripts-after-paint.server"

describe("a page whose scripts start after its first paint", () => {
  const page =
    '<link rel="modulepreload" href="/assets/a.js"/>' +
    '<script nonce="n0">window.context = 1</script>' +
    '<script nonce="n0" type="module" async="">import "/assets/a.js";\nimport("/assets/</b.js")</script>'

  it("keeps every node, holds the preloads back and wakes them with the entry module", () => {
    const rewritten = scriptsAfterPaint(page)
    expect(rewritten).toContain('<link rel="later" href="/assets/a.js"/>')
    expect(rewritten).toContain('<script nonce="n0">window.context = 1</script>')
    expect(rewritten).toContain('<script nonce="n0">{const start=()=>requestAnimationFrame(')
    expect(rewritten).toContain("img[fetchpriority=high]")
    expect(rewritten).toContain("link.rel='modulepreload'")
    expect(rewritten.match(/<script/g)).toHaveLength(2)
    expect(rewritten.match(/<link/g)).toHaveLength(1)
  })

  it("cannot be broken out of by what the module says", () => {
    expect(scriptsAfterPaint(page)).toContain('import(\\"/assets/\\u003c/b.js\\")')
  })

  it("leaves markup of another shape alone", () => {
    const other = '<link rel="modulepreload" href="/a.js"/><script type="module">1</script>'
    expect(scriptsAfterPaint(other)).toBe(other)
  })
})
