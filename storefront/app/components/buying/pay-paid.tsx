import { useCheckoutT } from "~/i18n/use-checkout"
import type { PayView } from "~/lib/pay-view.server"
import { Icon } from "../icon"

/** The money is there: large and calm. */
export function PayPaid({ view }: { view: PayView }) {
  const t = useCheckoutT()
  return (
    <div
      role="status"
      className="mx-auto flex max-w-xl flex-col items-center gap-4 pt-10 text-center"
    >
      <span className="flex size-24 items-center justify-center rounded-full bg-leaf-tint text-leaf">
        <Icon name="check" className="size-14" />
      </span>
      <h1 tabIndex={-1} className="text-3xl text-leaf sm:text-4xl">
        {t("pay.paid")}
      </h1>
      <p className="text-lg">{t("pay.paid.text", { amount: view.total, id: view.displayId })}</p>
      {view.inReview && <p className="text-muted">{t("pay.surplus")}</p>}
    </div>
  )
}
