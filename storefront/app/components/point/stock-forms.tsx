import type { StockItem } from "~/lib/point/contract"
import { Field } from "../field"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "../staff/forms"
import { Part } from "../staff/page-head"
import { useArea } from "./use-point"

const REASONS = ["delivery", "return", "loss", "correction"] as const

/** What can be done with one product of the shelf: add, count, price, alarm, take off. */
export function StockForms({
  item,
  bounds,
  answer,
}: {
  item: StockItem
  /** Between which amounts the producer lets the point choose; null: the price is the producer's. */
  bounds: { min: string; max: string } | null
  answer: Answer
}) {
  const { t } = useArea()
  const add = answerTo(answer, "add")
  const count = answerTo(answer, "count")
  const version = <input type="hidden" name="version" value={item.version} />
  return (
    <>
      <Part title={t("item.add.title")}>
        <IntentForm intent="add">
          {version}
          <Field id="reason" label={t("item.reason")} error={add?.errors.reason}>
            {(control) => (
              <select
                {...control}
                name="reason"
                className="input"
                defaultValue={add?.values.reason ?? "delivery"}
              >
                {REASONS.map((one) => (
                  <option key={one} value={one}>
                    {t(`movement.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="quantity"
            label={t("item.quantity")}
            help={t("item.quantity.help")}
            inputMode="text"
            answer={add}
            className="max-w-40"
          />
          <TextField name="note" prefix="add-" label={t("item.note")} optional answer={add} />
          <Submit intent="add">{t("item.add.action")}</Submit>
        </IntentForm>
      </Part>
      <Part title={t("item.count.title")}>
        <IntentForm intent="count">
          {version}
          <TextField
            name="counted"
            label={t("item.counted")}
            help={t("item.counted.help")}
            inputMode="numeric"
            answer={count}
            className="max-w-40"
          />
          <TextField name="note" prefix="count-" label={t("item.note")} optional answer={count} />
          <Submit intent="count">{t("item.count.action")}</Submit>
        </IntentForm>
      </Part>
      <Part title={t("item.price.title")}>
        {bounds ? (
          <IntentForm intent="price">
            <TextField
              name="price_vnd"
              label={t("item.price")}
              help={t("item.price.bounds", bounds)}
              inputMode="numeric"
              value={item.price_vnd}
              answer={answerTo(answer, "price")}
              className="max-w-52"
            />
            <Submit intent="price">{t("form.save")}</Submit>
          </IntentForm>
        ) : (
          <p className="text-muted">{t("item.price.fixed")}</p>
        )}
        <IntentForm intent="alarm">
          <TextField
            name="alarm_at"
            label={t("item.alarm")}
            help={t("item.alarm.help")}
            inputMode="numeric"
            value={item.alarm_at}
            answer={answerTo(answer, "alarm")}
            className="max-w-40"
          />
          <Submit intent="alarm" plain>
            {t("form.save")}
          </Submit>
        </IntentForm>
      </Part>
      <details className="card p-4 sm:p-5">
        <summary className="min-h-11 font-semibold text-berry">{t("item.unlist")}</summary>
        <p className="my-3 text-muted">{t("item.unlist.text")}</p>
        <IntentForm intent="unlist">
          <Submit intent="unlist" plain>
            {t("item.unlist.action")}
          </Submit>
        </IntentForm>
      </details>
    </>
  )
}
