import { useShop } from "~/i18n/use-shop"
import type { HomeView } from "~/lib/data/home.server"
import { SearchForm } from "./search-form"

/** What OCOP is in one sentence, the search field, and how much there is to find. */
export function Hero({ counts }: { counts: HomeView["counts"] }) {
  const { t } = useShop()
  return (
    <div className="full-bleed on-sea relative overflow-hidden bg-sea-dark text-white">
      <Peaks />
      <div className="shell relative pt-8 pb-24 sm:pt-14 sm:pb-36">
        <h1 tabIndex={-1} className="max-w-3xl text-2xl sm:text-3xl lg:text-4xl">
          {t("home.title")}
        </h1>
        <p className="mt-4 max-w-2xl sm:text-lg">{t("home.what")}</p>
        <div className="mt-6 max-w-2xl">
          <SearchForm id="home-search" large />
        </div>
        <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
          {counts.map((entry) => (
            <div key={entry.label} className="flex flex-row-reverse items-baseline gap-1.5">
              <dt className="text-sm">{entry.label}</dt>
              <dd className="font-semibold tabular-nums sm:text-lg">{entry.number}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

/** The limestone of the bay, drawn: three ranges that fade into the paper. */
function Peaks() {
  return (
    <svg
      viewBox="0 0 1440 180"
      preserveAspectRatio="xMidYMax slice"
      className="absolute inset-x-0 bottom-0 h-24 w-full sm:h-40"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="fill-sea"
        opacity=".55"
        d="M0 180V96c40-8 52-52 84-58 30-6 46 40 78 46 30 6 40-30 66-32 34-2 44 60 92 62 40 2 58-78 96-84 34-4 48 62 84 70 30 6 50-24 84-22 36 2 44 40 84 42 46 2 62-92 104-96 40-4 52 74 94 82 34 6 46-36 80-38 38-2 52 46 92 48 36 2 50-66 86-70 34-4 46 52 82 58 26 4 40-18 68-16 30 2 42 30 62 32v60z"
      />
      <path
        className="fill-sea"
        d="M0 180v-44c36-4 60-32 92-34 36-2 52 30 96 32 44 2 66-58 108-60 38-2 54 52 98 58 40 6 70-20 112-20 46 0 66 26 112 26 50 0 70-66 116-70 40-2 60 56 104 62 44 6 70-24 114-24 40 0 58 28 100 28 44 0 64-54 106-56 40-2 58 44 98 48 36 4 60-14 84-14 36 0 60 16 100 18v50z"
      />
      <path
        className="fill-paper"
        d="M0 180v-14c120-14 240-14 360 0s240 14 360 0 240-14 360 0 240 14 360 0v14z"
      />
    </svg>
  )
}
