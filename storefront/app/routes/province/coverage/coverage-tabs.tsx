import { SectionTabs } from "~/components/desk/section-tabs"
import { useWords } from "~/components/desk/words"
import type { CoverageKey } from "~/i18n/vi/province/coverage"

/** The pages about coverage, side by side. */
export function CoverageTabs() {
  const t = useWords<CoverageKey>()
  return (
    <SectionTabs
      label={t("tabs.label")}
      tabs={[
        { to: "/province/coverage", text: t("tabs.figures") },
        { to: "/province/listings", text: t("tabs.listings") },
        { to: "/province/coverage/links", text: t("tabs.links") },
        { to: "/province/coverage/platforms", text: t("tabs.platforms") },
        { to: "/province/claims", text: t("tabs.claims") },
      ]}
    />
  )
}
