import { Form } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { Notice } from "../notice"

/** The order stands but its QR code could not be made: try again, nothing is lost. */
export function PayRetry({ failed }: { failed: string | null }) {
  const t = useCheckoutT()
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("pay.noRequest.title")}
      </h1>
      <p>{t("pay.noRequest.text")}</p>
      {failed && (
        <Notice tone="error" live>
          <p>{failed}</p>
        </Notice>
      )}
      <Form method="post">
        <input type="hidden" name="intent" value="open" />
        <button className="button button-primary min-h-13">{t("pay.noRequest.action")}</button>
      </Form>
    </div>
  )
}
