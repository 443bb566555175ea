import { TextField } from "~/components/staff/forms"
import { useWords } from "~/components/desk/words"
import type { QualityKey } from "~/i18n/vi/province/quality"
import type { Refused } from "~/lib/staff/refused.server"
import { HOLDER_TYPES, MARKETS, SCHEMES, type Register } from "./contract"
import { SelectField } from "./fields"

export type RecordValues = Partial<
  Record<
    | "number"
    | "scheme"
    | "holder_name"
    | "holder_type"
    | "subject"
    | "area"
    | "households"
    | "market"
    | "unit_code"
    | "valid_from"
    | "valid_to"
    | "source",
    string | null
  >
>

/** What a period of a register says, to be filled in; `numbered`: its number too. */
export function RecordFields({
  register,
  units,
  values = {},
  answer,
  prefix = "",
  numbered = false,
}: {
  register: Register
  units: readonly { value: string; text: string }[]
  values?: RecordValues
  answer?: Refused
  prefix?: string
  numbered?: boolean
}) {
  const t = useWords<QualityKey>()
  const field = { answer, prefix }
  const certificate = register === "certificates"
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      {numbered && (
        <TextField
          {...field}
          name="number"
          label={t(`col.number.${register}`)}
          value={values.number}
          maxLength={120}
        />
      )}
      {certificate && (
        <SelectField
          {...field}
          name="scheme"
          label={t("quality.scheme")}
          value={values.scheme}
          options={SCHEMES.map((value) => ({ value, text: t(`scheme.${value}`) }))}
        />
      )}
      <TextField
        {...field}
        name="subject"
        label={t(`col.subject.${register}`)}
        value={values.subject}
        maxLength={300}
      />
      {register !== "packing-facilities" && (
        <TextField
          {...field}
          name="holder_name"
          label={t("col.holder")}
          value={values.holder_name}
          optional={!certificate}
          maxLength={300}
        />
      )}
      {certificate && (
        <SelectField
          {...field}
          name="holder_type"
          label={t("col.holderType")}
          value={values.holder_type}
          options={HOLDER_TYPES.map((value) => ({ value, text: t(`holder.${value}`) }))}
        />
      )}
      {!certificate && (
        <SelectField
          {...field}
          name="market"
          label={t("col.market")}
          value={values.market}
          options={MARKETS.map((value) => ({ value, text: t(`market.${value}`) }))}
        />
      )}
      {register !== "packing-facilities" && (
        <TextField
          {...field}
          name="area"
          label={t("col.area")}
          help={t("area.help")}
          inputMode="decimal"
          value={values.area}
          optional={certificate}
        />
      )}
      {certificate && (
        <TextField
          {...field}
          name="households"
          label={t("col.households")}
          inputMode="numeric"
          value={values.households}
          optional
        />
      )}
      <SelectField
        {...field}
        name="unit_code"
        label={t("list.unit")}
        value={values.unit_code}
        options={units}
        optional
      />
      <TextField
        {...field}
        name="valid_from"
        type="date"
        label={t("col.validFrom")}
        value={values.valid_from}
      />
      <TextField
        {...field}
        name="valid_to"
        type="date"
        label={t("col.validTo")}
        value={values.valid_to}
        optional={!certificate}
      />
      <TextField
        {...field}
        name="source"
        label={t("col.source")}
        value={values.source}
        optional
        maxLength={500}
      />
    </div>
  )
}
