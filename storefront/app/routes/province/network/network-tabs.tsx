import { SectionTabs } from "~/components/desk/section-tabs"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import type { NetworkKey } from "~/i18n/vi/province/network"

/** The lists of the network side by side; `refused` tells that the filters of the address were not used. */
export function NetworkTabs({ refused }: { refused: string | null }) {
  const t = useWords<NetworkKey>()
  return (
    <>
      <SectionTabs
        label={t("tabs.label")}
        tabs={[
          { to: "/province/points", text: t("tabs.points") },
          { to: "/province/producers", text: t("tabs.producers") },
          { to: "/province/best-sellers", text: t("tabs.bestSellers") },
        ]}
      />
      {refused && (
        <div className="mb-4">
          <Notice tone="warning" title={t("list.refused")}>
            <p>{refused}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
