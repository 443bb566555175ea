import { useEffect } from "react"
import { Link, useRevalidator } from "react-router"
import { useWords } from "~/components/desk/words"
import type { ListingsKey } from "~/i18n/vi/province/listings"

const LOOK_AGAIN_MS = 1_500

/** How far a reading has come. Looks again by itself; a link does it without scripts. */
export function Reading({ progress }: { progress: number }) {
  const t = useWords<ListingsKey>()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <section className="card mb-5 flex flex-col gap-3 p-4 sm:p-5">
      <h2 className="text-lg">{t("import.reading")}</h2>
      <p className="text-muted">{t("import.reading.text")}</p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        className="h-3 w-full max-w-xl"
        role="progressbar"
        aria-label={t("import.reading")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress}
      >
        <rect width="100" height="2" className="fill-sea-tint" />
        <rect width={progress} height="2" className="fill-sea" />
      </svg>
      <p aria-live="polite" className="tabular-nums">
        {t("import.progress", { n: progress })}
      </p>
      <Link className="link inline-flex min-h-11 items-center self-start" to="?">
        {t("import.refresh")}
      </Link>
    </section>
  )
}
