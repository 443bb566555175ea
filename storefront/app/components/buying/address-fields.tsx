import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutView } from "~/lib/checkout-view.server"
import type { CheckoutErrors, CheckoutInput } from "~/lib/data/checkout-form.server"
import { Field } from "../field"
import { UnitField } from "./unit-field"

/** The two-level address of Vietnam: province, commune, and the rest in one line. */
export function AddressFields({
  places,
  values,
  errors,
  similar,
}: {
  places: NonNullable<CheckoutView["places"]>
  values: CheckoutInput
  errors: CheckoutErrors
  similar: string[]
}) {
  const t = useCheckoutT()
  const text = (field: "province" | "unit" | "street") => {
    const problem = errors[field]
    return { id: field, label: t(`checkout.${field}`), error: problem && t(`error.${problem}`) }
  }
  const unit = text("unit")
  const meant = similar.length > 0 && t("checkout.similar", { names: similar.join(", ") })
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...text("province")}>
          {(control) => (
            <select
              {...control}
              className="input"
              name="province"
              autoComplete="address-level1"
              defaultValue={values.province || places.home}
            >
              <option value="">{t("checkout.province.choose")}</option>
              {places.provinces.map((province) => (
                <option key={province.code} value={province.code}>
                  {province.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          {...unit}
          error={meant && unit.error ? `${unit.error} ${meant}` : unit.error}
          help={t("checkout.unit.hint")}
        >
          {(control) => <UnitField control={control} units={places.units} value={values.unit} />}
        </Field>
      </div>
      <Field {...text("street")} help={t("checkout.street.hint")}>
        {(control) => (
          <input
            {...control}
            className="input"
            name="street"
            autoComplete="street-address"
            defaultValue={values.street}
            maxLength={200}
          />
        )}
      </Field>
    </div>
  )
}
