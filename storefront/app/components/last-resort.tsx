import { isRouteErrorResponse, useLocation } from "react-router"
import { langOf } from "~/lib/language"

/** The error page without frame or messages: both languages' words are here because nothing else can be trusted to be. */
export function LastResort({ error }: { error: unknown }) {
  const { pathname } = useLocation()
  const lang = langOf(pathname)
  const missing = isRouteErrorResponse(error) && error.status === 404
  const words = {
    vi: missing
      ? ["Không tìm thấy trang", "Địa chỉ này không có trang nào.", "Về trang chủ"]
      : ["Trang đang gặp trục trặc", "Xin lỗi bạn. Vui lòng thử lại sau ít phút.", "Về trang chủ"],
    en: missing
      ? ["Page not found", "There is no page at this address.", "Back to the home page"]
      : [
          "Something went wrong",
          "We are sorry. Please try again in a few minutes.",
          "Back to the home page",
        ],
  }[lang]
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-xl px-4 py-16">
      <h1 tabIndex={-1} className="text-2xl font-semibold">
        {words[0]}
      </h1>
      <p className="mt-3">{words[1]}</p>
      <p className="mt-6">
        <a className="link" href={lang === "en" ? "/en" : "/"}>
          {words[2]}
        </a>
      </p>
    </main>
  )
}
