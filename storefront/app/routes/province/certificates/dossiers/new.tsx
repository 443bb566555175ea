import { data, Form, Link, redirect } from "react-router"
import { ChoiceField, NoteField } from "~/components/desk/certificates/choice-field"
import { useWords } from "~/components/desk/words"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireRole } from "~/lib/province-session.server"
import { refused, typed } from "~/lib/staff/refused.server"
import { KINDS, type DossierState, type ProductAnswer, type Status } from "../contract"
import { certificatesT } from "../words.server"
import type { Route } from "./+types/new"

type Found = {
  id: string
  code: string
  name: string
  producer: string
  certificate: { stars: number; last_valid_day: string; status: Status } | null
  dossier: { id: string; code: string; state: DossierState } | null
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireRole(request, "editor")
  const t = certificatesT(session.lang)
  const api = provinceApi(session)
  const [q, id] = [url.searchParams.get("q") ?? "", url.searchParams.get("product")]
  const title = t("new.title")
  if (id) {
    const path = `/province/products/${encodeURIComponent(id)}`
    const { product } = await orDeskPage(request, api.get<ProductAnswer>(path))
    const [newest] = product.certificates
    const chosen = {
      id: product.ocop_product_id,
      code: product.code,
      name: product.name,
      producer: product.producer.name,
      certified: newest !== undefined,
      stars: newest?.stars ?? null,
    }
    return data({ title, q, found: [], chosen })
  }
  const { products } = await orDeskPage(
    request,
    api.get<{ products: Found[] }>("/province/products", { q })
  )
  const found = products.map(({ id: key, code, name, producer, certificate, dossier }) => ({
    id: key,
    code,
    name,
    producer,
    certificate: certificate
      ? `${t("stars.n", { n: certificate.stars })}, ${t(`status.${certificate.status}`)}, ${day(certificate.last_valid_day)}`
      : t("new.never"),
    dossier: dossier && { id: dossier.id, text: t("new.hasOpen", { code: dossier.code }) },
  }))
  return data({ title, q, found, chosen: null })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  const stars = Number(typed(form, "requested_stars"))
  try {
    const { dossier } = await provinceApi(session).post<{ dossier: { id: string } }>(
      "/province/dossiers",
      {
        product_id: typed(form, "product_id"),
        kind: typed(form, "kind"),
        code: typed(form, "code"),
        requested_stars: stars || null,
        note: typed(form, "note"),
      }
    )
    return redirect(`/province/dossiers/${dossier.id}?opened=1`)
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** First the product, then what is asked for. */
export default function NewDossier({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { chosen, found, q } = loaderData
  const answer = answerTo(actionData, "open")
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/dossiers", text: t("board.title") }}
      />
      <FormAnswer answer={actionData} />
      {chosen ? (
        <Part title={chosen.name}>
          <p className="text-muted">
            {chosen.code} · {chosen.producer} ·{" "}
            <Link className="link" to="/province/dossiers/new">
              {t("new.other")}
            </Link>
          </p>
          <IntentForm intent="open" className="flex max-w-2xl flex-col gap-4">
            <input type="hidden" name="product_id" value={chosen.id} />
            <ChoiceField
              name="kind"
              label={t("form.kind")}
              options={KINDS.filter((kind) => chosen.certified || kind === "first").map(
                (value) => ({ value, text: t(`kind.${value}`) })
              )}
              value={chosen.certified ? "re_evaluation" : "first"}
              answer={answer}
            />
            <ChoiceField
              name="requested_stars"
              label={t("new.stars")}
              options={[3, 4, 5].map((n) => ({ value: String(n), text: t("stars.n", { n }) }))}
              value={chosen.stars ? String(chosen.stars) : ""}
              none={t("new.noStars")}
              optional
              answer={answer}
            />
            <TextField
              name="code"
              label={t("new.code")}
              help={t("new.code.help")}
              optional
              maxLength={120}
              answer={answer}
            />
            <NoteField label={t("new.note")} answer={answer} />
            <Submit intent="open">{t("new.done")}</Submit>
          </IntentForm>
        </Part>
      ) : (
        <Part title={t("new.choose")}>
          <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
            <label className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
              <span className="font-semibold">{t("new.find")}</span>
              <span className="text-sm text-muted">{t("new.find.help")}</span>
              <input className="input" type="search" name="q" defaultValue={q} maxLength={100} />
            </label>
            <button type="submit" className="button button-plain">
              {t("new.search")}
            </button>
          </Form>
          {q && found.length === 0 && <p role="status">{t("new.none")}</p>}
          <ul className="divide-y divide-line">
            {found.map((one) => (
              <li key={one.id} className="py-2">
                {one.dossier ? (
                  <span className="font-semibold">{one.name}</span>
                ) : (
                  <Link
                    className="link inline-flex min-h-11 items-center font-semibold"
                    to={`?product=${one.id}`}
                  >
                    {one.name}
                  </Link>
                )}
                <span className="block text-sm text-muted">
                  {one.code} · {one.producer} · {one.certificate}
                </span>
                {one.dossier && (
                  <Link
                    className="link inline-flex min-h-11 items-center text-sm"
                    to={`/province/dossiers/${one.dossier.id}`}
                  >
                    {one.dossier.text}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
