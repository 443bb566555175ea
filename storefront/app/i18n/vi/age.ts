/** What stands before and beside drinks with alcohol; read on the server only, so that other pages carry none of it. */
export const age = {
  "check.title": "Bạn đã đủ 18 tuổi chưa?",
  "check.text":
    "Phần này của cửa hàng có đồ uống có cồn, chỉ dành cho người từ đủ 18 tuổi. Vui lòng cho biết để đi tiếp.",
  "check.yes": "Tôi đã đủ 18 tuổi",
  "check.no": "Tôi chưa đủ 18 tuổi",
  "check.remembered":
    "Câu trả lời chỉ được nhớ đến khi bạn đóng trình duyệt, không kèm thông tin nào về bạn. Khi đặt hàng, cửa hàng hỏi lại; khi giao hàng, người nhận cần xuất trình giấy tờ.",
  "check.missing": "Hãy chọn một trong hai câu trả lời.",
  "declined.title": "Cảm ơn bạn đã trả lời",
  "declined.text":
    "Phần này dành cho người từ đủ 18 tuổi. Mời bạn xem những sản phẩm OCOP khác của Quảng Ninh.",
  "declined.products": "Xem các sản phẩm khác",
  "declined.home": "Về trang chủ",
  "declined.again": "Tôi bấm nhầm",
  "list.link": "Sản phẩm dành cho người từ đủ 18 tuổi",
  "list.title": "Đồ uống có cồn",
  "list.title.query": "Đồ uống có cồn: “{q}”",
  "list.open": "Về danh sách sản phẩm chung",
  "list.description": "Dành cho người từ đủ 18 tuổi.",
  "producer.link": "{n} sản phẩm khác dành cho người từ đủ 18 tuổi",
  "notice.title": "Không bán cho người dưới 18 tuổi",
  "notice.text":
    "Uống rượu, bia có hại cho sức khỏe. Khi nhận hàng, người nhận cần xuất trình giấy tờ chứng minh đủ 18 tuổi.",
  "product.strength": "Độ cồn {abv} % vol",
  licence: "Giấy phép bán rượu: {number}",
} as const satisfies Record<string, string>

export type AgeMessages = Readonly<Record<keyof typeof age, string>>
