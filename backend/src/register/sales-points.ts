import { addDays, localDate, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { placeInText, unit, type Unit } from "./places"
import { DEMO_SOURCE } from "./producers"
import type { Random } from "./random"

export type PointClass = "centre" | "shop" | "kiosk" | "fair_booth" | "mall_corner"

export type SalesPoint = {
  code: string
  name: string
  class: PointClass
  areaM2: number
  unit: Unit
  address: string
  lat: number
  lng: number
  phone: string
  email: string
  openingHours: string
  openedOn: LocalDate
  closedOn: LocalDate | null
  inspectedOn: LocalDate
  isDefaultSeller: boolean
  delivers: boolean
  operatorName: string
  operatorTaxCode: string
  alcoholLicence: string | null
  bank: { bin: string; account: string; holder: string } | null
  source: string
}

/** Names that the press printed (DOMAIN 3.3); everything else about them is made up and says so. */
const NAMED = [
  { name: "Trung tâm OCOP Hạ Long", class: "centre", unit: "06661", areaM2: 3000, delivers: true },
  {
    name: "Cửa hàng OCOP cạnh siêu thị Hạ Long",
    class: "shop",
    unit: "06685",
    areaM2: 120,
    delivers: true,
  },
  {
    name: "Điểm bán OCOP trạm dừng nghỉ Quảng Ninh Gate",
    class: "shop",
    unit: "07069",
    areaM2: 180,
    delivers: true,
  },
  { name: "Điểm bán OCOP Bình Ngọc", class: "shop", unit: "06712", areaM2: 80, delivers: false },
] as const

/** Opened on a day that the press printed. */
const BINH_NGOC_OPENED = localDate("2024-04-20")

const DEMO: readonly { class: PointClass; unit: string; delivers?: true }[] = [
  { class: "shop", unit: "06673" },
  { class: "kiosk", unit: "06706" },
  { class: "shop", unit: "06793" },
  { class: "mall_corner", unit: "06781" },
  { class: "kiosk", unit: "06778" },
  { class: "shop", unit: "06811", delivers: true },
  { class: "kiosk", unit: "06832" },
  { class: "shop", unit: "07093" },
  { class: "shop", unit: "07132" },
  { class: "kiosk", unit: "07030" },
  { class: "shop", unit: "06994", delivers: true },
  { class: "kiosk", unit: "06994" },
  { class: "kiosk", unit: "07192" },
  { class: "shop", unit: "06862" },
  { class: "shop", unit: "06838" },
  { class: "shop", unit: "06978" },
  { class: "kiosk", unit: "06895" },
  { class: "shop", unit: "06922" },
  { class: "mall_corner", unit: "06709" },
]

/** Points close: a kiosk last year and a booth a few weeks ago. */
const CLOSED: readonly { class: PointClass; unit: string; closedDaysAgo: number }[] = [
  { class: "kiosk", unit: "06652", closedDaysAgo: 205 },
  { class: "fair_booth", unit: "07069", closedDaysAgo: 45 },
]

/** Floor area in m²: at least what Decision 45/2021/QĐ-UBND asks of the class. */
const AREAS: Record<PointClass, [number, number]> = {
  centre: [100, 400],
  shop: [50, 120],
  kiosk: [9, 24],
  fair_booth: [9, 18],
  mall_corner: [6, 20],
}

const CLASS_NAMES: Record<PointClass, string> = {
  centre: "Trung tâm OCOP",
  shop: "Cửa hàng OCOP",
  kiosk: "Quầy OCOP",
  fair_booth: "Gian hàng OCOP",
  mall_corner: "Góc OCOP trong siêu thị",
}

/** Real NAPAS bank codes; the account numbers start with zeros and belong to nobody. */
const BINS = ["970436", "970405", "970415", "970422", "970418"] as const

/** Every fifth point has no account of its own: its transfers go to the platform's account. */
const WITHOUT_ACCOUNT_EVERY = 5

/** Points that may sell alcohol, by number: the centre and four shops. */
const LICENSED: ReadonlySet<number> = new Set([1, 2, 3, 10, 15])

/** 23 open points and two closed ones. Exactly one, the centre, is the default seller. */
export function salesPoints(asOf: LocalDate, random: Random): SalesPoint[] {
  const named = NAMED.map((each, index) => ({
    ...each,
    number: index + 1,
    closedDaysAgo: null,
    source: `tên điểm theo báo chí; địa chỉ, liên hệ và vận hành là ${DEMO_SOURCE}`,
  }))
  const demo = [...DEMO.map((each) => ({ ...each, closedDaysAgo: null })), ...CLOSED].map(
    (each, index) => {
      const number = NAMED.length + index + 1
      return {
        ...each,
        number,
        name: `${CLASS_NAMES[each.class]} minh họa số ${number} – ${placeInText(unit(each.unit))}`,
        areaM2: null,
        delivers: "delivers" in each,
        source: DEMO_SOURCE,
      }
    }
  )
  return [...named, ...demo].map((spec) => point(spec, asOf, random.fork(spec.number)))
}

type PointSpec = {
  number: number
  name: string
  class: PointClass
  unit: string
  areaM2: number | null
  delivers: boolean
  closedDaysAgo: number | null
  source: string
}

function point(spec: PointSpec, asOf: LocalDate, draw: Random): SalesPoint {
  const place = unit(spec.unit)
  const serial = String(spec.number).padStart(2, "0")
  const closedOn = spec.closedDaysAgo === null ? null : addDays(asOf, -spec.closedDaysAgo)
  const openedOn =
    spec.name === "Điểm bán OCOP Bình Ngọc" && BINH_NGOC_OPENED < asOf
      ? BINH_NGOC_OPENED
      : addDays(asOf, -draw.between(300, 2200))
  const [least, most] = AREAS[spec.class]
  return {
    code: `DB-${serial}`,
    name: spec.name,
    class: spec.class,
    areaM2: spec.areaM2 ?? draw.between(least, most),
    unit: place,
    address: `Địa chỉ minh họa số ${spec.number}, ${placeInText(place)}, tỉnh Quảng Ninh`,
    lat: moved(place.lat, draw),
    lng: moved(place.lng, draw),
    phone: `0203 000 ${String(9000 + spec.number)}`,
    email: `diem-ban-${serial}@ocop-minh-hoa.example`,
    openingHours:
      spec.class === "centre"
        ? "07:30–21:00 hằng ngày"
        : draw.pick([
            "08:00–18:00 hằng ngày",
            "07:30–20:00 hằng ngày",
            "08:00–17:30, nghỉ thứ Hai",
          ]),
    openedOn,
    closedOn,
    inspectedOn: addDays(closedOn ?? asOf, -draw.between(20, 150)),
    isDefaultSeller: spec.number === 1,
    delivers: spec.delivers,
    operatorName:
      spec.number <= NAMED.length
        ? `Đơn vị vận hành minh họa – ${spec.name}`
        : `Đơn vị vận hành minh họa số ${spec.number}`,
    operatorTaxCode: `00000090${serial}`,
    // No authority numbers its licences like this, and the word says that it is made up.
    alcoholLicence: LICENSED.has(spec.number) ? `Minh họa số ${serial}/GP-BLR` : null,
    bank:
      spec.number % WITHOUT_ACCOUNT_EVERY === 0
        ? null
        : {
            bin: draw.pick(BINS),
            account: `00000001${serial}`,
            holder: `OCOP MINH HOA ${serial}`,
          },
    source: spec.source,
  }
}

/** The unit's centre, moved by up to some 400 m so that two points of a unit do not cover each other on the map. */
function moved(degrees: number, draw: Random): number {
  return Math.round((degrees + (draw.next() - 0.5) * 0.008) * 10_000) / 10_000
}
