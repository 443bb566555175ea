import { statSync } from "node:fs"
import path from "node:path"

/**
 * The first folder on the way to `target` that a user may not enter, or null when the way is free. Folders that are
 * not there yet are skipped: whoever makes them gives them fitting rights.
 *
 * @param {string} target absolute path
 * @param {{ uid: number, gid: number }} user whose rights are asked about; only the primary group counts
 * @param {(folder: string) => { uid: number, gid: number, mode: number } | null} [look] rights of a folder
 * @returns {string | null}
 */
export function firstClosedFolder(target, user, look = rightsOf) {
  const parts = path.resolve(target).split(path.sep).filter(Boolean)
  let folder = path.parse(path.resolve(target)).root
  for (const part of ["", ...parts]) {
    folder = path.join(folder, part)
    const rights = look(folder)
    if (rights && !allows(rights, user, 0o1)) return folder
  }
  return null
}

/** Whether a user may read a file; true when there is no such file. */
export function mayRead(file, user, look = rightsOf) {
  const rights = look(file)
  return !rights || allows(rights, user, 0o4)
}

/** `right` is one of 4 (read), 2 (write), 1 (enter), as in the mode's last three bits. */
function allows({ uid, gid, mode }, user, right) {
  if (user.uid === 0) return true
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & right) === right
}

function rightsOf(file) {
  try {
    return statSync(file)
  } catch {
    return null
  }
}
