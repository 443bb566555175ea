// The demo the storefront is developed and tested against: shapes of docs/store-api.md, plainly invented figures.

export const places = [
  { code: "06811", name: "Vân Đồn", lat: 21.08, lng: 107.42 },
  { code: "06778", name: "Hải Ninh", lat: 21.47, lng: 107.88 },
  { code: "06652", name: "Hà Tu", lat: 20.9627, lng: 107.1593 },
  { code: "06970", name: "Ba Chẽ", lat: 21.273, lng: 107.283 },
  { code: "06841", name: "Bình Liêu", lat: 21.525, lng: 107.397 },
  { code: "06862", name: "Tiên Yên", lat: 21.333, lng: 107.403 },
  { code: "06895", name: "Đầm Hà", lat: 21.353, lng: 107.598 },
  { code: "06922", name: "Quảng Hà", lat: 21.455, lng: 107.752 },
  { code: "07090", name: "An Sinh", lat: 21.104, lng: 106.553 },
  { code: "07192", name: "Cô Tô", lat: 20.985, lng: 107.765 },
  { code: "06820", name: "Yên Tử", lat: 21.118, lng: 106.745 },
  { code: "07132", name: "Quảng Yên", lat: 20.937, lng: 106.803 },
]

const producers = [
  ["htx-ruoc-hau-van-don", "Hợp tác xã Thủy sản minh họa Vân Đồn", "cooperative", "cooperative"],
  [
    "cong-ty-che-bien-ha-long",
    "Công ty TNHH Chế biến hải sản minh họa Hạ Long",
    "enterprise",
    "Công ty TNHH",
  ],
  ["ho-tra-hoa-vang-ba-che", "Hộ sản xuất minh họa Ba Chẽ", "household", "household"],
  [
    "htx-nong-nghiep-tong-hop",
    "Hợp tác xã Sản xuất, Chế biến và Tiêu thụ nông sản an toàn vùng cao minh họa Bình Liêu",
    "cooperative",
    "cooperative",
  ],
]

