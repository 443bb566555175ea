import { useShop } from "~/i18n/use-shop"
import { SORTS } from "~/lib/data/catalogue-query"

/** Belongs to the filter form, so it works without JavaScript; with it, a choice is enough. */
export function SortField({ value, searching }: { value: string; searching: boolean }) {
  const { t } = useShop()
  return (
    <div className="flex items-center gap-2">
      <label htmlFor="sort" className="text-sm text-muted">
        {t("sort.label")}
      </label>
      <select
        id="sort"
        name="sort"
        form="filters"
        // It stands outside the form's element, so its changes do not bubble there.
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        key={value}
        defaultValue={value}
        className="input w-auto"
      >
        {SORTS.filter((sort) => searching || sort !== "relevance").map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
      <noscript>
        <button form="filters" className="button button-plain">
          {t("sort.submit")}
        </button>
      </noscript>
    </div>
  )
}
