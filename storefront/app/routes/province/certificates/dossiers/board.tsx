import { data, Link } from "react-router"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { DossierItem, DossierState } from "../contract"
import { CertificateTabs } from "../tabs"
import { certificatesT } from "../words.server"
import { Deadline } from "./deadline"
import { shownDossier, type ShownDossier } from "./show.server"
import type { Route } from "./+types/board"

type Board = {
  columns: { state: DossierState; count: number; overdue: number; dossiers: DossierItem[] }[]
  decided: DossierItem[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const board = await orDeskPage(
    request,
    provinceApi(session).get<Board>("/province/dossiers/board")
  )
  return data({
    title: t("board.title"),
    columns: board.columns.map(({ state, dossiers, ...column }) => ({
      ...column,
      state,
      name: t(`state.${state}`),
      dossiers: dossiers.map((one) => shownDossier(one, t)),
    })),
    decided: board.decided.map((one) => shownDossier(one, t)),
  })
}

/** Dossiers by where they are, the earliest deadline on top: columns on wide screens, one list after the other on narrow ones. */
export default function DossierBoard({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const { columns, decided } = loaderData
  return (
    <>
      <PageHead title={loaderData.title}>
        <Link className="button button-plain" to="/province/dossiers/list">
          {t("board.list")}
        </Link>
        {may("editor") && (
          <Link className="button button-primary" to="/province/dossiers/new">
            {t("board.open")}
          </Link>
        )}
      </PageHead>
      <CertificateTabs />
      <div className="gap-4 md:columns-2 xl:columns-3">
        {columns.map((column) => (
          <section
            key={column.state}
            aria-labelledby={`state-${column.state}`}
            className="card mb-4 flex break-inside-avoid flex-col gap-3 p-4"
          >
            <header className="flex flex-wrap items-baseline justify-between gap-2">
              <h2 id={`state-${column.state}`} className="text-lg">
                {column.name}
              </h2>
              <p className="text-sm text-muted tabular-nums">
                {t("board.count", { n: column.count })}
              </p>
            </header>
            {column.overdue > 0 && (
              <StandingMark tone="bad" text={t("board.overdue", { n: column.overdue })} />
            )}
            {column.dossiers.length === 0 ? (
              <p className="text-muted">{t("board.empty")}</p>
            ) : (
              <ul
                className="-mx-1 flex max-h-[32rem] flex-col gap-2 overflow-y-auto px-1"
                tabIndex={column.dossiers.length > 4 ? 0 : undefined}
                aria-labelledby={`state-${column.state}`}
              >
                {column.dossiers.map((one) => (
                  <Card key={one.id} dossier={one} />
                ))}
              </ul>
            )}
            {column.count > column.dossiers.length && (
              <Link
                className="link inline-flex min-h-11 items-center"
                to={`/province/dossiers/list?state=${column.state}`}
              >
                {t("board.more", { n: column.count })}
              </Link>
            )}
          </section>
        ))}
      </div>
      {decided.length > 0 && (
        <div className="mt-4">
          <Part title={t("board.decided")}>
            <ul className="divide-y divide-line">
              {decided.map((one) => (
                <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
                  <Link
                    className="link inline-flex min-h-11 items-center"
                    to={`/province/dossiers/${one.id}`}
                  >
                    {one.code}: {one.product}
                  </Link>
                  <StandingMark
                    tone={one.recognised ? "good" : "bad"}
                    text={one.decided ? `${one.state}, ${one.decided}` : one.state}
                  />
                </li>
              ))}
            </ul>
          </Part>
        </div>
      )}
    </>
  )
}

function Card({ dossier }: { dossier: ShownDossier }) {
  return (
    <li className="relative flex flex-col gap-1 rounded-control border border-line p-3 hover:border-sea hover:bg-sea-tint">
      <Link
        to={`/province/dossiers/${dossier.id}`}
        className="font-semibold text-sea after:absolute after:inset-0"
      >
        {dossier.product}
      </Link>
      <span className="text-sm text-muted">
        {dossier.code} · {dossier.kind}
      </span>
      <span className="text-sm text-muted">{dossier.producer}</span>
      <span className="text-sm">
        <Deadline deadline={dossier.deadline} />
      </span>
    </li>
  )
}
