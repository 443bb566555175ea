type Text = { kind: "invalid" | "refused" | "unknown"; vi: string; en: string }

/** What staff are told when something cannot be done; codes are stable (docs/staff-api.md). */
export const STAFF_TEXTS = {
  invalid_field: {
    kind: "invalid",
    vi: "Trường “{field}” chưa đúng: {problem}.",
    en: "Field “{field}” is not right: {problem}.",
  },
  unknown_product: {
    kind: "unknown",
    vi: "Không tìm thấy sản phẩm OCOP “{id}”.",
    en: "There is no OCOP product “{id}”.",
  },
  unknown_certificate: {
    kind: "unknown",
    vi: "Không tìm thấy giấy chứng nhận “{id}”.",
    en: "There is no certificate “{id}”.",
  },
  unknown_dossier: {
    kind: "unknown",
    vi: "Không tìm thấy hồ sơ “{id}”.",
    en: "There is no dossier “{id}”.",
  },
  unknown_file: {
    kind: "unknown",
    vi: "Không tìm thấy tệp này trong hồ sơ.",
    en: "There is no such file in this dossier.",
  },
  unknown_mail: {
    kind: "unknown",
    vi: "Không tìm thấy thư này.",
    en: "There is no such mail.",
  },
  decision_already_recorded: {
    kind: "refused",
    vi: "Quyết định {decision} đã được ghi cho sản phẩm này.",
    en: "Decision {decision} is on record for this product already.",
  },
  decided_in_future: {
    kind: "refused",
    vi: "Ngày quyết định {date} còn ở phía trước; chỉ ghi quyết định đã ban hành.",
    en: "The decision is dated {date}, which is still ahead; only record what has been decided.",
  },
  end_before_start: {
    kind: "refused",
    vi: "Ngày hết hiệu lực {end} không được sớm hơn ngày cấp {start}.",
    en: "The last valid day {end} cannot be earlier than the day of issue {start}.",
  },
  no_earlier_certificate: {
    kind: "refused",
    vi: "Chưa có giấy chứng nhận nào trước đó nên loại hồ sơ phải là “lần đầu”.",
    en: "There is no earlier certificate, so the kind must be “first”.",
  },
  already_withdrawn: {
    kind: "refused",
    vi: "Giấy chứng nhận {decision} đã bị thu hồi từ trước.",
    en: "Certificate {decision} was withdrawn before.",
  },
  ground_missing: {
    kind: "refused",
    vi: "Thu hồi phải nêu một trong sáu căn cứ của Điều 8 Quyết định 26/2026/QĐ-TTg.",
    en: "A withdrawal names one of the six grounds of Decision 26/2026/QĐ-TTg, art. 8.",
  },
  ground_not_expected: {
    kind: "refused",
    vi: "Chỉ việc thu hồi mới nêu căn cứ thu hồi.",
    en: "Only a withdrawal names a ground.",
  },
  before_certificate: {
    kind: "refused",
    vi: "Thời điểm có hiệu lực không được trước ngày cấp giấy {start}.",
    en: "It cannot take effect before the certificate was issued on {start}.",
  },
  extension_not_for_this_law: {
    kind: "refused",
    vi: "Giấy cấp từ ngày 22/05/2026 không được kéo dài hiệu lực (Điều 12.3 Quyết định 26/2026/QĐ-TTg).",
    en: "A certificate issued from 22/05/2026 on cannot be extended (Decision 26/2026/QĐ-TTg, art. 12.3).",
  },
  extension_needs_dossier: {
    kind: "refused",
    vi: "Chỉ kéo dài hiệu lực khi có hồ sơ đánh giá lại hoặc nâng hạng nộp khi giấy còn hạn và chưa có kết quả.",
    en: "Only a certificate with a dossier that was filed in time and is not yet decided can be extended.",
  },
  unknown_point: {
    kind: "unknown",
    vi: "Không tìm thấy điểm bán “{point}”.",
    en: "There is no sales point “{point}”.",
  },
  not_at_point: {
    kind: "refused",
    vi: "Sản phẩm “{id}” không được bán tại {point}.",
    en: "Product “{id}” is not sold at {point}.",
  },
  character_not_printable: {
    kind: "refused",
    vi: "Không in được ký tự “{character}” trong “{text}”. Hãy sửa chữ này trong hồ sơ sản phẩm.",
    en: "The character “{character}” in “{text}” cannot be printed. Please correct it in the product's record.",
  },
  nothing_to_print: {
    kind: "refused",
    vi: "{point} chưa bày bán sản phẩm nào nên không có tem để in.",
    en: "{point} sells nothing yet, so there are no labels to print.",
  },
  no_label_allowed: {
    kind: "refused",
    vi: "Không có tem nào in được: “{name}” {reason}{others}.",
    en: "No label can be printed: “{name}” {reason_en}{others}.",
  },
  dossier_open: {
    kind: "refused",
    vi: "Sản phẩm này đang có hồ sơ {code} chưa có kết quả.",
    en: "Dossier {code} of this product is still open.",
  },
  dossier_code_taken: {
    kind: "refused",
    vi: "Mã hồ sơ {code} đã được dùng.",
    en: "There is a dossier with the code {code} already.",
  },
  producer_may_not_apply: {
    kind: "refused",
    vi: "Hội, hiệp hội chỉ đăng ký sản phẩm du lịch cộng đồng (Điều 2.3 Quyết định 26/2026/QĐ-TTg).",
    en: "Associations apply for community tourism only (Decision 26/2026/QĐ-TTg, art. 2.3).",
  },
  move_not_allowed: {
    kind: "refused",
    vi: "Hồ sơ {from_vi} không chuyển sang {to_vi} được.",
    en: "A dossier that is {from_en} cannot become {to_en}.",
  },
  moved_in_future: {
    kind: "refused",
    vi: "Ngày {date} còn ở phía trước.",
    en: "{date} is still ahead.",
  },
  moved_before_last: {
    kind: "refused",
    vi: "Ngày {date} sớm hơn bước trước của hồ sơ ({last}).",
    en: "{date} is before the dossier's last step ({last}).",
  },
  papers_missing: {
    kind: "refused",
    vi: "Hồ sơ còn thiếu: {papers_vi}.",
    en: "The dossier still lacks: {papers_en}.",
  },
  reason_missing: {
    kind: "refused",
    vi: "Trả lại hoặc từ chối hồ sơ phải ghi lý do.",
    en: "Say why the dossier is returned or refused.",
  },
  recognition_missing: {
    kind: "refused",
    vi: "Công nhận phải kèm nội dung quyết định (số, ngày, cơ quan, hạng sao).",
    en: "A recognition comes with its decision (number, date, issuer, stars).",
  },
  recognition_not_expected: {
    kind: "refused",
    vi: "Chỉ bước công nhận mới kèm nội dung quyết định.",
    en: "Only a recognition comes with a decision.",
  },
  unknown_paper: {
    kind: "refused",
    vi: "Hồ sơ này không có mục “{key}”.",
    en: "This dossier has no paper “{key}”.",
  },
  dossier_decided: {
    kind: "refused",
    vi: "Hồ sơ đã có kết quả nên không sửa được nữa.",
    en: "The dossier is decided and cannot be changed any more.",
  },
  file_missing: {
    kind: "refused",
    vi: "Chưa có tệp nào được gửi kèm (trường “file”).",
    en: "No file came along (field “file”).",
  },
  file_too_large: {
    kind: "refused",
    vi: "Tệp lớn hơn {limit} MB.",
    en: "The file is larger than {limit} MB.",
  },
  file_not_allowed: {
    kind: "refused",
    vi: "Chỉ nhận tệp PDF, PNG, JPEG hoặc WebP; “{name}” không phải một trong số đó.",
    en: "Only PDF, PNG, JPEG and WebP are taken; “{name}” is none of them.",
  },
} as const satisfies Record<string, Text>

