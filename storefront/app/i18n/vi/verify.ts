/** The words of the verification pages. This file is the type: `en/verify.ts` must have the same keys and placeholders. */
export const verify = {
  title: "Kiểm tra giấy chứng nhận OCOP",
  home: "OCOP Quảng Ninh",
  "other-language": "English",
  "state.valid": "Còn hiệu lực",
  "state.in_renewal": "Còn hiệu lực, đang đánh giá lại",
  "state.expired": "Đã hết hiệu lực",
  "state.revoked": "Đã bị thu hồi",
  "state.not_yet_valid": "Chưa có hiệu lực",
  "state.uncertified": "Không có giấy chứng nhận",
  "lead.valid": "Giấy chứng nhận OCOP {stars} sao, có hiệu lực đến hết ngày {to}.",
  "lead.in_renewal":
    "Giấy chứng nhận OCOP {stars} sao vẫn được dùng trong lúc chờ kết quả đánh giá lại, chậm nhất đến hết ngày {to}.",
  "lead.expired":
    "Giấy chứng nhận hết hiệu lực từ ngày {since}. Sản phẩm không được dùng sao và nhãn hiệu OCOP nữa.",
  "lead.revoked":
    "Giấy chứng nhận bị thu hồi từ ngày {day}. Sản phẩm không được dùng sao và nhãn hiệu OCOP nữa.",
  "lead.not_yet_valid": "Giấy chứng nhận chỉ có hiệu lực từ ngày {from}.",
  "lead.uncertified":
    "Sản phẩm có trong danh mục của tỉnh nhưng hiện không có giấy chứng nhận OCOP từ 3 sao trở lên.",
  ground: "Lý do thu hồi",
  "ground.forged_information": "Hồ sơ có thông tin giả mạo.",
  "ground.criteria_no_longer_met": "Sản phẩm không còn đáp ứng tiêu chí.",
  "ground.breach_of_law":
    "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn.",
  "ground.misuse_of_mark": "Sử dụng sai nhãn hiệu OCOP.",
  "ground.production_stopped": "Chủ thể đã ngừng sản xuất sản phẩm.",
  "ground.other_finding": "Theo kết luận khác của cơ quan có thẩm quyền.",
  "ground.unknown": "Chưa được ghi vào hệ thống.",
  cut: "Theo quyết định đã ban hành, giấy này chỉ còn được dùng đến hết ngày {to}.",
  "days.last": "Hôm nay là ngày cuối cùng.",
  "days.one": "Còn 1 ngày.",
  "days.left": "Còn {n} ngày.",
  checked: "Kiểm tra lúc {at}, giờ Việt Nam",
  "picture.note": "Hình vẽ minh họa loại sản phẩm, không phải ảnh chụp bao bì.",
  "fact.producer": "Chủ thể",
  "fact.address": "Địa chỉ",
  "stars.count": "{n} sao",
  "fact.decision": "Quyết định",
  decision: "Số {number}, ngày {day}",
  "fact.issuer": "Cơ quan công nhận",
  "fact.validity": "Hiệu lực",
  "fact.validity.printed": "Thời hạn ghi trong quyết định",
  validity: "{from} đến hết {to}",
  "fact.code": "Mã sản phẩm",
  "fact.gtin": "Mã vạch",
  "fact.pack": "Quy cách của mã vạch này",
  "fact.lot": "Số lô theo mã vừa quét",
  "lot.note": "Số lô do mã QR nêu ra; hệ thống không lưu lô nên không xác nhận được.",
  "product.page": "Xem trang sản phẩm",
  alcohol: "Đồ uống có cồn, không bán cho người dưới 18 tuổi.",
  "mismatch.title": "Có điều không khớp?",
  "mismatch.text":
    "So tên, chủ thể và mã vạch trên bao bì với trang này. Nếu khác nhau, mã có thể đã bị sao chép sang sản phẩm khác: hãy giữ lại bao bì và báo cho đơn vị vận hành.",
  "mismatch.lapsed":
    "Nếu nơi bán vẫn giới thiệu đây là sản phẩm OCOP, hãy báo cho đơn vị vận hành.",
  phone: "Điện thoại",
  email: "Thư điện tử",
  "form.title": "Kiểm tra mã khác",
  "form.label": "Mã sản phẩm hoặc mã vạch",
  "form.hint": "Ví dụ 22-06688-1-2026, hoặc dãy số dưới mã vạch.",
  "form.submit": "Kiểm tra",
  "ask.lead":
    "Nhập mã sản phẩm OCOP hoặc dãy số dưới mã vạch trên bao bì. Trang này cho biết giấy chứng nhận hiện còn hiệu lực hay không, do ai cấp và cho sản phẩm nào.",
  "unknown.title": "Không tìm thấy mã này",
  "unknown.unknown_code":
    "Không có sản phẩm nào trong danh mục mang mã này. Bạn hãy so lại từng chữ số với bao bì.",
  "unknown.wrong_check_digit":
    "Dãy số này không phải mã vạch đúng: chữ số cuối không khớp với các số đứng trước. Thường là do gõ nhầm một chữ số.",
  "unknown.wrong_length": "Mã vạch có 8, 12, 13 hoặc 14 chữ số. Bạn hãy gõ lại đủ dãy số.",
  "unknown.not_digits": "Sau /01/ trong liên kết phải là dãy số của mã vạch.",
  "unknown.bad_link": "Liên kết trong mã QR không đúng dạng nên không đọc được.",
  "unknown.meaning":
    "Kết quả này không có nghĩa là hàng giả, cũng không có nghĩa là hàng thật: trang này không xác nhận được gì về mã trên.",
  "unknown.help": "Nếu mã trên bao bì đúng như vậy, hãy hỏi đơn vị vận hành.",
  "down.title": "Chưa kiểm tra được lúc này",
  "down.text":
    "Hệ thống tạm thời không trả lời. Điều đó không nói lên điều gì về sản phẩm. Vui lòng thử lại sau ít phút.",
  "down.retry": "Thử lại",
  "footer.demo": "Bản minh họa: dữ liệu ở đây không phải sổ đăng ký thật.",
  "footer.operator": "Đơn vị vận hành: {name}",
}

export type VerifyKey = keyof typeof verify
export type VerifyMessages = Record<VerifyKey, string>
