import { useWords } from "~/components/desk/words"
import { IntentForm, Submit } from "~/components/staff/forms"
import type { CoverageKey } from "~/i18n/vi/province/coverage"

/** A button that asks the link of one listing now. */
export function AskForm({
  platform,
  product: { code, name },
}: {
  platform: string
  product: { code: string; name: string }
}) {
  const t = useWords<CoverageKey>()
  return (
    <IntentForm intent="ask" className="">
      <input type="hidden" name="platform" value={platform} />
      <input type="hidden" name="product" value={code} />
      <input type="hidden" name="name" value={name} />
      <Submit plain>
        {t("links.askNow")}
        <span className="sr-only"> {name}</span>
      </Submit>
    </IntentForm>
  )
}
