import { Form } from "react-router"
import { useShop } from "~/i18n/use-shop"
import { Icon } from "./icon"

/** The search field: a plain GET form, so it works before and without JavaScript. */
export function SearchForm({
  id,
  large = false,
  value,
}: {
  id: string
  large?: boolean
  value?: string
}) {
  const { t, to } = useShop()
  return (
    <Form action={to("/products")} role="search" className="flex w-full">
      <label htmlFor={id} className="sr-only">
        {t("search.label")}
      </label>
      <input
        id={id}
        key={value}
        type="search"
        name="q"
        defaultValue={value}
        maxLength={120}
        autoComplete="off"
        enterKeyHint="search"
        placeholder={t(large ? "search.placeholder.long" : "search.placeholder")}
        className={`input min-w-0 rounded-r-none border-r-0 ${large ? "min-h-14 text-lg" : ""}`}
      />
      <button
        className={`button rounded-l-none whitespace-nowrap border border-sea bg-sea text-white hover:bg-sea-dark ${large ? "px-6" : "px-4"}`}
      >
        <Icon name="search" />
        <span className={large ? "max-sm:sr-only" : "sr-only"}>{t("search.submit")}</span>
      </button>
    </Form>
  )
}