// handle, title, group, stars, place index, price, unit, picture kind, sold, producer index
const rows = [
  ["ruoc-hau-van-don", "Ruốc hàu Vân Đồn", "I", 4, 0, 185000, "hộp 200 g", "oyster", 212, 0],
  ["cha-muc-ha-long", "Chả mực Hạ Long", "I", 5, 2, 420000, "túi 500 g", "squid", 305, 1],
  ["tra-hoa-vang-ba-che", "Trà hoa vàng Ba Chẽ", "II", 5, 3, 650000, "hộp 50 g", "tea", 98, 2],
  ["tra-hoa-vang-quy-hoa", "Trà hoa vàng Quy Hoa", "II", 4, 7, 590000, "hộp 50 g", "tea", 44, 2],
  ["mien-dong-binh-lieu", "Miến dong Bình Liêu", "I", 4, 4, 75000, "gói 500 g", "noodles", 540, 3],
  ["mien-dong-huc-dong", "Miến dong Húc Động", "I", 3, 4, 68000, "gói 500 g", "noodles", 120, 3],
  ["cu-cai-kho-dam-ha", "Củ cải khô Đầm Hà", "I", 3, 6, 45000, "gói 300 g", "roots", 61, 3],
  ["nuoc-mam-cai-rong", "Nước mắm Cái Rồng", "I", 4, 0, 120000, "chai 500 ml", "sauce", 402, 0],
  [
    "nuoc-mam-sa-sung",
    "Nước mắm sá sùng Vân Đồn",
    "I",
    4,
    0,
    210000,
    "chai 500 ml",
    "sauce",
    87,
    0,
  ],
  ["sa-sung-kho-van-don", "Sá sùng khô Vân Đồn", "I", 4, 0, 2450000, "túi 500 g", "seafood", 12, 0],
  ["muc-ong-co-to", "Mực ống Cô Tô khô", "I", 3, 9, 980000, "túi 1 kg", "seafood", 33, 0],
  ["che-duong-hoa", "Chè Đường Hoa Hải Hà", "II", 4, 7, 95000, "gói 200 g", "tea", 150, 3],
  ["na-dai-dong-trieu", "Na dai Đông Triều", "I", 4, 8, 70000, "kg", "fruit", 0, 3],
  ["nep-cai-hoa-vang", "Gạo nếp cái hoa vàng Đông Triều", "I", 4, 8, 48000, "kg", "rice", 77, 3],
  ["khau-nhuc-tien-yen", "Khâu nhục Tiên Yên", "I", 3, 5, 160000, "hộp 500 g", "pork", 18, 3],
  ["ga-tien-yen", "Gà Tiên Yên", "I", 4, 5, 280000, "con 1,5 kg", "chicken", 9, 3],
  [
    "trung-vit-bien-dong-rui",
    "Trứng vịt biển Đồng Rui",
    "I",
    4,
    5,
    55000,
    "hộp 10 quả",
    "egg",
    260,
    3,
  ],
  [
    "tinh-dau-tram",
    "Tinh dầu tràm Tiên Yên",
    "III",
    3,
    5,
    130000,
    "lọ 50 ml",
    "essential-oil",
    21,
    3,
  ],
  [
    "dau-so-binh-lieu",
    "Dầu sở Bình Liêu",
    "I",
    4,
    4,
    240000,
    "chai 250 ml",
    "essential-oil",
    35,
    3,
  ],
  ["ngoc-trai-akoya", "Ngọc trai Akoya", "V", 5, 2, 3900000, "viên", "pearl", 3, 1],
  ["gom-dong-trieu", "Bình hoa gốm Đông Triều", "IV", 3, 8, 350000, "chiếc", "pottery", 5, 1],
  ["nem-chua-quang-yen", "Nem chua Quảng Yên", "I", 3, 11, 60000, "chục", "pork", 73, 1],
  ["nam-kim-cham", "Nấm kim châm Long Hải", "I", 4, 11, 22000, "gói 200 g", "mushroom", 610, 1],
  ["vai-chin-som", "Vải chín sớm Phương Nam", "I", 4, 10, 65000, "kg", "fruit", 0, 3],
  [
    "homestay-binh-lieu",
    "Trải nghiệm một ngày làm miến ở bản",
    "VI",
    3,
    4,
    450000,
    "lượt khách",
    "weaving",
    2,
    3,
  ],
  ["mai-vang-yen-tu", "Mai vàng Yên Tử trồng chậu", "V", 3, 10, 1500000, "chậu", "herb", 1, 3],
  [
    "hau-sua-van-don",
    "Hàu sữa Vân Đồn tách vỏ cấp đông",
    "I",
    3,
    0,
    110000,
    "túi 500 g",
    "crab",
    91,
    0,
  ],
  ["ruoc-tom", "Ruốc tôm Bavabi", "I", 3, 0, 165000, "hộp 150 g", "oyster", 48, 0],
  [
    "ten-rat-dai",
    "Bộ quà tặng ruốc hàu, ruốc tôm, ruốc cá thu và nước mắm sá sùng thượng hạng truyền thống Vân Đồn",
    "I",
    4,
    0,
    1250000,
    "hộp quà 4 món",
    "oyster",
    4,
    0,
  ],
  ["ghe-tra-co", "Ghẹ Trà Cổ hấp cấp đông", "I", 3, 1, 520000, "túi 1 kg", "crab", 0, 1],
]

const producerOf = (i) => {
  const [handle, name, type, type_detail] = producers[i]
  return { handle, name, type, type_detail }
}

export const items = rows.map(
  ([handle, title, group, stars, place, price_vnd, unit, kind, sold, producer], i) => ({
    id: `prod_${i + 1}`,
    variant_id: `variant_${i + 1}`,
    handle,
    title,
    stars,
    certificate_last_day: `202${7 + (i % 2)}-11-30`,
    group,
    producer: {
      handle: producers[producer][0],
      name: producers[producer][1],
      type: producers[producer][2],
    },
    place: { code: places[place].code, name: places[place].name },
    elsewhere: handle === "nam-kim-cham" ? "Hải Phòng" : null,
    price_vnd,
    unit,
    picture: { kind, alt_vi: `Hình minh họa: ${title}`, alt_en: `Illustration: ${title}` },
    points_in_stock: i % 8 === 7 ? 0 : (i % 7) + 1,
    sold,
  })
)

