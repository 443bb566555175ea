import { useShop } from "~/i18n/use-shop"
import { Stars } from "./stars"

/**
 * "OCOP ★★★★ 4 sao", with the last valid day beneath when given. Only for a certificate that is valid now: showing the mark
 * for any other is misuse, and a ground for withdrawal.
 */
export function CertificateBadge({ stars, until }: { stars: number; until?: string }) {
  const { t } = useShop()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-sm">
      <span className="inline-flex flex-wrap items-center gap-x-1 rounded-control bg-gold-tint px-1.5 py-0.5 sm:gap-x-1.5 sm:px-2 font-semibold">
        <span className="inline-flex items-center gap-1 sm:gap-1.5">
          OCOP <Stars count={stars} className="h-3.5 max-sm:h-3" />
        </span>
        <span className="whitespace-nowrap">{t("stars.count", { n: stars })}</span>
      </span>
      {until && <span className="text-muted">{t("certificate.until", { day: until })}</span>}
    </span>
  )
}
