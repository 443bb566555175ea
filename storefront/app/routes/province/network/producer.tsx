import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { count, day } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { refused, typed } from "~/lib/staff/refused.server"
import { Verdict } from "./verdict"
import { networkT } from "./words.server"
import type { Route } from "./+types/producer"

type Certificate = {
  id: string
  decision_number: string
  stars: number
  issued_on: string
  last_valid_day: string
}
type Product = {
  id: string
  code: string
  name: string
  product_group: "I" | "II" | "III" | "IV" | "V" | "VI"
  state: keyof typeof LOOKS
  stars: number | null
  last_valid_day: string | null
  days_left: number | null
  certificates: Certificate[]
}
type Dossier = {
  id: string
  code: string
  kind: "first" | "upgrade" | "re_evaluation"
  state:
    | "draft"
    | "submitted"
    | "at_commune"
    | "at_province"
    | "at_ministry"
    | "recognised"
    | "refused"
    | "returned"
  received_on: string | null
  deadline: { last_day: string; overdue: boolean } | null
  product: { name: string }
}
type Producer = {
  code: string
  handle: string
  name: string
  type: "enterprise" | "cooperative" | "cooperative_group" | "farm" | "household" | "association"
  place: string | null
  tax_code: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  products: Product[]
  dossiers: Dossier[]
}

