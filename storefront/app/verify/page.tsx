import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { verifyT } from "~/i18n/verify-messages.server"
import { inOtherLanguage, pathIn, type Lang } from "~/lib/language"
import { operator } from "~/lib/operator.server"
import { absolute } from "~/lib/seo.server"
import { CodeForm } from "./code-form"
import { style } from "./style"

export type Page = {
  lang: Lang
  /** As the visitor wrote it, for the same page in the other language. */
  pathname: string
  nonce: string
  title: string
  /** The Vietnamese path search engines may know the page by; null keeps it out of them. */
  canonical: string | null
  jsonLd?: object | null
  status?: number
  caching: string
  children: ReactNode
}

/** A page ready to be sent; `caching` is its `cache-control`. */
export type Document = { status: number; caching: string; html: string }

/**
 * A verification page as a document of its own: one request beside its picture, no script, no font. People open it in a shop
 * with a weak line and want one word.
 */
export function verifyPage({ status = 200, caching, ...page }: Page): Document {
  return { status, caching, html: `<!doctype html>${renderToStaticMarkup(<Html {...page} />)}` }
}

function Html({
  lang,
  pathname,
  nonce,
  title,
  canonical,
  jsonLd = null,
  children,
}: Omit<Page, "status" | "caching">) {
  const t = verifyT(lang)
  const other = lang === "vi" ? "en" : "vi"
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#073F46" />
        <title>{`${title} · OCOP Quảng Ninh`}</title>
        {canonical ? <Addresses lang={lang} path={canonical} /> : <NotForSearch />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
        {jsonLd && (
          <script
            type="application/ld+json"
            nonce={nonce}
            dangerouslySetInnerHTML={{
              __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c"),
            }}
          />
        )}
      </head>
      <body>
        <header>
          <a href={pathIn(lang, "/")}>{t("home")}</a>
          <a href={inOtherLanguage(pathname, "")} lang={other} hrefLang={other}>
            {t("other-language")}
          </a>
        </header>
        <main>
          {children}
          <CodeForm lang={lang} />
        </main>
        <footer>
          <p lang="vi">{t("footer.operator", { name: operator.name })}</p>
          {operator.demo && <p>{t("footer.demo")}</p>}
        </footer>
      </body>
    </html>
  )
}

function Addresses({ lang, path }: { lang: Lang; path: string }) {
  return (
    <>
      <link rel="canonical" href={absolute(lang, path)} />
      <link rel="alternate" hrefLang="vi" href={absolute("vi", path)} />
      <link rel="alternate" hrefLang="en" href={absolute("en", path)} />
      <link rel="alternate" hrefLang="x-default" href={absolute("vi", path)} />
    </>
  )
}

function NotForSearch() {
  return <meta name="robots" content="noindex" />
}
