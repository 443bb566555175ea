import net from "node:net"
import { describe, expect, it } from "vitest"
import { isFree, pickFreePort, requireFreePorts } from "../lib/free-ports.mjs"

async function whileListening(host, use) {
  const server = net.createServer()
  await new Promise((resolve) => server.listen(0, host, resolve))
  try {
    await use(server.address().port)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

describe("a port", () => {
  it("that was picked can be used", async () => {
    const port = await pickFreePort()
    expect(await isFree(port)).toBe(true)
    await expect(requireFreePorts([{ name: "shop", port }])).resolves.toBeUndefined()
  })

  it("that somebody listens on is taken, whichever address they listen on", async () => {
    for (const host of ["127.0.0.1", "0.0.0.0"]) {
      await whileListening(host, async (port) => expect(await isFree(port)).toBe(false))
    }
  })

  it.runIf(process.platform === "linux")(
    "that is taken is told with its holder and a way on",
    async () => {
      await whileListening("127.0.0.1", async (port) => {
        const error = await requireFreePorts([{ name: "shop", port }]).catch((thrown) => thrown)
        expect(error.message).toContain(`Port ${port} (for the shop) is taken by "`)
        expect(error.message).toContain(`(process ${process.pid})`)
        expect(error.advice.join()).toContain("--port 3100")
      })
    }
  )
})
