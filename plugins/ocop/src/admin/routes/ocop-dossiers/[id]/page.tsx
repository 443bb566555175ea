import { Button, Container, Heading } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { Checklist } from "../../../dossier/checklist"
import { Deadline } from "../../../dossier/deadline"
import { Files } from "../../../dossier/files"
import { History } from "../../../dossier/history"
import { NextStep } from "../../../dossier/next-step"
import { Answered, useAnswer } from "../../../parts/answer"
import { DossierBadge } from "../../../parts/badges"
import { Fact } from "../../../product/facts"
import type { Dossier } from "../../../staff-api/answers"
import { words } from "../../../words/language"

/** One dossier: where it is, what it lacks, what comes next. */
function DossierPage() {
  const t = words()
  const { id = "" } = useParams()
  const answer = useAnswer<{ dossier: Dossier }>(`ocop/dossiers/${id}`)
  const onChange = () => answer.refetch()
  return (
    <div className="flex flex-col gap-y-3">
      <div>
        <Button asChild size="small" variant="transparent">
          <Link to="/ocop-dossiers">← {t.dossier.back}</Link>
        </Button>
      </div>
      <Answered answer={answer}>
        {({ dossier }) => (
          <>
            <Container className="divide-y p-0">
              <div className="flex flex-wrap items-center gap-3 px-6 py-4">
                <Heading>{dossier.code}</Heading>
                <DossierBadge dossier={dossier} />
              </div>
              <div className="py-2">
                <Fact name={t.watch.product}>
                  <Link
                    className="text-ui-fg-base underline"
                    to={`/ocop-products/${dossier.product.ocop_product_id}`}
                  >
                    {dossier.product.name}
                  </Link>{" "}
                  ({dossier.product.code})
                </Fact>
                <Fact name={t.watch.producer}>{dossier.producer.name}</Fact>
                <Fact name={t.form.kind}>
                  {t.kind[dossier.kind]}
                  {dossier.requested_stars ? ` · ${t.product.stars(dossier.requested_stars)}` : ""}
                </Fact>
                <Fact name={t.form.legal_basis}>{t.law[dossier.legal_basis]}</Fact>
                <Fact name={t.dossier.nextActor}>
                  {dossier.next_actor ? t.dossier.actor[dossier.next_actor] : "–"}
                </Fact>
                <Fact name={t.dossier.deadline}>
                  <Deadline dossier={dossier} full />
                </Fact>
                {dossier.note && <Fact name={t.form.note}>{dossier.note}</Fact>}
              </div>
              <NextStep dossier={dossier} onChange={onChange} />
            </Container>
            <Checklist key={dossier.history.length} dossier={dossier} onChange={onChange} />
            <Files dossier={dossier} onChange={onChange} />
            <History dossier={dossier} />
          </>
        )}
      </Answered>
    </div>
  )
}

export default DossierPage
