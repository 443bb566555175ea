import { SectionTabs } from "~/components/desk/section-tabs"
import { useWords } from "~/components/desk/words"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"

/** The pages of the section. */
export function CertificateTabs() {
  const t = useWords<CertificatesKey>()
  return (
    <SectionTabs
      label={t("section.label")}
      tabs={[
        { to: "/province/certificates", text: t("tab.register") },
        { to: "/province/certificates/watch", text: t("tab.watch") },
        { to: "/province/certificates/calendar", text: t("tab.calendar") },
        { to: "/province/certificates/forecast", text: t("tab.forecast") },
        { to: "/province/dossiers", text: t("tab.dossiers") },
        { to: "/province/decisions", text: t("tab.decisions") },
        { to: "/province/reconciliations", text: t("tab.reconciliations") },
      ]}
    />
  )
}
