import { dayPrinted } from "../label-text"
import type { ReportFacts } from "./facts"
import type { Addresses } from "./list-addresses"
import { runs, type Annex, type AnnexColumn, type Run } from "./report"
import { hectares, money, qualified, whole } from "./vietnamese-figures"

const BUCKETS = { enterprise: "Doanh nghiệp", cooperative: "Hợp tác xã", household: "Hộ sản xuất" }
const SCHEMES = {
  vietgap_crop: "VietGAP trồng trọt",
  vietgap_aquaculture: "VietGAP thủy sản",
  vietgahp: "VietGAHP",
  organic: "Hữu cơ",
  other: "Khác",
}
const MARKETS = { home: "Trong nước", export: "Xuất khẩu" }
const KINDS = { fair: "Hội chợ", week: "Tuần hàng", programme: "Chương trình" }
const LEVELS = { provincial: "Cấp tỉnh", in_province: "Trong tỉnh", outside: "Ngoài tỉnh" }
const CLASSES: Record<string, string> = {
  centre: "Trung tâm",
  shop: "Cửa hàng",
  kiosk: "Quầy, ki-ốt",
  fair_booth: "Gian hội chợ",
  mall_corner: "Khu trong siêu thị",
}
const CHANNELS: Record<string, string> = {
  website: "trang web",
  facebook: "Facebook",
  zalo: "Zalo",
  tiktok: "TikTok",
}
const NUMBER: AnnexColumn = { title: "STT", share: 5, right: true }
/** What stands where there is nothing; the font has no check mark, so yes and no are words. */
const NONE = "–"

/** The lists behind the numbers; those without rows are left out. */
export function annexes(facts: ReportFacts, address: Addresses): Annex[] {
  const tables = [
    products(facts, address),
    expired(facts, address),
    producers(facts, address),
    quality(facts, address),
    codes("vung-trong", "Mã số vùng trồng", "Cây trồng", facts.lists.growingAreas, [
      living(address("growingAreas")),
    ]),
    codes("dong-goi", "Cơ sở đóng gói được cấp mã", "Cơ sở", facts.lists.packingFacilities, [
      living(address("packingFacilities")),
    ]),
    events(facts, address),
    points(facts, address),
    sold(facts, address),
  ]
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, ...table }, index) => ({ ...table, title: `Phụ lục ${index + 1}. ${title}` }))
}

function products({ lists, platforms }: ReportFacts, address: Addresses): Annex {
  const shown = platforms.filter(({ isOwn }) => !isOwn)
  return {
    id: "san-pham",
    title: "Sản phẩm OCOP còn hiệu lực",
    note: runs(`${whole(lists.products.length)} sản phẩm, theo mã. `, living(address("certified"))),
    columns: [
      NUMBER,
      { title: "Mã sản phẩm", share: 17 },
      { title: "Tên sản phẩm", share: 22 },
      { title: "Nhóm", share: 5 },
      { title: "Chủ thể", share: 30 },
      { title: "Địa bàn", share: 10 },
      { title: "Sao", share: 4, right: true },
      { title: "Hiệu lực đến", share: 10 },
      ...shown.map(({ name }) => ({ title: name, share: 7 })),
    ],
    rows: lists.products.map((product, index) => [
      whole(index + 1),
      product.code,
      product.name,
      product.group,
      product.producer,
      product.place || NONE,
      String(product.stars),
      dayPrinted(product.lastValidDay),
      ...shown.map(({ code }) => (product.listedOn.includes(code) ? "Có" : NONE)),
    ]),
  }
}

function expired({ lists }: ReportFacts, address: Addresses): Annex {
  return {
    id: "het-han",
    title: "Sản phẩm hết hạn giấy chứng nhận trong kỳ",
    note: runs(
      `${whole(lists.expired.length)} sản phẩm, theo ngày hết hạn. `,
      living(address("ended"))
    ),
    columns: [
      NUMBER,
      { title: "Mã sản phẩm", share: 16 },
      { title: "Tên sản phẩm", share: 27 },
      { title: "Chủ thể", share: 25 },
      { title: "Sao", share: 5, right: true },
      { title: "Ngày cuối", share: 10 },
      { title: "Đánh giá lại", share: 12 },
    ],
    rows: lists.expired.map((product, index) => [
      whole(index + 1),
      product.code,
      product.name,
      product.producer,
      String(product.stars),
      dayPrinted(product.lastValidDay),
      product.renewing ? "Có hồ sơ" : NONE,
    ]),
  }
}

function producers({ lists }: ReportFacts, address: Addresses): Annex {
  return {
    id: "chu-the",
    title: "Chủ thể có sản phẩm còn hiệu lực",
    note: runs(
      `${whole(lists.producers.length)} chủ thể, theo loại hình. `,
      living(address("producers"))
    ),
    columns: [
      NUMBER,
      { title: "Tên chủ thể", share: 45 },
      { title: "Loại hình", share: 18 },
      { title: "Địa bàn", share: 20 },
      { title: "Sản phẩm", share: 12, right: true },
    ],
    rows: lists.producers.map((producer, index) => [
      whole(index + 1),
      producer.name,
      BUCKETS[producer.bucket],
      producer.place || NONE,
      whole(producer.products),
    ]),
  }
}

