import { useWords } from "~/components/desk/words"
import { TextField } from "~/components/staff/forms"
import type { QualityKey } from "~/i18n/vi/province/quality"
import type { Refused } from "~/lib/staff/refused.server"
import { EVENT_KINDS, EVENT_LEVELS, QUALIFIERS, type TradeEvent } from "./contract"
import { SelectField } from "./fields"

/** An event and its results, to be filled in. */
export function EventFields({
  units,
  event,
  answer,
}: {
  units: readonly { value: string; text: string }[]
  event?: TradeEvent
  answer?: Refused
}) {
  const t = useWords<QualityKey>()
  const qualifiers = QUALIFIERS.map((value) => ({ value, text: t(`qualifierWord.${value}`) }))
  const number = { answer, inputMode: "numeric", optional: true } as const
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <TextField
        name="code"
        label={t("event.code")}
        value={event?.code}
        answer={answer}
        maxLength={40}
      />
      <TextField
        name="name"
        label={t("event.name")}
        value={event?.name}
        answer={answer}
        maxLength={300}
      />
      <SelectField
        name="kind"
        label={t("events.kind")}
        value={event?.kind}
        answer={answer}
        options={EVENT_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
      />
      <SelectField
        name="level"
        label={t("events.level")}
        value={event?.level}
        answer={answer}
        options={EVENT_LEVELS.map((value) => ({ value, text: t(`level.${value}`) }))}
      />
      <TextField
        name="starts_on"
        type="date"
        label={t("event.starts")}
        value={event?.starts_on}
        answer={answer}
      />
      <TextField
        name="ends_on"
        type="date"
        label={t("event.ends")}
        value={event?.ends_on}
        answer={answer}
      />
      <TextField
        name="place"
        label={t("events.place")}
        value={event?.place}
        answer={answer}
        optional
        maxLength={300}
      />
      <SelectField
        name="unit_code"
        label={t("event.unit")}
        value={event?.unit_code}
        answer={answer}
        options={units}
        optional
      />
      <TextField {...number} name="booths" label={t("event.booths")} value={event?.booths} />
      <TextField
        {...number}
        name="local_booths"
        label={t("event.localBooths")}
        value={event?.local_booths}
      />
      <TextField {...number} name="visits" label={t("event.visits")} value={event?.visits} />
      <SelectField
        name="visits_qualifier"
        label={t("event.visitsQualifier")}
        value={event?.visits_qualifier ?? "exact"}
        answer={answer}
        options={qualifiers}
      />
      <TextField
        {...number}
        name="revenue_vnd"
        label={t("event.revenue")}
        value={event?.revenue_vnd}
      />
      <SelectField
        name="revenue_qualifier"
        label={t("event.revenueQualifier")}
        value={event?.revenue_qualifier ?? "exact"}
        answer={answer}
        options={qualifiers}
      />
      <TextField
        {...number}
        name="local_revenue_vnd"
        label={t("event.localRevenue")}
        value={event?.local_revenue_vnd}
      />
      <TextField
        name="source"
        label={t("col.source")}
        value={event?.source}
        answer={answer}
        optional
        maxLength={500}
      />
    </div>
  )
}
