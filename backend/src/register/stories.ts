import type { Archetype } from "./archetypes/archetype"

/** One sentence on each former district, true for everyone there (DOMAIN 3.1). */
const PLACES: Record<string, { vi: string; en: string }> = {
  "193": {
    vi: "Hạ Long có vịnh đá vôi phía trước và vườn đồi Hoành Bồ phía sau.",
    en: "Hạ Long has the limestone bay in front and the orchards of Hoành Bồ behind.",
  },
  "194": {
    vi: "Móng Cái nằm ở cửa khẩu phía đông bắc, vừa có bãi biển vừa có đồng ruộng.",
    en: "Móng Cái lies at the north-eastern border, with both beaches and fields.",
  },
  "195": {
    vi: "Cẩm Phả trải dài giữa đồi than, suối khoáng và vịnh Bái Tử Long.",
    en: "Cẩm Phả stretches between coal hills, mineral springs and Bái Tử Long Bay.",
  },
  "196": {
    vi: "Uông Bí nằm dưới chân núi Yên Tử, nhiều vườn cây và rừng trúc.",
    en: "Uông Bí lies at the foot of Yên Tử mountain, among orchards and bamboo.",
  },
  "198": {
    vi: "Bình Liêu là vùng núi biên giới có ruộng bậc thang, rừng hồi và rừng sở.",
    en: "Bình Liêu is a mountain border area of terraces, star anise and camellia oil groves.",
  },
  "199": {
    vi: "Tiên Yên có cả đồi thấp, bãi triều và rừng ngập mặn Đồng Rui.",
    en: "Tiên Yên has low hills, tidal flats and the mangroves of Đồng Rui.",
  },
  "200": {
    vi: "Đầm Hà là vùng đồng ven biển, nắng gió mùa đông hợp để phơi nông sản.",
    en: "Đầm Hà is a coastal plain whose dry winter wind suits drying the harvest.",
  },
  "201": {
    vi: "Hải Hà trồng chè trên những đồi thấp nhìn ra biển.",
    en: "Hải Hà grows tea on low hills that look out to sea.",
  },
  "202": {
    vi: "Ba Chẽ là vùng rừng núi, nhiều cây dược liệu mọc dưới tán.",
    en: "Ba Chẽ is forest country where many medicinal plants grow in the shade.",
  },
  "203": {
    vi: "Vân Đồn là vùng đảo của vịnh Bái Tử Long, sống bằng nghề biển.",
    en: "Vân Đồn is an archipelago of Bái Tử Long Bay that lives by the sea.",
  },
  "205": {
    vi: "Đông Triều có vườn na, ruộng nếp và nghề gốm lâu đời.",
    en: "Đông Triều has custard-apple orchards, sticky-rice fields and old potteries.",
  },
  "206": {
    vi: "Quảng Yên nằm ở cửa sông Bạch Đằng, có đầm, bãi và làng nghề cũ.",
    en: "Quảng Yên lies at the mouth of the Bạch Đằng river, with lagoons, flats and old craft villages.",
  },
  "207": {
    vi: "Cô Tô là quần đảo ngoài khơi phía đông của tỉnh.",
    en: "Cô Tô is an archipelago off the eastern coast of the province.",
  },
}

/** What the product is and where it comes from: no praise, no effect on health. */
export function story(
  archetype: Archetype,
  districtCode: string | null
): { vi: string; en: string } {
  const place = districtCode ? PLACES[districtCode] : undefined
  return {
    vi: place ? `${archetype.storyVi} ${place.vi}` : archetype.storyVi,
    en: place ? `${archetype.storyEn} ${place.en}` : archetype.storyEn,
  }
}