const LOOKS = {
  valid: "good",
  in_renewal: "good",
  expired: "bad",
  revoked: "bad",
  not_yet_valid: "unknown",
  uncertified: "unknown",
} as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = networkT(lang)
  const path = `/province/producers/${encodeURIComponent(params.code)}`
  const { producer } = await orDeskPage(
    request,
    provinceApi(session).get<{ producer: Producer }>(path)
  )
  const { address, phone, email, website } = producer
  return data({
    title: producer.name,
    handle: producer.handle,
    facts: [
      { name: t("producers.type"), value: t(`type.${producer.type}`) },
      { name: t("point.code"), value: producer.code },
      { name: t("producers.place"), value: producer.place ?? t("none") },
      { name: t("producer.taxCode"), value: producer.tax_code ?? t("none") },
    ],
    contact: { address, phone, email, website },
    products: producer.products.map((one) => ({
      id: one.id,
      code: one.code,
      name: one.name,
      group: t(`group.${one.product_group}`),
      stars: one.stars,
      look: LOOKS[one.state],
      state: t(`state.${one.state}`),
      until: one.last_valid_day && day(one.last_valid_day),
      days: one.days_left === null ? null : count(one.days_left, lang),
      certificates: one.certificates.map((certificate) => ({
        id: certificate.id,
        text: t("producer.certificate", {
          decision: certificate.decision_number,
          stars: certificate.stars,
          from: day(certificate.issued_on),
          to: day(certificate.last_valid_day),
        }),
      })),
    })),
    dossiers: producer.dossiers.map((one) => ({
      id: one.id,
      code: one.code,
      what: `${one.product.name} · ${t(`kind.${one.kind}`)}`,
      state: t(`dossier.${one.state}`),
      received: one.received_on && day(one.received_on),
      deadline: one.deadline && day(one.deadline.last_day),
      overdue: one.deadline?.overdue ?? false,
    })),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  const contact = Object.fromEntries(
    ["address", "phone", "email", "website"].map((name) => [name, typed(form, name) || null])
  )
  try {
    const path = `/province/producers/${encodeURIComponent(params.code)}`
    await provinceApi(session).post(path, { ...contact, reason: typed(form, "reason") })
    const text = networkT(session.lang)("producer.corrected")
    return data({ ok: true as const, intent: "contact", text })
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** One producer: its products with their certificates, its dossiers, and how to reach it. */
export default function ProducerPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const { products, dossiers, contact } = loaderData
  type Row = (typeof products)[number]
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("producer.product"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/products/${row.id}`}>
            {row.name}
          </Link>
          <span className="block text-sm text-muted">
            {row.group} · {row.code}
          </span>
        </>
      ),
    },
    { key: "stars", label: t("producer.stars"), numeric: true, cell: (row) => row.stars },
    {
      key: "state",
      label: t("producer.state"),
      cell: (row) => <Verdict look={row.look} text={row.state} />,
    },
    { key: "until", label: t("producer.until"), numeric: true, cell: (row) => row.until },
    { key: "days", label: t("producer.days"), numeric: true, cell: (row) => row.days },
    {
      key: "certificates",
      label: t("producer.certificates"),
      cell: (row) =>
        row.certificates.map(({ id, text }) => (
          <span key={id} className="block text-sm">
            {text}
          </span>
        )),
    },
  ]
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/producers", text: t("producers.title") }}
      />
      <FormAnswer answer={actionData} />
      <div className="mb-6 grid items-start gap-5 lg:grid-cols-2">
        <Part title={t("producer.facts")}>
          <FactList facts={loaderData.facts} />
          <p>
            <Link
              className="link inline-flex min-h-11 items-center"
              to={`/producers/${loaderData.handle}`}
            >
              {t("producer.public")}
            </Link>
          </p>
        </Part>
        <Part title={t("producer.contact")}>
          <FactList
            facts={(["address", "phone", "email", "website"] as const).map((name) => ({
              name: t(`producer.${name}`),
              value: contact[name] ?? t("none"),
            }))}
          />
          <p className="text-sm text-muted">{t("producer.contact.help")}</p>
          {may("editor") && (
            <ContactForm contact={contact} answer={answerTo(actionData, "contact")} />
          )}
        </Part>
      </div>
      <h2 className="mb-2 text-lg">{t("producer.products")}</h2>
      <DataTable
        caption={t("producer.products")}
        columns={columns}
        rows={products}
        rowKey={(row) => row.id}
      />
      <h2 className="mt-8 mb-2 text-lg">{t("producer.dossiers")}</h2>
      <Dossiers dossiers={dossiers} />
    </>
  )
}

function FactList({ facts }: { facts: readonly { name: string; value: string }[] }) {
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function ContactForm({
  contact,
  answer,
}: {
  contact: Record<"address" | "phone" | "email" | "website", string | null>
  answer: ReturnType<typeof answerTo>
}) {
  const t = useWords<NetworkKey>()
  return (
    <details open={answer !== undefined || undefined}>
      <summary className="link inline-flex min-h-11 items-center">{t("producer.correct")}</summary>
      <IntentForm intent="contact">
        <TextField
          name="address"
          label={t("producer.address")}
          value={contact.address}
          maxLength={300}
          optional
          answer={answer}
        />
        <TextField
          name="phone"
          label={t("producer.phone")}
          type="tel"
          value={contact.phone}
          optional
          answer={answer}
        />
        <TextField
          name="email"
          label={t("producer.email")}
          type="email"
          value={contact.email}
          optional
          answer={answer}
        />
        <TextField
          name="website"
          label={t("producer.website")}
          type="url"
          value={contact.website}
          maxLength={300}
          optional
          answer={answer}
        />
        <TextField
          name="reason"
          label={t("reason.label")}
          maxLength={500}
          optional
          answer={answer}
        />
        <Submit intent="contact">{t("form.save")}</Submit>
      </IntentForm>
    </details>
  )
}

type DossierRow = {
  id: string
  code: string
  what: string
  state: string
  received: string | null
  deadline: string | null
  overdue: boolean
}

function Dossiers({ dossiers }: { dossiers: DossierRow[] }) {
  const t = useWords<NetworkKey>()
  const columns: Column<DossierRow>[] = [
    {
      key: "code",
      label: t("producer.dossier"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/dossiers/${row.id}`}>
            {row.code}
          </Link>
          <span className="block text-sm text-muted">{row.what}</span>
        </>
      ),
    },
    { key: "state", label: t("producer.state"), cell: (row) => row.state },
    { key: "received", label: t("producer.received"), numeric: true, cell: (row) => row.received },
    {
      key: "deadline",
      label: t("producer.deadline"),
      numeric: true,
      cell: (row) => (
        <>
          {row.deadline}
          {row.overdue && <span className="block text-sm text-berry">{t("producer.overdue")}</span>}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={t("producer.dossiers")}
      columns={columns}
      rows={dossiers}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("producer.dossiers.none")} />}
    />
  )
}
