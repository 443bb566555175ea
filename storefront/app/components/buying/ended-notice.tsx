import { useCheckoutT } from "~/i18n/use-checkout"
import type { EndedView } from "~/lib/ended-view.server"
import { Notice } from "../notice"

/** Why an order was not carried out, and where the buyer's money is; without `why` only the latter. */
export function EndedNotice({ ended, why = true }: { ended: EndedView; why?: boolean }) {
  const t = useCheckoutT()
  const serious = why || ended.money !== "none"
  return (
    <Notice
      tone={ended.money === "refunded" ? "good" : serious ? "warning" : "info"}
      title={why ? t(`ended.${ended.reason}`) : undefined}
    >
      {why && (
        <p className="mb-2">{t(`ended.${ended.reason}.text`, { products: ended.products })}</p>
      )}
      {why && ended.note && <p className="mb-2">{t("ended.note", { note: ended.note })}</p>}
      <p className="font-semibold">{t(`ended.${ended.money}.${ended.payment}`)}</p>
    </Notice>
  )
}
