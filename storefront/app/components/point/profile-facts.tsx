import { WEEKDAYS, type PointProfile } from "~/lib/point/contract"
import { Part } from "../staff/page-head"
import { useArea } from "./use-point"

/** What is known of the point, to read. */
export function ProfileFacts({
  profile,
  address,
  openedOn,
}: {
  profile: PointProfile
  /** With the place's name, once. */
  address: string
  openedOn: string
}) {
  const { t } = useArea()
  const facts = [
    ["profile.address", address],
    ["profile.phone", profile.phone],
    ["signIn.email", profile.email],
    ["profile.since", openedOn],
    ["profile.licence", profile.alcohol_licence],
  ] as const
  return (
    <Part title={profile.name}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt className="text-sm text-muted">{t(key)}</dt>
            <dd className="break-words">{value ?? "–"}</dd>
          </div>
        ))}
        <div>
          <dt className="text-sm text-muted">{t("profile.hours")}</dt>
          <dd>{profile.hours ? <Week hours={profile.hours} /> : (profile.opening_hours ?? "–")}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("profile.bank")}</dt>
          <dd>
            {profile.bank
              ? t("profile.bank.is", {
                  bank: profile.bank.bank_name,
                  end: profile.bank.account_end,
                  holder: profile.bank.holder,
                })
              : t("profile.bank.none")}
          </dd>
        </div>
      </dl>
    </Part>
  )
}

function Week({ hours }: { hours: NonNullable<PointProfile["hours"]> }) {
  const { t } = useArea()
  return (
    <ul>
      {WEEKDAYS.map((day) => (
        <li key={day} className="tabular-nums">
          {t(`day.${day}`)}:{" "}
          {hours[day].map(({ from, to }) => `${from}–${to}`).join(", ") || t("profile.hours.shut")}
        </li>
      ))}
    </ul>
  )
}