function quality({ lists }: ReportFacts, address: Addresses): Annex {
  return {
    id: "chat-luong",
    title: "Giấy chứng nhận chất lượng còn hiệu lực",
    note: runs(
      `${whole(lists.quality.length)} giấy, theo loại chứng nhận; diện tích các loại không cộng với nhau. `,
      living(address("quality"))
    ),
    columns: [
      NUMBER,
      { title: "Loại", share: 15 },
      { title: "Số giấy", share: 17 },
      { title: "Cơ sở", share: 25 },
      { title: "Đối tượng", share: 15 },
      { title: "Diện tích", share: 11, right: true },
      { title: "Số hộ", share: 6, right: true },
      { title: "Đến ngày", share: 11 },
    ],
    rows: lists.quality.map((row, index) => [
      whole(index + 1),
      SCHEMES[row.scheme],
      row.number,
      row.holder,
      row.subject,
      row.areaM2 === null ? NONE : hectares(row.areaM2),
      row.households === null ? NONE : whole(row.households),
      dayPrinted(row.validTo),
    ]),
  }
}

function codes(
  id: string,
  title: string,
  named: string,
  list: ReportFacts["lists"]["growingAreas"],
  link: Run[]
): Annex {
  const areas = list.some(({ areaM2 }) => areaM2 !== null)
  return {
    id,
    title,
    note: runs(`${whole(list.length)} mã, theo mã. `, ...link),
    columns: [
      NUMBER,
      { title: "Mã", share: 24 },
      { title: named, share: 24 },
      ...(areas ? [{ title: "Diện tích", share: 12, right: true }] : []),
      { title: "Thị trường", share: 13 },
      { title: "Địa bàn", share: 14 },
      { title: "Từ ngày", share: 12 },
    ],
    rows: list.map((row, index) => [
      whole(index + 1),
      row.code,
      row.name,
      ...(areas ? [row.areaM2 === null ? NONE : hectares(row.areaM2)] : []),
      MARKETS[row.market],
      row.place || NONE,
      dayPrinted(row.validFrom),
    ]),
  }
}

function events({ lists }: ReportFacts, address: Addresses): Annex {
  return {
    id: "su-kien",
    title: "Sự kiện xúc tiến thương mại trong kỳ",
    note: runs(
      `${whole(lists.events.length)} sự kiện, theo ngày khai mạc. `,
      living(address("events"))
    ),
    columns: [
      NUMBER,
      { title: "Sự kiện", share: 28 },
      { title: "Loại", share: 10 },
      { title: "Cấp", share: 9 },
      { title: "Từ ngày", share: 10 },
      { title: "Lượt khách", share: 11, right: true },
      { title: "Doanh thu", share: 15, right: true },
      { title: "Gian hàng trong tỉnh", share: 15, right: true },
    ],
    rows: lists.events.map((event, index) => [
      whole(index + 1),
      event.name,
      KINDS[event.kind],
      LEVELS[event.level],
      dayPrinted(event.startsOn),
      event.visits === null ? NONE : qualified(whole(event.visits), event.visitsQualifier),
      event.revenueVnd === null ? NONE : qualified(money(event.revenueVnd), event.revenueQualifier),
      event.localRevenueVnd === null ? NONE : money(event.localRevenueVnd),
    ]),
  }
}

function points({ lists }: ReportFacts, address: Addresses): Annex {
  const yes = (there: boolean) => (there ? "Có" : NONE)
  return {
    id: "diem-ban",
    title: "Điểm giới thiệu và bán sản phẩm OCOP",
    note: runs(`${whole(lists.points.length)} điểm đang hoạt động. `, living(address("points"))),
    columns: [
      NUMBER,
      { title: "Điểm bán", share: 27 },
      { title: "Loại", share: 13 },
      { title: "Địa chỉ", share: 29 },
      { title: "Từ ngày", share: 10 },
      { title: "Biển hiệu", share: 6 },
      { title: "Kệ", share: 5 },
      { title: "Giá", share: 5 },
      { title: "Kênh trực tuyến", share: 12 },
    ],
    rows: lists.points.map((point, index) => [
      whole(index + 1),
      point.name,
      CLASSES[point.class] ?? point.class,
      point.address,
      dayPrinted(point.openedOn),
      yes(point.sign),
      yes(point.shelves),
      yes(point.priceList),
      point.channels.map((channel) => CHANNELS[channel] ?? channel).join(", ") || NONE,
    ]),
  }
}

function sold({ lists }: ReportFacts, address: Addresses): Annex {
  return {
    id: "ban-chay",
    title: "Sản phẩm bán chạy trong kỳ",
    note: runs("Theo số đơn vị đã bán. ", living(address("bestSellers"))),
    columns: [
      { title: "Hạng", share: 6, right: true },
      { title: "Sản phẩm", share: 32 },
      { title: "Chủ thể", share: 26 },
      { title: "Đã bán", share: 8, right: true },
      { title: "Trị giá", share: 14, right: true },
      { title: "Kỳ trước", share: 8, right: true },
      { title: "Hạng trước", share: 7, right: true },
    ],
    rows: lists.bestSellers.map((product, index) => [
      whole(index + 1),
      product.name,
      product.producer,
      whole(product.units),
      money(product.amountVnd),
      whole(product.unitsBefore),
      product.rankBefore === null ? NONE : whole(product.rankBefore),
    ]),
  }
}

function living(to: string | undefined): Run {
  return to ? { text: "Xem danh sách trực tuyến", to } : { text: "" }
}
