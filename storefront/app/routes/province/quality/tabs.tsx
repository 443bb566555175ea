import { SectionTabs } from "~/components/desk/section-tabs"
import { useWords } from "~/components/desk/words"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { REGISTERS } from "./contract"

/** The pages of the section. */
export function QualityTabs() {
  const t = useWords<QualityKey>()
  return (
    <SectionTabs
      label={t("tabs.label")}
      tabs={[
        { to: "/province/quality", text: t("tabs.overview") },
        ...REGISTERS.map((register) => ({
          to: `/province/quality/${register}`,
          text: t(`tabs.${register}`),
        })),
        { to: "/province/barcodes", text: t("tabs.barcodes") },
      ]}
    />
  )
}
