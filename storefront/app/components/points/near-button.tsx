import { useSyncExternalStore } from "react"
import { useShop } from "~/i18n/use-shop"
import { Icon } from "../icon"
import { askPosition, usePosition } from "./use-position"

// The server's markup says "no", the page with its script "yes".
const never = () => () => {}
const yes = () => true
const no = () => false

/** "Nearest first": asks for the position when pressed, never by itself. Without JavaScript it is not there. */
export function NearButton() {
  const { t } = useShop()
  const { state } = usePosition()
  const ready = useSyncExternalStore(never, yes, no)
  return (
    <div className="flex flex-col items-start gap-1">
      {state !== "known" && (
        <button
          type="button"
          onClick={askPosition}
          // Its place is kept from the start, so that nothing moves when the script arrives.
          className={`button button-plain ${ready ? "" : "invisible"}`}
          aria-disabled={state === "asking"}
        >
          <Icon name="pin" />
          {t(state === "asking" ? "near.asking" : "near.ask")}
        </button>
      )}
      <p aria-live="polite" className="text-sm text-muted">
        {state === "known"
          ? `${t("near.on")} ${t("near.private")}`
          : state === "refused" || state === "unavailable"
            ? t(`near.${state}`)
            : null}
      </p>
    </div>
  )
}
