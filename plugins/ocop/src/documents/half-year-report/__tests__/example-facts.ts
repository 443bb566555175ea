import { coverage } from "../../../rules/coverage"
import { localDate } from "../../../rules/local-date"
import type { ReportFacts } from "../facts"

const AS_OF = localDate("2024-06-30")
const NOTHING = { certificates: 0, holders: 0, areaM2: 0, farms: 0, households: 0 }

/** A small register: three products of two producers, one platform beside the province's own. */
export const EXAMPLE: ReportFacts = {
  asOf: AS_OF,
  period: { from: localDate("2024-01-01"), to: AS_OF },
  before: { from: localDate("2023-07-01"), to: localDate("2023-12-31") },
  byStars: { 3: 1, 4: 1, 5: 1 },
  byGroup: [
    { group: "I", byStars: { 3: 1, 4: 0, 5: 1 } },
    { group: "VI", byStars: { 3: 0, 4: 1, 5: 0 } },
  ],
  producers: { total: 2, enterprise: 1, cooperative: 1, household: 0 },
  expiry: { expired: 2, inRenewal: 1 },
  barcodes: coverage(["a"], ["a", "b"], AS_OF),
  platforms: [
    {
      code: "ocop-quang-ninh",
      name: "Sàn TMĐT OCOP Quảng Ninh",
      isOwn: true,
      listed: coverage(["a", "b", "c"], ["a", "b", "c"], AS_OF),
      nonCash: coverage(["a", "b", "c"], ["a", "b", "c"], AS_OF),
    },
    {
      code: "voso",
      name: "Voso",
      isOwn: false,
      listed: coverage(["a"], ["a", "b", "c"], AS_OF),
      nonCash: coverage(["a"], ["a"], AS_OF),
    },
  ],
  quality: {
    vietgap_crop: { ...NOTHING, certificates: 27, holders: 27, areaM2: 3_223_500 },
    vietgap_aquaculture: { ...NOTHING, certificates: 1, holders: 1, areaM2: 4_100 },
    vietgahp: { ...NOTHING, certificates: 3, holders: 3, farms: 2, households: 39 },
    organic: { ...NOTHING, certificates: 1, holders: 1, areaM2: 3_290_000 },
    other: NOTHING,
  },
  growingAreas: { now: 60, yearBefore: 48, changePermille: 250 },
  packingFacilities: { now: 9, yearBefore: 8, changePermille: 125 },
  codedUnits: { now: 69, yearBefore: 56, changePermille: 232 },
  trade: {
    provincial: 2,
    inProvince: 12,
    inProvinceFairsAndWeeks: 7,
    programmes: 4,
    visits: { sum: 120_000, qualifier: "more_than" },
    revenue: { sumVnd: 25_000_000_000, localSumVnd: 12_000_000_000, qualifier: "more_than" },
  },
  salesPoints: { open: 23, withSign: 23, withShelves: 22, withPriceList: 23, withChannels: 4 },
  sales: { units: 30, amountVnd: 7_500_000, unitsBefore: 20, amountBeforeVnd: 5_000_000 },
  lists: {
    products: [
      {
        code: "22-193-06652-1-2023",
        name: "Ruốc hàu Vân Đồn",
        group: "I",
        stars: 5,
        producer: "Hợp tác xã minh họa số 1",
        place: "Vân Đồn",
        decision: "1/QĐ-UBND",
        lastValidDay: localDate("2026-01-31"),
        listedOn: ["ocop-quang-ninh", "voso"],
      },
    ],
    expired: [1, 2].map((n) => ({
      code: `22-193-06652-${n}-2021`,
      name: `Nước mắm minh họa số ${n}`,
      stars: 3,
      producer: "Hợp tác xã minh họa số 1",
      lastValidDay: localDate("2024-03-31"),
      renewing: n === 1,
    })),
    producers: [
      {
        code: "P1",
        name: "Hợp tác xã minh họa số 1",
        bucket: "cooperative",
        place: "Vân Đồn",
        products: 3,
      },
    ],
    quality: [],
    growingAreas: [],
    packingFacilities: [],
    events: [
      {
        code: "E1",
        name: "Hội chợ minh họa",
        kind: "fair",
        level: "provincial",
        startsOn: localDate("2024-02-02"),
        endsOn: localDate("2024-02-08"),
        booths: 220,
        visits: 120_000,
        visitsQualifier: "more_than",
        revenueVnd: 25_000_000_000,
        localRevenueVnd: 12_000_000_000,
        revenueQualifier: "more_than",
      },
    ],
    points: [],
    bestSellers: [
      {
        code: "22-193-06652-1-2023",
        name: "Ruốc hàu Vân Đồn",
        producer: "Hợp tác xã minh họa số 1",
        units: 30,
        amountVnd: 7_500_000,
        unitsBefore: 20,
        rankBefore: 1,
      },
    ],
  },
}
