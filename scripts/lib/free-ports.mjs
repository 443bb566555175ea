import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync, readlinkSync } from "node:fs"
import net from "node:net"
import { Problem } from "./problem.mjs"

/** Whether a server can listen on `port` on every address a browser may try for "localhost". */
export async function isFree(port) {
  for (const host of ["0.0.0.0", "::", "127.0.0.1", "::1"]) {
    if ((await tryListening(port, host)) === "taken") return false
  }
  return true
}

/** A port that nobody uses right now, picked by the operating system. */
export async function pickFreePort() {
  for (;;) {
    const port = await new Promise((resolve, reject) => {
      const server = net.createServer()
      server.once("error", reject)
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        server.close(() => resolve(address.port))
      })
    })
    if (await isFree(port)) return port
  }
}

/**
 * @param {{ name: string, port: number }[]} wanted
 * @throws {Problem} naming each taken port, who has it, and how to go on
 */
export async function requireFreePorts(wanted) {
  const taken = []
  for (const entry of wanted) {
    if (!(await isFree(entry.port))) taken.push({ ...entry, holder: whoListensOn(entry.port) })
  }
  if (taken.length === 0) return
  const names = taken.map(
    ({ name, port, holder }) => `port ${port} (for the ${name}) is taken by ${holder}`
  )
  throw new Problem(`${capitalise(names.join("; "))}.`, {
    advice: [
      "End that program, or take other ports: npm start -- --port 3100 (shop on 3100, backend on 9100).",
    ],
  })
}

/** A name for the program that listens on `port`, e.g. "node server.js (process 4711)". */
export function whoListensOn(port) {
  const pid = process.platform === "linux" ? listenerOnLinux(port) : listenerByLsof(port)
  if (!pid) return "another program"
  const command = commandOf(pid)
  return command ? `"${shorten(command)}" (process ${pid})` : `process ${pid}`
}

/** The command line of a running process, or null when it is gone or not ours to see. */
export function commandOf(pid) {
  try {
    const text =
      process.platform === "linux"
        ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
        : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
    return text.trim() || null
  } catch {
    return null
  }
}

function shorten(line) {
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error) =>
      // A machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT: nobody listens there either.
      resolve(error.code === "EADDRINUSE" || error.code === "EACCES" ? "taken" : "free")
    )
    server.listen({ port, host, exclusive: true, ipv6Only: host.includes(":") }, () =>
      server.close(() => resolve("free"))
    )
  })
}

/** Slim images have neither lsof nor ss, so Linux's own tables are read. State 0A is LISTEN. */
function listenerOnLinux(port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`
  const sockets = new Set()
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    for (const line of readLines(table).slice(1)) {
      const columns = line.trim().split(/\s+/)
      if (columns[1]?.endsWith(suffix) && columns[3] === "0A") sockets.add(`socket:[${columns[9]}]`)
    }
  }
  if (sockets.size === 0) return null
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const held = readdirSync(`/proc/${pid}/fd`).some((fd) =>
        sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`))
      )
      if (held) return Number(pid)
    } catch {
      // Another user's process, or one that ended meanwhile.
    }
  }
  return null
}

function listenerByLsof(port) {
  try {
    const out = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    return Number(out.split("\n")[0]) || null
  } catch {
    return null
  }
}

function readLines(file) {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean)
  } catch {
    return []
  }
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
