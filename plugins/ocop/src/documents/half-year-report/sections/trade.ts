import { permille } from "../../../rules/coverage"
import { pairedBars } from "../charts/paired-bars"
import type { ReportEvent } from "../facts"
import { periodName } from "../period-name"
import { runs, type Block } from "../report"
import { money, percent, qualified, whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

const LEVELS = [
  { level: "provincial", name: "Cấp tỉnh" },
  { level: "in_province", name: "Địa phương trong tỉnh" },
  { level: "outside", name: "Ngoài tỉnh" },
] as const

/** Fairs, weeks and programmes with what they brought. */
export function trade({ facts, address }: SectionInput): Block[] {
  const { trade, period, lists } = facts
  const heading: Block = { kind: "heading", text: "7. Xúc tiến thương mại" }
  const events = lists.events.length
  if (events === 0) {
    const text = `Trong kỳ (${periodName(period)}) chưa ghi nhận sự kiện xúc tiến thương mại nào.`
    return [heading, { kind: "paragraph", runs: runs(text) }]
  }
  const { sumVnd, localSumVnd, qualifier } = trade.revenue
  const share = permille(localSumVnd, sumVnd)
  return [
    heading,
    {
      kind: "paragraph",
      runs: runs(
        "Trong kỳ, toàn tỉnh ghi nhận ",
        figure(events, address("events")),
        " sự kiện: ",
        figure(trade.provincial, address("eventsOfLevel", "provincial")),
        " hội chợ, tuần hàng cấp tỉnh; ",
        figure(trade.inProvince, address("eventsOfLevel", "in_province")),
        " sự kiện của các địa phương trong tỉnh (trong đó ",
        figure(trade.inProvinceFairsAndWeeks, address("eventsOfLevel", "in_province")),
        " hội chợ và tuần hàng); ",
        figure(trade.programmes, address("eventsOfLevel", "outside")),
        " chương trình xúc tiến ngoài tỉnh."
      ),
    },
    {
      kind: "paragraph",
      runs: runs(
        "Các sự kiện đón ",
        figure(qualified(whole(trade.visits.sum), trade.visits.qualifier), address("events")),
        " lượt khách; doanh thu đạt ",
        figure(qualified(money(sumVnd), qualifier), address("events")),
        ", trong đó các gian hàng của tỉnh đạt ",
        figure(money(localSumVnd), address("events")),
        share === null ? "." : ` (${percent(share)}).`
      ),
    },
    ...revenueChart(facts),
  ]
}

function revenueChart({ lists, period }: SectionInput["facts"]): Block[] {
  const rows = LEVELS.map(({ level, name }) => {
    const held = lists.events.filter((event) => event.level === level)
    const sum = (pick: (event: ReportEvent) => number | null) =>
      held.reduce((total, event) => total + (pick(event) ?? 0), 0)
    return {
      name,
      events: held.length,
      all: sum(({ revenueVnd }) => revenueVnd),
      local: sum(({ localRevenueVnd }) => localRevenueVnd),
    }
  }).filter(({ all }) => all > 0)
  if (rows.length === 0) return []
  const block: Block = {
    kind: "chart",
    chart: {
      id: "doanh-thu",
      title: "Doanh thu của các sự kiện và phần của gian hàng trong tỉnh",
      note: `Số đã ghi nhận; ${periodName(period)}`,
      alt: rows.map(({ name, all }) => `${name}: ${money(all)}`).join("; "),
      drawing: pairedBars(
        ["Tất cả gian hàng", "Gian hàng trong tỉnh"],
        rows.map(({ name, all, local }) => ({
          label: name,
          values: [all, local],
          printed: [money(all), money(local)],
        }))
      ),
      table: {
        columns: ["Cấp tổ chức", "Sự kiện", "Doanh thu", "Gian hàng trong tỉnh"],
        rows: rows.map(({ name, events, all, local }) => [
          name,
          whole(events),
          money(all),
          money(local),
        ]),
      },
    },
  }
  return [block]
}
