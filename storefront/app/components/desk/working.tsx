import { useEffect } from "react"
import { Link, useRevalidator } from "react-router"
import { useWords } from "./words"

const LOOK_AGAIN_MS = 1_500

/** How far something has come that goes on behind. The page looks again by itself, without scripts by loading anew. */
export function Working({
  title,
  text,
  progress,
}: {
  title: string
  text: string
  /** Percent. */
  progress: number
}) {
  const t = useWords()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <section className="card flex flex-col gap-3 p-4 sm:p-5">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <h2 className="text-lg">{title}</h2>
      <p className="text-muted">{text}</p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        className="h-3 w-full max-w-xl"
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress}
      >
        <rect width="100" height="2" className="fill-sea-tint" />
        <rect width={progress} height="2" className="fill-sea" />
      </svg>
      <p aria-live="polite" className="tabular-nums">
        {t("working.progress", { n: progress })}
      </p>
      <Link className="link inline-flex min-h-11 items-center self-start" to="?" preventScrollReset>
        {t("working.again")}
      </Link>
    </section>
  )
}
