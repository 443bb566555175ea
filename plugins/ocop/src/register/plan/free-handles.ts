/**
 * A public address for every new entry: the slug of its name, or with `-2`, `-3` … when that is taken. The first in the
 * file gets the plain one; stored entries keep theirs, so importing again never moves a page.
 */
export function freeHandles(
  entries: { key: string; wanted: string }[],
  taken: ReadonlySet<string>
): Map<string, string> {
  const used = new Set(taken)
  const handles = new Map<string, string>()
  for (const { key, wanted } of entries) {
    let handle = wanted
    for (let number = 2; used.has(handle); number++) handle = `${wanted}-${number}`
    used.add(handle)
    handles.set(key, handle)
  }
  return handles
}
