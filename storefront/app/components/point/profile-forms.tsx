import { WEEKDAYS, type PointProfile } from "~/lib/point/contract"
import { Field } from "../field"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "../staff/forms"
import { Part } from "../staff/page-head"
import { useArea, usePlace } from "./use-point"

/** What a manager may change: facts, hours, closed days, photos, the account. Each a form of its own. */
export function ProfileForms({
  profile,
  units,
  closedDays,
  answer,
}: {
  profile: PointProfile
  units: Units
  closedDays: { date: string; day: string; reason: string | null }[]
  answer: Answer
}) {
  return (
    <>
      <FactsForm profile={profile} units={units} answer={answer} />
      <HoursForm profile={profile} answer={answer} />
      <ClosedDays days={closedDays} answer={answer} />
      <Photos profile={profile} answer={answer} />
      <BankForm profile={profile} answer={answer} />
    </>
  )
}

type Props = { profile: PointProfile; answer: Answer }
type Units = readonly { code: string; name: string }[]

function FactsForm({ profile, units, answer }: Props & { units: Units }) {
  const { t } = useArea()
  const own = { answer: answerTo(answer, "facts") }
  const unit = own.answer?.values.unit_code ?? profile.unit_code ?? ""
  return (
    <Part title={t("profile.edit")}>
      <IntentForm intent="facts" className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...own}
          name="address"
          label={t("profile.address")}
          value={profile.address}
          maxLength={300}
        />
        <Field id="unit_code" label={t("profile.unit")} error={own.answer?.errors.unit_code}>
          {(control) => (
            <select {...control} key={unit} className="input" name="unit_code" defaultValue={unit}>
              {unit === "" && <option value="">{t("profile.unit.none")}</option>}
              {units.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...own}
          name="phone"
          label={t("profile.phone")}
          value={profile.phone}
          type="tel"
          optional
        />
        <TextField
          {...own}
          name="email"
          label={t("signIn.email")}
          value={profile.email}
          type="email"
          optional
        />
        <TextField
          {...own}
          name="area_m2"
          label={t("profile.area")}
          value={profile.area_m2}
          inputMode="decimal"
          optional
        />
        <TextField
          {...own}
          name="lat"
          label={t("profile.lat")}
          help={t("profile.lat.help")}
          value={profile.lat}
          inputMode="decimal"
          optional
        />
        <TextField
          {...own}
          name="lng"
          label={t("profile.lng")}
          help={t("profile.lng.help")}
          value={profile.lng}
          inputMode="decimal"
          optional
        />
        <TextField
          {...own}
          name="website"
          label={t("profile.website")}
          value={profile.website}
          type="url"
          optional
        />
        <TextField
          {...own}
          name="facebook"
          label="Facebook"
          value={profile.facebook}
          type="url"
          optional
        />
        <TextField {...own} name="zalo" label="Zalo" value={profile.zalo} type="url" optional />
        <TextField
          {...own}
          name="tiktok"
          label="TikTok"
          value={profile.tiktok}
          type="url"
          optional
        />
        <div className="sm:col-span-2">
          <Submit intent="facts">{t("form.save")}</Submit>
        </div>
      </IntentForm>
    </Part>
  )
}

function HoursForm({ profile, answer }: Props) {
  const { t } = useArea()
  const own = answerTo(answer, "hours")
  return (
    <Part title={t("profile.hours")}>
      <p className="text-muted">{t("profile.hours.help")}</p>
      <IntentForm intent="hours">
        {WEEKDAYS.map((day) => (
          <fieldset key={day} className="flex flex-col gap-2 border-t border-line pt-3">
            <legend className="float-left font-semibold">{t(`day.${day}`)}</legend>
            <div className="flex flex-wrap gap-x-6 gap-y-2">
              {[0, 1].map((span) => (
                <div key={span} className="flex items-center gap-2">
                  {(["from", "to"] as const).map((end) => {
                    const name = `${day}-${span}-${end}`
                    return (
                      <input
                        key={end}
                        className="input w-32 tabular-nums"
                        type="time"
                        name={name}
                        aria-label={t(`profile.hours.${end}.${span === 0 ? "first" : "second"}`, {
                          day: t(`day.${day}`),
                        })}
                        aria-invalid={own?.errors[day] ? true : undefined}
                        defaultValue={own?.values[name] ?? profile.hours?.[day][span]?.[end] ?? ""}
                      />
                    )
                  })}
                </div>
              ))}
            </div>
            {own?.errors[day] && (
              <p className="text-sm font-semibold text-berry">{own.errors[day]}</p>
            )}
          </fieldset>
        ))}
        <Submit intent="hours">{t("form.save")}</Submit>
      </IntentForm>
    </Part>
  )
}

function ClosedDays({
  days,
  answer,
}: {
  days: { date: string; day: string; reason: string | null }[]
  answer: Answer
}) {
  const { t } = useArea()
  const own = { answer: answerTo(answer, "close-day") }
  return (
    <Part title={t("profile.closedDays")}>
      {days.length > 0 && (
        <ul className="divide-y divide-line">
          {days.map((one) => (
            <li key={one.date} className="flex items-center justify-between gap-3 py-2">
              <span className="min-w-0 break-words">
                <span className="font-semibold tabular-nums">{one.day}</span>
                {one.reason && ` · ${one.reason}`}
              </span>
              <IntentForm intent="open-day" className="contents">
                <input type="hidden" name="date" value={one.date} />
                <button type="submit" className="button button-plain shrink-0">
                  {t("profile.openDay")}
                  <span className="sr-only"> {one.day}</span>
                </button>
              </IntentForm>
            </li>
          ))}
        </ul>
      )}
      <IntentForm key={days.length} intent="close-day">
        <TextField
          {...own}
          name="date"
          label={t("profile.closedDay")}
          type="date"
          className="max-w-52"
        />
        <TextField {...own} name="reason" label={t("profile.closedDay.reason")} optional />
        <Submit intent="close-day" plain>
          {t("profile.closedDay.action")}
        </Submit>
      </IntentForm>
    </Part>
  )
}

function Photos({ profile, answer }: Props) {
  const { t } = useArea()
  const { to } = usePlace()
  const own = answerTo(answer, "photo")
  return (
    <Part title={t("profile.photos")}>
      {profile.photos.length > 0 && (
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {profile.photos.map((photo) => (
            <li key={photo.id} className="flex flex-col gap-2">
              <img
                src={to(`/photos/${encodeURIComponent(photo.id)}`)}
                alt={photo.alt}
                width={400}
                height={300}
                loading="lazy"
                className="aspect-4/3 w-full rounded-control bg-sea-tint object-cover"
              />
              <IntentForm intent="remove-photo" className="contents">
                <input type="hidden" name="id" value={photo.id} />
                <button type="submit" className="button button-plain">
                  {t("profile.photo.remove")}
                  <span className="sr-only"> {photo.alt}</span>
                </button>
              </IntentForm>
            </li>
          ))}
        </ul>
      )}
      <IntentForm key={profile.photos.length} intent="photo" files>
        <Field
          id="photo-file"
          label={t("profile.photo")}
          help={t("profile.photo.help")}
          error={own?.errors.file}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              type="file"
              name="file"
              accept="image/jpeg,image/png,image/webp"
              required
            />
          )}
        </Field>
        <TextField
          name="alt"
          label={t("profile.photo.alt")}
          help={t("profile.photo.alt.help")}
          answer={own}
        />
        <Submit intent="photo" plain>
          {t("profile.photo.add")}
        </Submit>
      </IntentForm>
    </Part>
  )
}

function BankForm({ profile, answer }: Props) {
  const { t } = useArea()
  const own = { answer: answerTo(answer, "bank") }
  return (
    <Part title={t("profile.bank")}>
      <p className="text-muted">{t("profile.bank.help")}</p>
      <IntentForm
        key={profile.bank?.account_end}
        intent="bank"
        className="grid gap-4 sm:grid-cols-2"
      >
        <TextField
          {...own}
          name="bank_bin"
          label={t("profile.bank.bin")}
          help={t("profile.bank.bin.help")}
          value={profile.bank?.bank_bin}
          inputMode="numeric"
          maxLength={6}
        />
        <TextField
          {...own}
          name="account"
          label={t("profile.bank.account")}
          autoComplete="off"
          maxLength={19}
        />
        <TextField
          {...own}
          name="holder"
          label={t("profile.bank.holder")}
          help={t("profile.bank.holder.help")}
          value={profile.bank?.holder}
          maxLength={50}
        />
        <TextField
          {...own}
          name="password"
          label={t("profile.bank.password")}
          type="password"
          autoComplete="current-password"
        />
        <div className="sm:col-span-2">
          <Submit intent="bank">{t("profile.bank.action")}</Submit>
        </div>
      </IntentForm>
    </Part>
  )
}
