import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { answerTo, IntentForm, Submit, TextField, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import type { PointView } from "./point-view.server"

/** Who works at a point and who is invited; editors invite and remove. */
export function PointPeople({ point, answer }: { point: PointView; answer: Answer }) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const editor = may("editor")
  return (
    <Part title={t("point.people")}>
      {point.staff.length === 0 ? (
        <p className="text-muted">{t("point.people.none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {point.staff.map((one) => (
            <li key={one.id} className="py-3">
              <span className="block font-semibold">{one.name}</span>
              <span className="block text-sm break-all text-muted">{one.email}</span>
              <span className="block text-sm text-muted">
                {one.role} · {one.since}
              </span>
              {editor && (
                <details>
                  <summary className="link inline-flex min-h-11 items-center">
                    {t("point.remove")}
                    <span className="sr-only"> {one.name}</span>
                  </summary>
                  <IntentForm intent="remove">
                    <input type="hidden" name="id" value={one.id} />
                    <p className="text-sm">{t("point.remove.text")}</p>
                    <TextField
                      name="reason"
                      prefix={`remove-${one.id}-`}
                      label={t("reason.label")}
                      optional
                    />
                    <Submit intent="remove" plain>
                      {t("point.remove")}
                    </Submit>
                  </IntentForm>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {point.invitations.length > 0 && (
        <>
          <h3 className="font-semibold">{t("point.invitations")}</h3>
          <ul className="divide-y divide-line">
            {point.invitations.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <span>
                  <span className="block break-all">{one.email}</span>
                  <span className="block text-sm text-muted">
                    {one.role} · {one.until}
                  </span>
                </span>
                {editor && (
                  <IntentForm intent="withdraw">
                    <input type="hidden" name="id" value={one.id} />
                    <Submit intent="withdraw" plain>
                      {t("point.withdraw")}
                    </Submit>
                  </IntentForm>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {editor && (
        <details open={answerTo(answer, "invite") !== undefined || undefined}>
          <summary className="link inline-flex min-h-11 items-center">{t("point.invite")}</summary>
          <IntentForm intent="invite">
            <TextField
              name="email"
              prefix="invite-"
              label={t("point.email")}
              help={t("point.invite.help")}
              type="email"
              autoComplete="off"
              answer={answerTo(answer, "invite")}
            />
            <Submit intent="invite">{t("point.send")}</Submit>
          </IntentForm>
        </details>
      )}
    </Part>
  )
}
