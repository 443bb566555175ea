import { runs, type Block } from "../report"
import { whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

/** The network of sales points and what an inspection found there. */
export function points({ facts, address }: SectionInput): Block[] {
  const { open, withSign, withShelves, withPriceList, withChannels } = facts.salesPoints
  const all = open > 0 && [withSign, withShelves, withPriceList].every((count) => count === open)
  return [
    { kind: "heading", text: "8. Điểm giới thiệu và bán sản phẩm OCOP" },
    {
      kind: "paragraph",
      runs: runs(
        "Toàn tỉnh có ",
        figure(open, address("points")),
        " điểm giới thiệu và bán sản phẩm OCOP đang hoạt động",
        ...(all
          ? ["; tất cả đều có biển hiệu, kệ trưng bày và niêm yết giá."]
          : [
              ", trong đó ",
              figure(withSign, address("points")),
              " điểm có biển hiệu, ",
              figure(withShelves, address("points")),
              " điểm có kệ trưng bày, ",
              figure(withPriceList, address("points")),
              " điểm niêm yết giá.",
            ]),
        ...(open > 0
          ? [
              " ",
              figure(`${whole(withChannels)}/${whole(open)}`, address("channels")),
              " điểm có kênh bán hàng trực tuyến (trang web, Facebook, Zalo hoặc TikTok).",
            ]
          : [])
      ),
    },
  ]
}
