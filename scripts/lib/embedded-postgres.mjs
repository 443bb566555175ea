import { execFileSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { commandOf, pickFreePort } from "./free-ports.mjs"
import {
  endGroup,
  isAlive,
  linesThatMatter,
  pause,
  runToEnd,
  startServer,
  waitUntilGone,
} from "./child-processes.mjs"
import { canConnect, createDatabase, emptyDatabase } from "./database.mjs"
import { databaseUser } from "./database-user.mjs"
import { packagedPrograms, placePrograms, whyNotHere } from "./postgres-programs.mjs"
import { Problem } from "./problem.mjs"
import { readJson, writeJson } from "./small-files.mjs"

const USER = "ocop"
const DATABASE = "ocop"

/**
 * The packaged PostgreSQL with its data under `folder`, made when it is not there, taken over when an earlier start
 * left it running, on a free port, reachable from this machine only.
 *
 * `folder/postgres.json` says where the data really are: a folder that PostgreSQL's own user may not enter (a clone
 * under /root, say) gets a place outside, keyed by the folder's path.
 *
 * @param {string} folder
 * @param {{ scratch?: boolean }} [options] scratch: data that may be lost with the power, so nothing waits for the disk
 * @returns {Promise<{ url: string, port: number, user: string, password: string, empty: () => Promise<void>, stop: () => Promise<void> }>}
 *   `empty` throws everything in the database away
 */
export async function startEmbeddedPostgres(folder, { scratch = false } = {}) {
  const home = await openHome(folder)
  const adopted = await adopt(home)
  if (adopted) return adopted
  const port = await pickFreePort()
  const settings = {
    listen_addresses: "localhost",
    unix_socket_directories: "",
    timezone: "UTC",
    // A demo order of the last half second may be lost with the power; nothing is ever torn.
    synchronous_commit: "off",
    ...(scratch && { fsync: "off", full_page_writes: "off", max_connections: "200" }),
  }
  const words = ["-D", home.cluster, "-p", String(port)]
  for (const [name, value] of Object.entries(settings)) words.push("-c", `${name}=${value}`)
  const server = startServer(program(home, "postgres"), words, {
    cwd: path.parse(home.cluster).root,
    env: { PATH: process.env.PATH, LC_ALL: "C" },
    log: scratch ? "postgres-scratch.log" : "postgres.log",
    outlivesUs: true,
    ...home.user,
  })
  let ended = false
  void server.ended.then(() => (ended = true))
  const connection = connectionOf(home, port)
  for (let tries = 0; !(await canConnect(connection.adminUrl)); tries++) {
    if (ended || tries > 600) {
      const log = fs.readFileSync(server.log, "utf8").split("\n")
      throw new Problem("PostgreSQL did not start.", {
        details: linesThatMatter(log),
        advice: ["If the data are damaged, start afresh: npm run reset"],
      })
    }
    await pause(100)
  }
  await createDatabase(connection.adminUrl, DATABASE)
  return { ...connection, stop: () => stopServer(server.pid) }
}

/** Stops the PostgreSQL of `folder` if it runs, and throws its data away, wherever they are. */
export async function removeEmbeddedPostgres(folder) {
  const outside = placeOutside(folder)
  for (const cluster of [path.join(folder, "cluster"), path.join(outside, "cluster")]) {
    const pid = serverOf(cluster)?.pid
    if (pid) await stopServer(pid)
  }
  fs.rmSync(outside, { recursive: true, force: true })
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Where data go whose folder is closed to PostgreSQL's user. Not in the temporary folder if it can be helped: that is emptied. */
export function placeOutside(folder) {
  const key = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12)
  const parent = fs.existsSync("/var/lib") ? "/var/lib" : os.tmpdir()
  return path.join(parent, "quang-ninh-ocop", key)
}

/** The data folder, ready to be started: taken as it is, or made with initdb. */
async function openHome(folder) {
  fs.mkdirSync(folder, { recursive: true })
  const user = databaseUser()
  const packaged = packagedPrograms()
  const closed = whyNotHere(packaged.folder, folder, user)
  const outside = placeOutside(folder)
  const place = closed ? outside : folder
  const cluster = path.join(place, "cluster")
  const ids = user ? { uid: user.uid, gid: user.gid } : {}
  let programs = packaged.folder
  if (closed) {
    programs = path.join(place, `programs-${packaged.version}`)
    placePrograms(packaged.folder, programs)
  }
  const note = path.join(folder, "postgres.json")
  const known = readJson(note)
  const data = closed ? cluster : "cluster" // inside, a clone that is moved takes its data along
  if (known?.data === data && fs.existsSync(path.join(cluster, "PG_VERSION"))) {
    requireSameMajor(cluster, packaged.version)
    return { cluster, programs, password: known.password, user: ids }
  }
  // No note, or one that points elsewhere: whatever lies here is from an initdb that was broken off, or from a
  // clone at the same path that is gone. Nobody has its password.
  const leftOver = serverOf(cluster)
  if (leftOver) await stopServer(leftOver.pid)
  const password = randomBytes(18).toString("base64url")
  await makeCluster({ programs, cluster, password, ids, user })
  writeJson(note, { data, password }, { mode: 0o600 })
  return { cluster, programs, password, user: ids }
}

async function makeCluster({ programs, cluster, password, ids, user }) {
  fs.rmSync(cluster, { recursive: true, force: true })
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 })
  if (user) fs.chownSync(cluster, user.uid, user.gid)
  const passwordFile = path.join(os.tmpdir(), `ocop-${randomBytes(6).toString("hex")}`)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) fs.chownSync(passwordFile, user.uid, user.gid)
  try {
    await runToEnd(
      program({ programs }, "initdb"),
      [
        `--pgdata=${cluster}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        `--locale=${utf8Locale()}`,
        "--no-sync",
      ],
      {
        cwd: path.parse(cluster).root,
        env: { PATH: process.env.PATH, LC_ALL: "C" },
        log: "initdb.log",
        name: "Making the database folder (initdb)",
        ...ids,
      }
    )
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
}

/** The server that an earlier start left running on this folder, if it still answers. */
async function adopt(home) {
  const left = serverOf(home.cluster)
  if (!left) {
    // After a crash the file may name a process id that another program of ours has now; PostgreSQL would refuse.
    fs.rmSync(path.join(home.cluster, "postmaster.pid"), { force: true })
    return null
  }
  const connection = connectionOf(home, left.port)
  for (let tries = 0; tries < 50 && isAlive(left.pid); tries++) {
    if (await canConnect(connection.adminUrl)) {
      await createDatabase(connection.adminUrl, DATABASE)
      return { ...connection, stop: () => stopServer(left.pid) }
    }
    await pause(100)
  }
  await stopServer(left.pid)
  return null
}

/** The running PostgreSQL of a data folder, by its postmaster.pid, if that process really is one. */
function serverOf(cluster) {
  try {
    const lines = fs.readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")
    const pid = Number(lines[0])
    const port = Number(lines[3])
    const isOurs = isAlive(pid) && (commandOf(pid) ?? "").includes("postgres")
    return isOurs ? { pid, port } : null
  } catch {
    return null
  }
}

/** SIGINT is PostgreSQL's "fast" stop: open transactions are rolled back, data are written. */
async function stopServer(pid) {
  try {
    process.kill(pid, "SIGINT")
  } catch {
    return
  }
  if (await waitUntilGone(pid, 20_000)) return
  await endGroup(pid, { signal: "SIGQUIT", patience: 5_000 })
}

function connectionOf(home, port) {
  const base = `postgres://${USER}:${home.password}@localhost:${port}`
  const adminUrl = `${base}/postgres`
  return {
    adminUrl,
    url: `${base}/${DATABASE}`,
    port,
    user: USER,
    password: home.password,
    empty: () => emptyDatabase(adminUrl, DATABASE),
  }
}

function program(home, name) {
  return path.join(home.programs, "bin", process.platform === "win32" ? `${name}.exe` : name)
}

function requireSameMajor(cluster, version) {
  const data = fs.readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim()
  if (version.startsWith(`${data}.`)) return
  throw new Problem(`The data are from PostgreSQL ${data}, the installed one is ${version}.`, {
    advice: "Throw the demo data away and start afresh: npm run reset",
  })
}

/** Folding and word splitting need a locale that knows Vietnamese letters; names differ from system to system. */
function utf8Locale() {
  try {
    const names = execFileSync("locale", ["-a"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    const known = names.split("\n").map((name) => name.trim())
    const wanted = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8"]
    return wanted.find((name) => known.includes(name)) ?? "C"
  } catch {
    return "C.UTF-8"
  }
}