export const points = [
  [
    "trung-tam-ocop-ha-long",
    "Trung tâm OCOP Hạ Long",
    "centre",
    "Đường minh họa 1, phường Hà Khẩu",
    2,
    true,
  ],
  [
    "cua-hang-ocop-hon-gai",
    "Cửa hàng OCOP Hồng Gai",
    "shop",
    "Phố minh họa 12, phường Hồng Gai",
    2,
    false,
  ],
  [
    "diem-ban-van-don",
    "Điểm bán OCOP Vân Đồn",
    "shop",
    "Khu minh họa 3, đặc khu Vân Đồn",
    0,
    false,
  ],
  [
    "quay-ocop-mong-cai",
    "Quầy OCOP chợ Móng Cái",
    "kiosk",
    "Chợ minh họa, phường Móng Cái 1",
    1,
    false,
  ],
  [
    "diem-ban-binh-lieu",
    "Điểm bán OCOP Bình Liêu",
    "shop",
    "Khu phố minh họa, xã Bình Liêu",
    4,
    false,
  ],
  [
    "goc-ocop-sieu-thi",
    "Góc OCOP siêu thị Uông Bí",
    "mall_corner",
    "Tầng 1, siêu thị minh họa, phường Uông Bí",
    10,
    false,
  ],
].map(([handle, name, kind, address, place, main], i) => ({
  handle,
  name,
  class: kind,
  address,
  place: places[place].name,
  lat: places[place].lat - 0.01,
  lng: places[place].lng + 0.01,
  phone: "0203 000 0000",
  opening_hours: "8:00–20:00 hằng ngày",
  delivers: i < 3,
  is_default_seller: main,
  hours: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [
      day,
      i === 1 && day === "mon" ? [] : [{ from: "07:30", to: "21:00" }],
    ])
  ),
  closed_days: i === 0 ? [{ date: "2027-02-06", reason: "Tết Đinh Mùi" }] : [],
  // The first is open, the second shut, of the third nobody knows.
  open_now: [true, false, null][i % 3],
  next_change: null,
  photos: [],
  products: 30 - i * 4,
  groups: [
    { group: "I", count: 20 - i * 3 },
    ...(i % 2 === 0 ? [{ group: "II", count: 10 - i }] : []),
  ],
}))

const byHandle = new Map(items.map((item) => [item.handle, item]))

function detail(item, i) {
  const place = places.find((p) => p.code === item.place.code)
  return {
    id: item.id,
    handle: item.handle,
    title: item.title,
    group: item.group,
    criteria_set: 5,
    alcohol: false,
    code: `QN-${String(i + 1).padStart(4, "0")}`,
    elsewhere: item.elsewhere ?? null,
    gtin: i % 3 === 2 ? null : "08936000000010",
    barcode: i % 3 === 2 ? null : "8936000000010",
    sellable: { ok: true, stars: item.stars, until: `${item.certificate_last_day}T16:59:59.999Z` },
    certificate: {
      decision_number: `${1200 + i}/QĐ-UBND`,
      decided_on: "2024-11-25",
      issuer: "UBND tỉnh Quảng Ninh",
      issuer_level: "province",
      legal_basis: "d148_2023",
      stars: item.stars,
      issued_on: "2024-12-01",
      last_valid_day: item.certificate_last_day,
      status: "active",
      phase: null,
    },
    stars_as_reported: i % 2 === 0,
    source: i % 2 === 0 ? "Theo tin đã đăng về sản phẩm" : null,
    producer: {
      ...producerOf(producers.findIndex((p) => p[0] === item.producer.handle)),
      address: "Thôn minh họa",
      place: item.place.name,
    },
    place: { ...place, district_2024: "Huyện Vân Đồn" },
    variants:
      i % 4 === 0
        ? [
            {
              id: item.variant_id,
              title: "Hộp 200 g",
              sku: `SKU-${i}-1`,
              price_vnd: item.price_vnd,
              barcode: "8936000000010",
            },
            {
              id: `${item.variant_id}_b`,
              title: "Hộp 500 g",
              sku: `SKU-${i}-2`,
              price_vnd: item.price_vnd * 2,
              barcode: null,
            },
          ]
        : [
            {
              id: item.variant_id,
              title: item.unit,
              sku: `SKU-${i}`,
              price_vnd: item.price_vnd,
              barcode: null,
            },
          ],
    label: {
      net_quantity: "200 g",
      unit: item.unit,
      ingredients: "Hàu 85 %, mắm, đường, tỏi, ớt",
      usage: "Ăn liền, dùng với cơm, cháo, bánh mì",
      storage: "Nơi khô mát, tránh ánh nắng; sau khi mở giữ trong tủ lạnh",
      shelf_life: "6 tháng kể từ ngày sản xuất",
      warnings: "Có chứa động vật thân mềm",
      origin: "Việt Nam",
      declaration: { type: "self_declared", number: "01/2024/TCB", date: "2024-03-12" },
      abv: null,
    },
    story_vi:
      "Hàu nuôi ở vịnh Bái Tử Long được tách vỏ ngay trong ngày, làm chín, xé tơi rồi sao nhỏ lửa cho tới khi khô và dậy mùi.\n\nMỗi mẻ chỉ vài ki-lô-gam, nên vị ngọt của hàu vẫn còn.",
    story_en:
      i === 0
        ? "Oysters from Bái Tử Long bay, shelled the same day and slowly toasted until dry and fragrant."
        : null,
    picture: item.picture,
    similar: items.filter((o) => o !== item && o.group === item.group).slice(0, 4),
  }
}

