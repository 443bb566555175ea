import type { ReactNode } from "react"
import { data, Link } from "react-router"
import { Notice } from "~/components/notice"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import { CertificateCard } from "./product/certificate-card"
import { ApproverForms } from "./product/approver-forms"
import { shownCertificate } from "./product/show.server"
import type { ProductAnswer } from "./contract"
import { recognition, refusedDecision } from "./read-decision.server"
import { certificatesT } from "./words.server"
import type { Route } from "./+types/product"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = certificatesT(lang)
  const path = `/province/products/${encodeURIComponent(params.id)}`
  const { product, today, platforms, points, names } = await orDeskPage(
    request,
    provinceApi(session).get<ProductAnswer>(path)
  )
  const { state } = product.verification
  const [newest] = product.certificates
  return data({
    title: product.name,
    id: product.ocop_product_id,
    code: product.code,
    gtin: product.gtin,
    producer: product.producer.name,
    proof: { text: t(`product.proof.${state}`), good: state === "valid" || state === "in_renewal" },
    verifyUrl: product.verify_url,
    today,
    certificates: product.certificates.map((one) => shownCertificate(one, names, lang)),
    dossiers: product.dossiers.map((one) => ({
      id: one.id,
      code: one.code,
      text: `${t(`kind.${one.kind}`)}: ${t(`state.${one.state}`)}`,
      open: one.next_states.length > 0,
    })),
    platforms: platforms.map(({ platform, listed, since }) => ({
      name: platform.name,
      listed,
      text: listed
        ? t("product.listed", { day: since ? day(since) : "–" })
        : t("product.notListed"),
    })),
    points,
    suggested: { kind: newest ? "re_evaluation" : "first", stars: newest?.stars ?? null },
  })
}

const DONE = {
  withdrawal: "product.withdrawn",
  extension: "product.extended",
  refusal: "product.refused",
} as const satisfies Record<string, CertificatesKey>

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "approver")
  const t = certificatesT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const password = secret(form, "password")
  if (!password) return notTaken(400, form, null, { password: t("signIn.password.missing") })
  const api = provinceApi(session)
  const done = (text: string) => data({ ok: true as const, intent, text })
  try {
    if (intent === "record") {
      const decision = recognition(form)
      if (!decision) return notTaken(400, form, null, { score: t("form.score.wrong") })
      const path = `/province/products/${encodeURIComponent(params.id)}/certificates`
      await api.post(path, { ...decision, password })
      return done(t("product.recordedNow"))
    }
    const type = intent.split(":")[0]
    if (type !== "withdrawal" && type !== "extension" && type !== "refusal") {
      return notTaken(400, form, t("error.500.text"))
    }
    const certificate = encodeURIComponent(typed(form, "certificate_id"))
    await api.post(`/province/certificates/${certificate}/events`, {
      type,
      effective_at: typed(form, "effective_at"),
      ground: typed(form, "ground") || null,
      reference: typed(form, "reference"),
      note: typed(form, "note"),
      password,
    })
    return done(t(DONE[type]))
  } catch (error) {
    if (intent === "record") return refusedDecision(error, form, session.lang)
    return refused(error, form, session.lang)
  }
}

/** Everything about a product's certificates, and what an approver may record. */
export default function ProductPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const product = loaderData
  const openDossier = product.dossiers.find(({ open }) => open)
  return (
    <>
      <PageHead
        title={product.title}
        back={{ to: "/province/certificates", text: t("register.title") }}
      >
        {may("editor") && !openDossier && (
          <Link className="button button-plain" to={`/province/dossiers/new?product=${product.id}`}>
            {t("register.openDossier")}
          </Link>
        )}
      </PageHead>
      <FormAnswer answer={actionData} />
      <div className="grid items-start gap-5 xl:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("product.state")}>
            <StandingMark tone={product.proof.good ? "good" : "bad"} text={product.proof.text} />
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
              <Fact name={t("product.code")}>{product.code}</Fact>
              <Fact name={t("product.producer")}>{product.producer}</Fact>
              <Fact name={t("product.gtin")}>{product.gtin ?? t("product.noGtin")}</Fact>
            </dl>
          </Part>
          <Part title={t("product.certificates")}>
            {product.certificates.length === 0 ? (
              <p className="text-muted">{t("product.noCertificates")}</p>
            ) : (
              <ul className="flex flex-col gap-4">
                {product.certificates.map((certificate) => (
                  <CertificateCard key={certificate.id} certificate={certificate} />
                ))}
              </ul>
            )}
          </Part>
          {may("approver") ? (
            <ApproverForms
              certificates={product.certificates}
              suggested={product.suggested}
              today={product.today}
              answer={actionData}
            />
          ) : (
            <Notice title={t("product.approverOnly")} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("product.dossiers")}>
            {product.dossiers.length === 0 ? (
              <p className="text-muted">{t("product.noDossiers")}</p>
            ) : (
              <ul>
                {product.dossiers.map((dossier) => (
                  <li key={dossier.id} className="py-1">
                    <Link
                      className="link inline-flex min-h-11 items-center"
                      to={`/province/dossiers/${dossier.id}`}
                    >
                      {dossier.code}
                    </Link>
                    <span className="block text-sm text-muted">{dossier.text}</span>
                  </li>
                ))}
              </ul>
            )}
          </Part>
          <Part title={t("product.platforms")}>
            {product.platforms.length === 0 ? (
              <p className="text-muted">{t("product.noPlatforms")}</p>
            ) : (
              <ul className="divide-y divide-line">
                {product.platforms.map((platform) => (
                  <li key={platform.name} className="py-2">
                    {platform.name}
                    <span className="block text-sm">
                      <StandingMark
                        tone={platform.listed ? "good" : "plain"}
                        text={platform.text}
                      />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Part>
          <PrintLinks product={product} />
        </div>
      </div>
    </>
  )
}

function PrintLinks({
  product,
}: {
  product: { id: string; verifyUrl: string; points: { handle: string; name: string }[] }
}) {
  const t = useWords<CertificatesKey>()
  const at = `/province/files/products/${product.id}`
  const label = ({ handle, name }: { handle: string; name: string }) => (
    <FileLink key={handle} href={`${at}/labels.pdf?point=${encodeURIComponent(handle)}`}>
      {t("product.labels", { point: name })}
    </FileLink>
  )
  const [first, ...others] = product.points
  return (
    <Part title={t("product.print")}>
      <div className="flex flex-col items-start">
        <FileLink href={product.verifyUrl}>{t("product.verify")}</FileLink>
        <FileLink href={`${at}/qr.png`}>{t("product.qrPng")}</FileLink>
        <FileLink href={`${at}/qr.svg`}>{t("product.qrSvg")}</FileLink>
        {first && label(first)}
        {others.length > 0 && (
          <details>
            <summary className="link inline-flex min-h-11 items-center">
              {t("product.more", { n: others.length })}
            </summary>
            <div className="flex flex-col items-start">{others.map(label)}</div>
          </details>
        )}
      </div>
    </Part>
  )
}

function FileLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="link inline-flex min-h-11 items-center" href={href}>
      {children}
    </a>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
