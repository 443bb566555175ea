import { whole } from "./fields"

/** Rows a page; lists of staff are paged on the server. */
export const PAGE_SIZE = 50

/** Query parameter `page`, counted from 1. */
export const page = whole(1, 100_000).default(1)

/** How a list tells where in itself it is. */
export function paging(pageNumber: number, count: number) {
  return { page: pageNumber, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)), count }
}
