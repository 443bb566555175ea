import { Link } from "react-router"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import type { Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Stars } from "~/components/stars"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { ShownLine } from "./lines.server"

/** The columns that the register and the watch list have in common. */
export function useLineColumns(): Record<
  "product" | "stars" | "until" | "state" | "dossier",
  Column<ShownLine>
> {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  return {
    product: {
      key: "product",
      label: t("register.product"),
      sort: "name",
      head: true,
      cell: (line) => (
        <>
          <Link className="link" to={`/province/products/${line.id}`}>
            {line.name}
          </Link>
          <span className="block text-sm text-muted">
            {[line.code, line.producer, line.unit].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    stars: {
      key: "stars",
      label: t("register.stars"),
      sort: "stars",
      cell: (line) => (
        <span className="whitespace-nowrap">
          {line.stars} {line.showsStars && <Stars count={line.stars} />}
        </span>
      ),
    },
    until: {
      key: "until",
      label: t("register.until"),
      sort: "days_left",
      cell: (line) => (
        <span className="whitespace-nowrap">
          {line.until}
          <span className="block text-sm text-muted">{line.left}</span>
        </span>
      ),
    },
    state: {
      key: "state",
      label: t("register.state"),
      cell: (line) => (
        <span className="block min-w-36">
          <StandingMark {...line.standing} />
        </span>
      ),
    },
    dossier: {
      key: "dossier",
      label: t("register.dossier"),
      cell: ({ dossier, id, name }) =>
        dossier ? (
          <>
            <Link className="link whitespace-nowrap" to={`/province/dossiers/${dossier.id}`}>
              {dossier.code}
            </Link>
            <span className="block text-sm text-muted">{dossier.state}</span>
          </>
        ) : may("editor") ? (
          <Link className="link relative" to={`/province/dossiers/new?product=${id}`}>
            {t("register.openDossier")}
            <span className="sr-only">: {name}</span>
          </Link>
        ) : (
          <span className="text-muted">{t("register.noDossier")}</span>
        ),
    },
  }
}
