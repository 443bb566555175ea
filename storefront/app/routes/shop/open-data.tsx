import { Fragment } from "react"
import { Breadcrumb } from "~/components/breadcrumb"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { openDataPage } from "~/lib/data/open-data.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { breadcrumbLd, seo } from "~/lib/seo.server"
import type { Route } from "./+types/open-data"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const page = await orErrorPage(openDataPage(lang))
  const { title, description } = page.words
  return {
    page,
    meta: seo({
      lang,
      path: "/open-data",
      title,
      description,
      jsonLd: [
        breadcrumbLd(lang, [
          { label: shopT(lang)("breadcrumb.home"), to: "/" },
          { label: title, to: "/open-data" },
        ]),
      ],
    }),
  }
}

type Page = Route.ComponentProps["loaderData"]["page"]

export default function OpenData({ loaderData: { page } }: Route.ComponentProps) {
  const { t } = useShop()
  const { words } = page
  return (
    <>
      <Breadcrumb trail={[{ label: t("breadcrumb.home"), to: "/" }]} here={words.title} />
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {words.title}
      </h1>
      <p className="mt-4 max-w-prose text-lg">{words.lead}</p>
      <dl className="mt-5 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{words.asOf}</dt>
        <dd className="font-semibold">{page.asOf}</dd>
        <dt className="text-muted">{words.licence}</dt>
        <dd>
          <a className="link" rel="license" href={page.licence.url}>
            {page.licence.name}
          </a>
        </dd>
        <dt className="text-muted">{words.publisher}</dt>
        <dd lang="vi">{page.publisher}</dd>
      </dl>
      <p className="mt-3">
        <a className="link inline-flex min-h-11 items-center" href="/open-data/catalog.jsonld">
          {words.catalog}
        </a>
      </p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6">
        {page.datasets.map((dataset) => (
          <DatasetCard key={dataset.id} dataset={dataset} words={words} />
        ))}
      </div>
      <section className="mt-10 max-w-prose" aria-labelledby="use">
        <h2 id="use" className="text-xl">
          {words.useTitle}
        </h2>
        <ul className="mt-3 grid list-disc gap-2 pl-5">
          {words.use.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function DatasetCard({
  dataset,
  words,
}: {
  dataset: Page["datasets"][number]
  words: Page["words"]
}) {
  return (
    <section
      id={dataset.id}
      aria-labelledby={`${dataset.id}-title`}
      className="rounded-card border border-line bg-surface p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${dataset.id}-title`} className="text-xl">
          {dataset.title}
        </h2>
        <p className="text-muted">
          {dataset.rows} {words.rows}
        </p>
      </div>
      <p className="mt-2 max-w-prose">{dataset.description}</p>
      <ul className="mt-4 flex flex-wrap gap-3">
        {dataset.files.map((file) => (
          <li key={file.name}>
            <a
              className="button button-plain"
              href={file.path}
              aria-label={`${words.download} ${dataset.title}, ${file.name}`}
            >
              {file.name} <span className="text-sm text-muted">{file.size}</span>
            </a>
          </li>
        ))}
      </ul>
      <details className="mt-4">
        <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
          {words.columns} ({dataset.columns.length})
        </summary>
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-2 pr-4 font-semibold">
                {words.column}
              </th>
              <th scope="col" className="py-2 pr-4 font-semibold">
                {words.type}
              </th>
              <th scope="col" className="py-2 font-semibold">
                {words.meaning}
              </th>
            </tr>
          </thead>
          <tbody>
            {dataset.columns.map(({ name, type, about }) => (
              <tr key={name} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  <ColumnName name={name} />
                </th>
                <td className="py-2 pr-4 text-muted">{type}</td>
                <td className="py-2">{about}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="mt-4 text-sm text-muted">{words.checksum}</p>
        <ul className="text-sm">
          {dataset.files.map((file) => (
            <li key={file.name}>
              {file.name}: <code className="break-all">{file.sha256}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Broken after underscores where the screen is narrow. */
function ColumnName({ name }: { name: string }) {
  return (
    <code translate="no">
      {name.split("_").map((part, index) => (
        <Fragment key={part}>
          {index > 0 && (
            <>
              _<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  )
}