/** A product whose certificate has lapsed: its page stays, without a price. */
const expired = {
  ...detail(items[8], 40),
  id: "prod_expired",
  handle: "cha-ca-het-han",
  title: "Chả cá minh họa hết hạn chứng nhận",
  sellable: { ok: false, reason: "certificate_expired" },
  variants: [],
}
expired.certificate = {
  ...expired.certificate,
  last_valid_day: "2026-10-31",
  status: "expired",
  decided_on: "2023-10-20",
  issued_on: "2023-11-01",
}

/** Drinks with alcohol: in no open list, and shown to those only who say to be of age. */
export const drinks = [
  ["ruou-mo-yen-tu", "Rượu mơ Yên Tử", 180000, "29.5", 10],
  ["ruou-ba-kich-ba-che", "Rượu ba kích Ba Chẽ", 240000, "30", 3],
].map(([handle, title, price_vnd, abv, place], i) => {
  const item = {
    ...items[3],
    id: `prod_drink_${i}`,
    variant_id: `variant_drink_${i}`,
    handle,
    title,
    price_vnd,
    place: places[place],
    unit: "chai 500 ml",
    picture: {
      kind: "spirits",
      alt_vi: "Hình minh họa: bình rượu và chén nhỏ",
      alt_en: "Illustration: a bottle of spirits and a small cup",
    },
    points_in_stock: 2,
    sold: 8,
  }
  const product = { ...detail(item, 41 + i), criteria_set: 15, alcohol: true, similar: [] }
  product.label = { ...product.label, abv, net_quantity: "500 ml", ingredients: "Rượu gạo, quả mơ" }
  return { item, product }
})

export const products = new Map([
  ...items.map((item, i) => [item.handle, detail(item, i)]),
  [expired.handle, expired],
  ...drinks.map(({ product }) => [product.handle, product]),
])

/** Which points have a product now, coarsely. */
export function availability(handle) {
  const product = products.get(handle)
  const item = byHandle.get(handle) ?? drinks.find((drink) => drink.item.handle === handle)?.item
  const level = (n) => ["in_stock", "few_left", "none"][n % 3]
  const listed = item
    ? points.slice(0, item.points_in_stock === 0 ? 1 : Math.min(item.points_in_stock, 6))
    : []
  return listed.map((point, n) => {
    const variants = product.variants.map((v, i) => ({
      id: v.id,
      level: item.points_in_stock === 0 ? "none" : level(n + i),
      // The second point asks a little more.
      price_vnd: product.sellable.ok ? v.price_vnd + (n === 1 ? 5000 : 0) : null,
    }))
    return {
      ...point,
      pickup_hold_hours: 72,
      alcohol_licence: product.alcohol ? `Minh họa số 0${n + 1}/GP-BLR` : null,
      level: variants[0]?.level ?? "none",
      variants,
    }
  })
}

export const producerPages = new Map(
  producers.map(([handle, name, type, type_detail], i) => [
    handle,
    {
      producer: {
        handle,
        name,
        type,
        type_detail,
        address: "Thôn minh họa",
        place: places[i].name,
        phone: i === 2 ? null : "0203 000 0001",
        email: null,
        website: i === 1 ? "https://example.vn" : null,
        story_vi:
          i === 3
            ? null
            : "Nhóm hộ nuôi hàu lâu năm ở vịnh Bái Tử Long, cùng nhau chế biến từ năm 2016.",
        story_en: null,
        source: "Dữ liệu minh họa",
      },
      products: items.filter((item) => item.producer.handle === handle),
      expired:
        i === 0 ? [{ handle: "cha-ca-het-han", title: "Chả cá minh họa hết hạn chứng nhận" }] : [],
      adults_only: i === 3 ? 2 : 0,
    },
  ])
)
