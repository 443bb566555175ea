import { useEffect } from "react"
import { Link, useFetcher, useLocation, useSearchParams } from "react-router"
import { useShop } from "~/i18n/use-shop"
import { inOtherLanguage } from "~/lib/language"
import type { Me } from "~/routes/api/me"
import { Icon } from "./icon"
import { SearchForm } from "./search-form"

export function ShopHeader() {
  const { lang, t, to } = useShop()
  const { pathname, search } = useLocation()
  const [params] = useSearchParams()
  // The home page has the large field; two of the same would only confuse.
  const home = pathname.replace(/\/$/, "") === to("/").replace(/\/$/, "")
  const other = lang === "vi" ? "en" : "vi"
  return (
    <header className="on-sea bg-sea-dark text-white">
      <div className="shell flex flex-wrap items-center gap-x-2 gap-y-3 py-3 sm:gap-x-6">
        <Link
          to={to("/")}
          className="flex min-h-11 items-center gap-2 text-base font-semibold sm:gap-2.5 sm:text-lg whitespace-nowrap"
        >
          <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true" focusable="false">
            <path d="M2 24 9 11l5 8 5-12 11 17z" fill="#fff" opacity=".28" />
            <path
              d="M2 25c3.5-2 6-2 9.300 0s6 2 9.400 0 6-2 9.300 0"
              stroke="#fff"
              strokeWidth="2"
              fill="none"
            />
            <circle cx="24" cy="7" r="3" className="fill-gold-fill" />
          </svg>
          OCOP Quảng Ninh
        </Link>
        {!home && (
          <div className="order-last w-full md:order-none md:w-auto md:max-w-xl md:flex-1">
            <SearchForm id="header-search" value={params.get("q") ?? undefined} />
          </div>
        )}
        <nav aria-label={t("header.nav")} className="ml-auto flex items-center sm:gap-3">
          <Link
            to={to("/products")}
            className="hidden min-h-11 items-center px-2 hover:underline sm:flex"
            prefetch="intent"
          >
            {t("header.products")}
          </Link>
          <Link
            to={to("/points")}
            className="hidden min-h-11 items-center px-2 hover:underline sm:flex"
            prefetch="intent"
          >
            {t("header.points")}
          </Link>
          <a
            href={inOtherLanguage(pathname, search)}
            hrefLang={other}
            lang={other}
            className="flex min-h-11 items-center px-2 hover:underline"
          >
            <span className="max-[24rem]:sr-only">{lang === "vi" ? "English" : "Tiếng Việt"}</span>
            <span className="min-[24rem]:hidden" aria-hidden="true">
              {other.toUpperCase()}
            </span>
          </a>
          <CartLink />
        </nav>
      </div>
    </header>
  )
}

/** A plain link at first; the number of items follows after hydration, so that pages stay the same for everyone. */
function CartLink() {
  const { t, to } = useShop()
  const { load, data } = useFetcher<Me>({ key: "me" })
  useEffect(() => {
    void load("/api/me")
  }, [load])
  const items = data?.items ?? 0
  const carts = data?.carts ?? 0
  return (
    <Link
      to={to("/cart")}
      className="relative flex min-h-11 min-w-11 items-center justify-center gap-2 px-2 hover:underline"
    >
      <Icon name="cart" className="size-6" />
      <span className="max-sm:sr-only">{t("header.cart")}</span>
      {items > 0 && (
        <span className="rounded-full bg-gold-fill px-2 text-sm font-semibold text-ink max-sm:absolute max-sm:-top-0.5 max-sm:right-0 max-sm:px-1.5">
          {items}
          <span className="sr-only">
            {" "}
            {carts > 1 ? t("header.cart.several", { n: carts }) : t("header.cart.items")}
          </span>
        </span>
      )}
    </Link>
  )
}