export type StaffRefusalCode = keyof typeof STAFF_TEXTS

/** What can be wrong with a field, in both languages; the schemas of the staff routes use these keys as messages. */
export const FIELD_PROBLEMS = {
  missing: { vi: "cần có", en: "it is missing" },
  not_a_date: { vi: "cần ngày dạng năm-tháng-ngày", en: "a date such as 2026-11-23 is needed" },
  not_an_instant: {
    vi: "cần ngày dạng năm-tháng-ngày hoặc thời điểm ISO 8601",
    en: "a date such as 2026-11-23 or an ISO 8601 instant is needed",
  },
  not_stars: { vi: "cần 3, 4 hoặc 5 sao", en: "3, 4 or 5 stars are needed" },
  not_points: {
    vi: "cần điểm từ 0 đến 100, tối đa hai chữ số thập phân",
    en: "points from 0 to 100 with at most two decimals are needed",
  },
  not_a_choice: { vi: "giá trị này không có trong danh sách", en: "this value is not in the list" },
  not_text: { vi: "cần chữ, không quá dài", en: "text of reasonable length is needed" },
  not_a_number: {
    vi: "cần số nguyên trong khoảng cho phép",
    en: "a whole number within range is needed",
  },
  not_an_email: {
    vi: "cần địa chỉ email đúng, ví dụ ten@vidu.vn",
    en: "a correct e-mail address is needed, such as name@example.com",
  },
  not_a_web_address: {
    vi: "cần địa chỉ web bắt đầu bằng http:// hoặc https://",
    en: "a web address that begins with http:// or https:// is needed",
  },
  not_a_percent: {
    vi: "cần tỷ lệ từ 0 đến 100 %, tối đa một chữ số thập phân",
    en: "a percentage from 0 to 100 with at most one decimal is needed",
  },
  not_a_sum: {
    vi: "cần các số nguyên cách nhau bằng dấu +, ví dụ 2 + 12 + 4",
    en: "whole numbers with + between them are needed, such as 2 + 12 + 4",
  },
  not_a_phone: {
    vi: "cần số điện thoại, ví dụ 0203 3825 000",
    en: "a telephone number is needed, such as 0203 3825 000",
  },
  not_known: { vi: "không có trường này", en: "there is no such field" },
} as const

export type FieldProblem = keyof typeof FIELD_PROBLEMS
