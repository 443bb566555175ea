import { useShop } from "~/i18n/use-shop"
import { Icon, type IconName } from "./icon"

const protections = [
  { key: "scored", icon: "seal" },
  { key: "dated", icon: "clock" },
  { key: "open", icon: "search" },
] as const satisfies { key: string; icon: IconName }[]

/** Three sentences on what the certificate does for the buyer. */
export function Protection() {
  const { t } = useShop()
  return (
    <section aria-labelledby="protection" className="pt-14">
      <h2 id="protection" className="text-xl sm:text-2xl">
        {t("home.protection")}
      </h2>
      <ul className="mt-5 grid gap-4 md:grid-cols-3">
        {protections.map(({ key, icon }) => (
          <li key={key} className="card flex gap-4 p-5">
            <Icon name={icon} className="size-8 text-sea" />
            <div>
              <h3 className="text-lg">{t(`home.protection.${key}.title`)}</h3>
              <p className="mt-1 text-muted">{t(`home.protection.${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
