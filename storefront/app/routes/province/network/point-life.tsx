import { ApprovalField } from "~/components/desk/approval"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import type { PointView } from "./point-view.server"

type PartProps = { point: PointView; answer: Answer }

/** When a point was open; approvers close it and open it again. */
export function PointPeriods({ point, answer }: PartProps) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const intent = point.closed === null ? "close" : "reopen"
  const wrong = answerTo(answer, intent)
  return (
    <Part title={t("point.periods")}>
      <ol className="flex flex-col gap-2">
        {point.periods.map((one) => (
          <li key={one.text}>
            {one.text}
            {one.reason && <span className="block text-sm text-muted">{one.reason}</span>}
          </li>
        ))}
      </ol>
      {may("approver") ? (
        <details open={wrong !== undefined || undefined}>
          <summary className="link inline-flex min-h-11 items-center">
            {t(`point.${intent}`)}
          </summary>
          <IntentForm intent={intent}>
            <TextField
              name="on"
              prefix={`${intent}-`}
              type="date"
              label={t(`point.${intent}.on`)}
              help={intent === "close" ? t("point.close.help") : undefined}
              className="w-auto self-start"
              answer={wrong}
            />
            <TextField
              name="reason"
              prefix={`${intent}-`}
              label={t("reason.label")}
              maxLength={500}
              answer={wrong}
            />
            <ApprovalField prefix={`${intent}-`} answer={wrong} />
            <Submit intent={intent}>{t(`point.${intent}`)}</Submit>
          </IntentForm>
        </details>
      ) : (
        <p className="text-sm text-muted">{t("point.approver")}</p>
      )}
    </Part>
  )
}

const SEEN = [
  ["has_sign", "point.sign"],
  ["has_shelves", "point.shelves"],
  ["has_price_list", "point.prices"],
] as const

/** What inspections found, the newest first; editors record the next. */
export function PointInspections({ point, answer, today }: PartProps & { today: string }) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const wrong = answerTo(answer, "inspect")
  return (
    <Part title={t("point.inspections")}>
      {point.inspections.length === 0 ? (
        <p className="text-muted">{t("point.inspections.none")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {point.inspections.map((one, index) => (
            <li key={index} className="py-2">
              <span className="font-semibold">{one.on}</span> · {one.by}
              <span className="block text-sm text-muted">{one.seen}</span>
              {one.note && <span className="block text-sm">{one.note}</span>}
            </li>
          ))}
        </ol>
      )}
      {may("editor") && (
        <details open={wrong !== undefined || undefined}>
          <summary className="link inline-flex min-h-11 items-center">{t("point.inspect")}</summary>
          <IntentForm intent="inspect">
            <TextField
              name="on"
              prefix="inspect-"
              type="date"
              label={t("point.inspect.on")}
              value={today}
              className="w-auto self-start"
              answer={wrong}
            />
            <TextField
              name="area_m2"
              prefix="inspect-"
              label={t("point.inspect.area")}
              inputMode="numeric"
              className="max-w-40"
              optional
              answer={wrong}
            />
            <fieldset>
              <legend className="mb-1 font-semibold">{t("point.inspect.seen")}</legend>
              {SEEN.map(([name, key]) => (
                <label key={name} className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    name={name}
                    className="size-5 accent-sea"
                    defaultChecked={wrong ? wrong.values[name] === "on" : true}
                  />
                  {t(key)}
                </label>
              ))}
            </fieldset>
            <TextField
              name="note"
              prefix="inspect-"
              label={t("point.inspect.note")}
              maxLength={2000}
              optional
              answer={wrong}
            />
            <Submit intent="inspect">{t("point.inspect.save")}</Submit>
          </IntentForm>
        </details>
      )}
    </Part>
  )
}
