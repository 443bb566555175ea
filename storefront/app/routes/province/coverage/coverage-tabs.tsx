import { SectionTabs } from "~/components/desk/section-tabs"
import { useWords } from "~/components/desk/words"

/** The pages about coverage, side by side; two sections of words have them. */
export function CoverageTabs() {
  const t = useWords()
  return (
    <SectionTabs
      label={t("coverage.tabs")}
      tabs={[
        { to: "/province/coverage", text: t("coverage.tab.figures") },
        { to: "/province/listings", text: t("coverage.tab.listings") },
        { to: "/province/coverage/links", text: t("coverage.tab.links") },
        { to: "/province/coverage/platforms", text: t("coverage.tab.platforms") },
        { to: "/province/claims", text: t("coverage.tab.claims") },
      ]}
    />
  )
}
