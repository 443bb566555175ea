import { BackendError } from "../backend-error"
import { PRIVATE_PAGE } from "../page-response.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "../point-session.server"

/** A file of one point, passed on from the backend in the name of the person who is signed in. */
export async function sendPointFile(request: Request, handle: string, path: string) {
  const session = await requirePoint(request, handle)
  const { searchParams } = new URL(request.url)
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)])
  )
  try {
    const file = await orPointPage(
      request,
      pointApi(session).file(pointPath(handle, path), query, 30_000)
    )
    return new Response(file.bytes, {
      headers: {
        ...PRIVATE_PAGE,
        "content-type": file.type,
        ...(file.disposition && { "content-disposition": file.disposition }),
      },
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return new Response(error.message, {
      status: error.status,
      headers: { ...PRIVATE_PAGE, "content-type": "text/plain; charset=utf-8" },
    })
  }
}
