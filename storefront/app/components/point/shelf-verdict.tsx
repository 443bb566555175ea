import type { ShelfShare } from "~/lib/point/contract"
import { Notice } from "../notice"
import { useArea } from "./use-point"

const TONES = { met: "good", missed: "warning", not_assessable: "info" } as const

/** The share of the shelf that counts, against what the rule asks. Counts first: a percentage alone hides how few there are. */
export function ShelfVerdict({ shelf }: { shelf: ShelfShare }) {
  const { t } = useArea()
  const percent = shelf.total > 0 ? Math.floor((shelf.counting * 100) / shelf.total) : 0
  const [top, bottom] = shelf.needed.split("/")
  return (
    <Notice tone={TONES[shelf.verdict]} title={t(`shelf.${shelf.verdict}`)}>
      <p>
        {t("shelf.share", { counting: shelf.counting, total: shelf.total, percent })}{" "}
        {t("shelf.needed", { percent: Math.round((Number(top) * 100) / Number(bottom)) })}
      </p>
    </Notice>
  )
}
