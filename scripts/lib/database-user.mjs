import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { Problem } from "./problem.mjs"

/**
 * The operating-system user that PostgreSQL runs as: ourselves, except that PostgreSQL refuses to run as root. Then
 * it is `postgres`, made when missing; where users cannot be made (an image without `useradd`) it is `nobody`.
 *
 * @returns {{ name: string, uid: number, gid: number } | null} null means: as ourselves
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) return null
  const known = findUser("postgres")
  if (known) return known
  for (const [command, words] of [
    [
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"],
    ],
    ["adduser", ["-S", "-D", "-H", "postgres"]],
  ]) {
    spawnSync(command, words, { stdio: "ignore" })
    const made = findUser("postgres")
    if (made) return made
  }
  const nobody = findUser("nobody")
  if (nobody) return nobody
  throw new Problem("PostgreSQL does not run as root, and no other user could be made for it.", {
    advice: "Start as a normal user, or give a database of your own: DATABASE_URL=postgres://…",
  })
}

/** Looks a user up in the system's list; a service such as LDAP is asked through `id`. */
export function findUser(name, file = "/etc/passwd") {
  try {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [user, , uid, gid] = line.split(":")
      if (user === name) return { name, uid: Number(uid), gid: Number(gid) }
    }
  } catch {
    // No such file: not every system has one.
  }
  const ask = (flag) =>
    Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout || Number.NaN)
  const [uid, gid] = [ask("-u"), ask("-g")]
  return Number.isInteger(uid) && Number.isInteger(gid) ? { name, uid, gid } : null
}
