import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { IntentForm, Submit, TextField } from "~/components/staff/forms"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import type { Refused } from "~/lib/staff/refused.server"

/** What somebody saw of a product on a platform. */
export function CheckForm({
  platform,
  product,
  today,
  answer,
}: {
  platform: string
  /** Code that the form begins with. */
  product: string
  today: string
  answer: Refused | undefined
}) {
  const t = useWords<CoverageKey>()
  const chosen = (name: string, value: string) => answer?.values[name] ?? value
  return (
    <IntentForm intent="check" className="mt-2 flex max-w-3xl flex-col gap-4">
      <p className="text-muted">{t("check.text", { platform })}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="product"
          prefix="check-"
          label={t("check.product")}
          help={t("check.product.help")}
          value={product}
          maxLength={60}
          answer={answer}
        />
        <Field id="check-outcome" label={t("check.outcome")} error={answer?.errors.outcome}>
          {(control) => (
            <select
              {...control}
              className="input"
              name="outcome"
              defaultValue={chosen("outcome", "listed")}
            >
              <option value="listed">{t("outcome.listed")}</option>
              <option value="not_listed">{t("outcome.not_listed")}</option>
            </select>
          )}
        </Field>
        <TextField
          name="url"
          prefix="check-"
          label={t("check.url")}
          type="url"
          inputMode="url"
          maxLength={500}
          optional
          answer={answer}
        />
        <Field
          id="check-non-cash"
          label={t("check.nonCash")}
          error={answer?.errors.accepts_non_cash}
        >
          {(control) => (
            <select
              {...control}
              className="input"
              name="accepts_non_cash"
              defaultValue={chosen("accepts_non_cash", "unknown")}
            >
              <option value="unknown">{t("check.nonCash.unknown")}</option>
              <option value="yes">{t("check.nonCash.yes")}</option>
              <option value="no">{t("check.nonCash.no")}</option>
            </select>
          )}
        </Field>
        <TextField
          name="checked_on"
          prefix="check-"
          label={t("check.day")}
          type="date"
          value={today}
          answer={answer}
        />
        <TextField
          name="source"
          prefix="check-"
          label={t("check.source")}
          help={t("check.source.help")}
          maxLength={300}
          optional
          answer={answer}
        />
      </div>
      <TextField
        name="reason"
        prefix="check-"
        label={t("reason.label")}
        maxLength={500}
        optional
        answer={answer}
      />
      <Submit intent="check">{t("check.save")}</Submit>
    </IntentForm>
  )
}
