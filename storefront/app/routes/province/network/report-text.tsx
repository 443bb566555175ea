import { Link } from "react-router"
import { useWords } from "~/components/desk/words"

type Run = { text: string; strong?: boolean; to?: string }
type Chart = {
  id: string
  title: string
  note: string
  alt: string
  svg: string
  table: { columns: string[]; rows: string[][] }
}

/** A block of the report as `GET /province/reports/preview` answers. */
export type PreviewBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph" | "item"; runs: Run[] }
  | { kind: "chart"; chart: Chart }

/** The report's own words, which are Vietnamese, each number with the way to its list. */
export function ReportText({ blocks }: { blocks: readonly PreviewBlock[] }) {
  return (
    <div lang="vi" className="flex flex-col gap-3">
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: PreviewBlock }) {
  if (block.kind === "heading") return <h3 className="mt-4 text-lg">{block.text}</h3>
  if (block.kind === "chart") return <ReportChart chart={block.chart} />
  const text = block.runs.map((run, index) => <Piece key={index} run={run} />)
  return block.kind === "item" ? (
    <p className="relative pl-5 before:absolute before:left-1 before:content-['•']">{text}</p>
  ) : (
    <p>{text}</p>
  )
}

function Piece({ run: { text, strong, to } }: { run: Run }) {
  // A file of the open data is fetched, a list of the desk is a page.
  if (to?.startsWith("/open-data/")) {
    return (
      <a className="link font-semibold" href={to}>
        {text}
      </a>
    )
  }
  if (to) {
    return (
      <Link className="link font-semibold" to={to}>
        {text}
      </Link>
    )
  }
  return strong ? <strong>{text}</strong> : text
}

function ReportChart({ chart }: { chart: Chart }) {
  const t = useWords()
  return (
    <figure className="my-3">
      <figcaption>
        <span className="block font-semibold">{chart.title}</span>
        <span className="block text-sm text-muted">{chart.note}</span>
      </figcaption>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`}
        alt={chart.alt}
        className="mt-2 w-full max-w-2xl"
      />
      <details className="mt-1">
        <summary className="link inline-flex min-h-11 items-center">{t("chart.table")}</summary>
        <div className="overflow-x-auto">
          <table className="w-full max-w-2xl text-left">
            <thead>
              <tr className="border-b border-line text-sm">
                {chart.table.columns.map((title, index) => (
                  <th
                    key={title}
                    scope="col"
                    className={`py-2 pr-3 ${index > 0 ? "text-right" : ""}`}
                  >
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line tabular-nums">
              {chart.table.rows.map((cells) => (
                <tr key={cells[0]}>
                  {cells.map((cell, index) =>
                    index === 0 ? (
                      <th key={index} scope="row" className="py-2 pr-3 font-normal">
                        {cell}
                      </th>
                    ) : (
                      <td key={index} className="py-2 pr-3 text-right">
                        {cell}
                      </td>
                    )
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
