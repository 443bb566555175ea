/** Ids and codes go to the database in lists of this length: far below what a query can bind. */
const CHUNK = 1000

/** Reads in lists instead of one by one; duplicates are asked for once. */
export async function inChunks<T>(
  values: Iterable<string>,
  read: (chunk: string[]) => Promise<T[]>,
  size = CHUNK
): Promise<T[]> {
  const all = [...new Set(values)]
  const found: T[] = []
  for (let start = 0; start < all.length; start += size) {
    for (const row of await read(all.slice(start, start + size))) found.push(row)
  }
  return found
}
