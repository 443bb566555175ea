/** What is wrong and what to do, `{fact}` filled in by `format-problem.ts`. */
type Wording = { what: string; todo: string }
type Text = { vi: Wording; en: Wording }

function text(vi: [string, string], en: [string, string]): Text {
  return { vi: { what: vi[0], todo: vi[1] }, en: { what: en[0], todo: en[1] } }
}

/** A cell that cannot be read by itself. */
export const VALUE_TEXTS = {
  missing_value: text(["để trống", "hãy điền giá trị"], ["is empty", "fill it in"]),
  not_a_date: text(
    ["không phải là ngày", "hãy ghi dd/mm/yyyy, ví dụ 05/09/2026"],
    ["is not a date", "write dd/mm/yyyy, e.g. 05/09/2026"]
  ),
  impossible_date: text(
    ["không phải là ngày có thật", "hãy ghi dd/mm/yyyy"],
    ["is not a day of the calendar", "write dd/mm/yyyy"]
  ),
  not_an_amount: text(
    ["không phải là số tiền", "hãy ghi số đồng nguyên, ví dụ 250.000 hoặc 250000"],
    ["is not an amount", "write whole đồng, e.g. 250.000 or 250000"]
  ),
  not_above_zero: text(
    ["không lớn hơn 0", "hãy ghi số tiền lớn hơn 0"],
    ["is not above 0", "write an amount above 0"]
  ),
  not_a_whole_number: text(
    ["không phải là số nguyên", "hãy ghi số nguyên, ví dụ 1.200 hoặc 1200"],
    ["is not a whole number", "write a whole number, e.g. 1.200 or 1200"]
  ),
  not_a_decimal: text(
    ["không phải là số", "hãy dùng dấu phẩy cho phần thập phân, ví dụ 322,35"],
    ["is not a number", "use a comma for decimals, e.g. 322,35"]
  ),
  too_many_places: text(
    ["có quá nhiều chữ số thập phân", "hãy ghi nhiều nhất {places} chữ số sau dấu phẩy"],
    ["has too many decimals", "write at most {places} digits after the comma"]
  ),
  not_degrees: text(
    ["không phải là tọa độ", "hãy ghi độ thập phân, ví dụ 20,9510"],
    ["is not a coordinate", "write decimal degrees, e.g. 20.9510"]
  ),
  out_of_range: text(
    ["nằm ngoài khoảng cho phép", "hãy ghi giá trị từ {min} đến {max}"],
    ["is out of range", "write a value from {min} to {max}"]
  ),
  not_stars: text(
    ["không phải là số sao", "hãy ghi từ 1 đến 5, ví dụ 4"],
    ["is not a number of stars", "write 1 to 5, e.g. 4"]
  ),
  not_yes_no: text(
    ["không phải là có hoặc không", "hãy ghi “có” hoặc “không”"],
    ["is neither yes nor no", "write “có” or “không”"]
  ),
  not_a_choice: text(
    ["không có trong danh mục", "hãy chọn một trong: {allowed}"],
    ["is not one of the choices", "use one of: {allowed}"]
  ),
  too_long: text(
    ["quá dài", "hãy rút gọn còn nhiều nhất {max} ký tự"],
    ["is too long", "shorten it to {max} characters at most"]
  ),
  not_an_identifier: text(
    ["không phải là mã hợp lệ", "hãy ghi chữ, số và các dấu . - _ / +, không có khoảng trắng"],
    ["is not a valid code", "use letters, digits and . - _ / +, no blanks"]
  ),
  wrong_form: text(
    ["không đúng dạng", "hãy ghi theo dạng {form}"],
    ["has the wrong form", "write it like {form}"]
  ),
  not_an_email: text(
    ["không phải là địa chỉ thư điện tử", "hãy ghi như ten@donvi.vn"],
    ["is not an e-mail address", "write it like name@company.vn"]
  ),
  not_a_web_address: text(
    ["không phải là địa chỉ trang web", "hãy ghi như https://donvi.vn"],
    ["is not a web address", "write it like https://company.vn"]
  ),
} satisfies Record<string, Text>

/** A row that reads well but does not fit the rest of the file, the register or the rules. */
export const ROW_TEXTS = {
  duplicate_row: text(
    ["đã có ở dòng {other}", "hãy giữ một dòng và xóa dòng kia"],
    ["is already in row {other}", "keep one of the two rows"]
  ),
  extra_cells: text(
    ["có nhiều ô hơn dòng tiêu đề", "hãy đặt giá trị có dấu phân cách trong dấu ngoặc kép"],
    ["has more cells than the heading row", "put values that contain the separator in quotes"]
  ),
  unknown_producer: text(
    ["không có trong danh sách chủ thể", "hãy nhập chủ thể này trước hoặc sửa mã"],
    ["is not a known producer", "import that producer first or correct the code"]
  ),
  unknown_product: text(
    ["không có trong danh sách sản phẩm", "hãy nhập sản phẩm này trước hoặc sửa mã"],
    ["is not a known product", "import that product first or correct the code"]
  ),
  product_not_named: text(
    ["chưa nêu sản phẩm", "hãy ghi mã sản phẩm, hoặc cả tên sản phẩm và chủ thể"],
    ["names no product", "write its code, or both its name and its producer"]
  ),
  product_ambiguous: text(
    ["khớp với nhiều sản phẩm ({codes})", "hãy ghi mã sản phẩm"],
    ["fits several products ({codes})", "write the product's code"]
  ),
  no_product_so_named: text(
    ["không có sản phẩm nào mang tên này của chủ thể này", "hãy sửa tên hoặc ghi mã sản phẩm"],
    ["is no product of this producer", "correct the name or write the product's code"]
  ),
  no_recognition: text(
    ["chưa đạt mức được công nhận", "quyết định công nhận chỉ nêu sản phẩm 3, 4 hoặc 5 sao"],
    ["is no recognition", "a decision recognises products of 3, 4 or 5 stars only"]
  ),
  decision_already_recorded: text(
    ["đã được ghi nhận theo quyết định {decision}", "hãy bỏ dòng này hoặc sửa số quyết định"],
    ["is on record with decision {decision} already", "drop the row or correct the number"]
  ),
  decided_in_future: text(
    ["Ngày quyết định {date} còn ở phía trước", "chỉ ghi quyết định đã ban hành"],
    ["The decision is dated {date}, which is still ahead", "only record what has been decided"]
  ),
  end_before_start: text(
    ["Ngày hết hiệu lực {end} sớm hơn ngày cấp {start}", "hãy kiểm tra lại hai ngày"],
    ["The last valid day {end} is before the day of issue {start}", "check both dates"]
  ),
  no_earlier_certificate: text(
    ["chưa có giấy chứng nhận nào trước đó", "loại hồ sơ phải là “lần đầu”"],
    ["has no earlier certificate", "its kind must be “first”"]
  ),
  unknown_certificate: text(
    [
      "không phải là quyết định đã nhập của sản phẩm này",
      "hãy nhập giấy chứng nhận trước hoặc sửa số",
    ],
    ["is not a known decision about this product", "import the certificate first or correct it"]
  ),
  before_certificate: text(
    ["sớm hơn ngày cấp giấy {start}", "hãy sửa ngày"],
    ["is before the certificate was issued on {start}", "correct the date"]
  ),
  ground_missing: text(
    ["là thu hồi nhưng chưa có căn cứ", "hãy điền cột “Căn cứ thu hồi”"],
    ["is a withdrawal without a ground", "fill in the column of grounds"]
  ),
  ground_not_expected: text(
    ["chỉ dành cho việc thu hồi", "hãy xóa giá trị này"],
    ["is for withdrawals only", "clear it"]
  ),
  unknown_sku: text(
    ["không phải là mã hàng đã nhập", "hãy nhập sản phẩm này trước hoặc sửa mã hàng"],
    ["is not a known pack size", "import that product first or correct the SKU"]
  ),
  unknown_point: text(
    ["không có trong danh sách điểm bán", "hãy nhập điểm bán này trước hoặc sửa mã"],
    ["is not a known sales point", "import that sales point first or correct the code"]
  ),
  unknown_platform: text(
    ["không có trong danh sách sàn", "hãy nhập sàn này trước hoặc sửa mã"],
    ["is not a known platform", "import that platform first or correct the code"]
  ),
  own_successor: text(
    ["là chính sàn này", "hãy ghi mã của sàn kế thừa hoặc để trống"],
    ["is this platform itself", "write the successor's code or leave it empty"]
  ),
  unknown_unit: text(
    [
      "không phải là xã, phường, đặc khu của Quảng Ninh",
      "hãy ghi mã theo Quyết định 19/2025/QĐ-TTg",
    ],
    [
      "is not a commune, ward or special zone of Quảng Ninh",
      "use the code of Decision 19/2025/QĐ-TTg",
    ]
  ),
  unknown_district: text(
    [
      "không phải là mã huyện cũ của Quảng Ninh",
      "hãy ghi mã ba chữ số trước 01/07/2025, ví dụ 193",
    ],
    [
      "is not a former district of Quảng Ninh",
      "use the three-digit code before 01/07/2025, e.g. 193",
    ]
  ),
  group_mismatch: text(
    ["không thuộc nhóm {group}", "hãy ghi nhóm {expected} hoặc sửa bộ tiêu chí"],
    ["does not belong to group {group}", "write group {expected} or correct the criteria set"]
  ),
  gtin_length: text(
    ["không phải là mã vạch", "hãy ghi 8, 12, 13 hoặc 14 chữ số"],
    ["is not a barcode number", "write 8, 12, 13 or 14 digits"]
  ),
  gtin_check_digit: text(
    ["sai chữ số kiểm tra", "hãy đối chiếu với mã in trên bao bì"],
    ["has a wrong check digit", "compare with the number printed on the pack"]
  ),
  gtin_repeated: text(
    ["đã dùng ở dòng {other}", "mỗi mã vạch chỉ thuộc một sản phẩm, hãy sửa một trong hai dòng"],
    [
      "is already used in row {other}",
      "a barcode belongs to one product only, correct one of the rows",
    ]
  ),
  gtin_taken: text(
    ["đã thuộc sản phẩm {other}", "hãy kiểm tra lại mã vạch"],
    ["already belongs to product {other}", "check the barcode"]
  ),
  gtin_on_tourism: text(
    ["ghi cho dịch vụ du lịch", "dịch vụ du lịch (bộ 26) không có mã vạch, hãy để trống"],
    ["is given for a tourism service", "tourism (set 26) has no barcode, leave it empty"]
  ),
  abv_missing: text(
    ["để trống", "đồ uống có cồn (bộ 14, 15) phải ghi độ cồn, ví dụ 29,5"],
    ["is empty", "alcohol (sets 14, 15) must state % vol, e.g. 29,5"]
  ),
  price_outside_bounds: text(
    ["không chứa giá bán {price}", "giá thấp nhất ≤ giá bán ≤ giá cao nhất"],
    ["leaves out the price {price}", "lowest price ≤ price ≤ highest price"]
  ),
  sku_taken: text(
    ["đã thuộc sản phẩm {other}", "hãy dùng mã hàng khác"],
    ["already belongs to product {other}", "use another SKU"]
  ),
  variant_repeated: text(
    ["đã là quy cách của mã hàng {other}", "hãy ghi quy cách khác nhau cho mỗi mã hàng"],
    ["is already the pack size of {other}", "give every SKU its own pack size"]
  ),
  differs_from_first_row: text(
    ["khác với dòng {other} của cùng sản phẩm", "hãy ghi giống dòng {other} hoặc để trống"],
    [
      "differs from row {other} of the same product",
      "write the same as in row {other} or leave it empty",
    ]
  ),
  certificate_incomplete: text(
    [
      "để trống trong khi các cột giấy chứng nhận khác có giá trị",
      "hãy điền đủ hoặc để trống tất cả",
    ],
    ["is empty while other certificate columns are filled", "fill them all or none"]
  ),
  bank_incomplete: text(
    [
      "để trống trong khi các cột tài khoản khác có giá trị",
      "hãy điền đủ mã ngân hàng, số và chủ tài khoản",
    ],
    ["is empty while other account columns are filled", "fill bank, number and holder, or none"]
  ),
  differs_from_period: text(
    [
      "từ ngày {from} đã có trong danh bạ với “{field}” khác",
      "nếu thay đổi từ một ngày khác, hãy ghi ngày đó ở “Hiệu lực từ”; nếu danh bạ sai, hãy sửa ở bàn làm việc và ghi lý do",
    ],
    [
      "is on record from {from} with another “{field}”",
      "for a change write the day it began as valid_from; for a mistake correct the record at the desk and say why",
    ]
  ),
  period_in_the_way: text(
    ["chồng lên thời kỳ {from} – {to} của cùng một số", "hãy sửa ngày hiệu lực"],
    ["overlaps the period {from} – {to} of the same number", "correct the days of validity"]
  ),
  date_before: text(
    ["sớm hơn {otherHeading} ({other})", "hãy kiểm tra lại hai ngày"],
    ["is before {otherHeading} ({other})", "check both dates"]
  ),
  more_than_total: text(
    ["lớn hơn {otherHeading} ({other})", "hãy kiểm tra lại hai số"],
    ["is more than {otherHeading} ({other})", "check both numbers"]
  ),
  second_default_seller: text(
    [
      "ghi “có” trong khi {other} đã là điểm bán mặc định",
      "chỉ một điểm được là điểm bán mặc định",
    ],
    [
      "is yes while {other} is the default seller already",
      "only one point can be the default seller",
    ]
  ),
  below_reserved: text(
    [
      "ít hơn {reserved} đơn vị đang giữ cho đơn hàng",
      "hãy kiểm kê lại hoặc xử lý các đơn này trước",
    ],
    [
      "is less than the {reserved} units held for orders",
      "count again or settle those orders first",
    ]
  ),
  point_without_licence: text(
    [
      "chưa có giấy phép bán rượu",
      "đồ uống từ 5,5 % vol chỉ bán ở điểm có giấy phép: hãy ghi số giấy phép của điểm bán trước, hoặc bỏ dòng này",
    ],
    [
      "has no licence to sell alcohol",
      "drinks of 5.5 % vol and more are sold at points with a licence only: record the point's licence first, or drop the row",
    ]
  ),
  closed_point: text(
    ["là điểm bán đã đóng cửa", "hãy bỏ dòng này hoặc sửa ngày đóng của điểm bán"],
    ["is a closed sales point", "drop the row or correct the point's closing date"]
  ),
} satisfies Record<string, Text>

/** Unusual, yet imported. */
export const WARNING_TEXTS = {
  ignored_columns: text(
    ["có cột không dùng đến: {columns}", "các cột này bị bỏ qua, hãy kiểm tra tên cột"],
    ["has columns that are not used: {columns}", "they were ignored, check their headings"]
  ),
  end_date_differs: text(
    [
      "khác với 36 tháng kể từ ngày cấp ({expected})",
      "ngày ghi trong tệp được giữ, hãy đối chiếu quyết định",
    ],
    [
      "differs from 36 months after issue ({expected})",
      "the date in the file is kept, compare the decision",
    ]
  ),
  issuer_not_competent: text(
    [
      "không phải là cấp công nhận {stars} sao theo căn cứ {basis}",
      "theo căn cứ này phải là “{expected}”, hãy đối chiếu quyết định",
    ],
    [
      "is not the level that recognises {stars} stars under {basis}",
      "under that basis it is “{expected}”, compare the decision",
    ]
  ),
  decided_before_basis: text(
    [
      "sớm hơn ngày căn cứ {basis} bắt đầu được áp dụng ({from})",
      "hãy đối chiếu ngày quyết định và căn cứ với quyết định",
    ],
    [
      "is before the legal basis {basis} came into use ({from})",
      "compare date and legal basis with the decision",
    ]
  ),
  decided_after_basis: text(
    [
      "muộn hơn ngày cuối cùng được áp dụng căn cứ {basis} ({to})",
      "hãy đối chiếu ngày quyết định và căn cứ với quyết định",
    ],
    [
      "is after the last day on which the legal basis {basis} could be used ({to})",
      "compare date and legal basis with the decision",
    ]
  ),
  district_abolished: text(
    [
      "không còn là cấp công nhận vào ngày quyết định {decided} vì cấp huyện chỉ còn đến hết {last}",
      "hãy đối chiếu cấp công nhận và ngày với quyết định",
    ],
    [
      "no longer existed as a level on {decided}, the date of the decision: districts ended with {last}",
      "compare level and date with the decision",
    ]
  ),
  unusual_product_code: text(
    ["không theo dạng mã của Chương trình", "dạng thường gặp: 22-06978-1-2026"],
    ["does not look like a programme code", "the usual form is 22-06978-1-2026"]
  ),
  repeated_heading: text(
    ["ghi cột “{heading}” hai lần", "chỉ cột đầu tiên được dùng"],
    ["has the column “{heading}” twice", "only the first one is used"]
  ),
} satisfies Record<string, Text>

/** The file as a whole cannot be used. */
export const FILE_TEXTS = {
  file_not_found: text(
    ["không tìm thấy tệp", "hãy kiểm tra đường dẫn"],
    ["was not found", "check the path"]
  ),
  spreadsheet_file: text(
    ["là bảng tính Excel, không phải CSV", "hãy lưu thành “CSV UTF-8” rồi nhập lại"],
    ["is an Excel workbook, not CSV", "save it as “CSV UTF-8” and import again"]
  ),
  unreadable_encoding: text(
    ["không đọc được thành văn bản", "hãy lưu tệp thành “CSV UTF-8” rồi nhập lại"],
    ["cannot be read as text", "save it as “CSV UTF-8” and import again"]
  ),
  too_large: text(
    ["quá lớn", "hãy chia tệp thành nhiều phần, mỗi phần nhiều nhất {max}"],
    ["is too large", "split it into parts of {max} at most"]
  ),
  too_many_rows: text(
    ["có quá nhiều dòng", "hãy chia tệp thành nhiều phần, mỗi phần nhiều nhất {max} dòng"],
    ["has too many rows", "split it into parts of {max} rows at most"]
  ),
  empty_file: text(
    ["không có dòng nào", "hãy chọn tệp có dòng tiêu đề và dữ liệu"],
    ["has no rows", "choose a file with a heading row and data"]
  ),
  no_headings: text(
    ["không có dòng tiêu đề nhận ra được", "dòng đầu phải ghi tên cột, ví dụ: {columns}"],
    ["has no heading row that is known", "the first row must name the columns, e.g. {columns}"]
  ),
  missing_column: text(
    ["thiếu cột “{heading}” ({column})", "hãy thêm cột này"],
    ["lacks the column “{heading}” ({column})", "add it"]
  ),
  unclosed_quote: text(
    ["mở dấu ngoặc kép mà không đóng", 'hãy thêm dấu " còn thiếu'],
    ["opens a quote that is never closed", 'add the missing "']
  ),
  bad_quote: text(
    ["có dấu ngoặc kép đặt sai chỗ", 'hãy viết "" thay cho " ở trong ô'],
    ["has a quote in the wrong place", 'write "" for a " inside a cell']
  ),
} satisfies Record<string, Text>

export type ValueProblemCode = keyof typeof VALUE_TEXTS
export type RowProblemCode = keyof typeof ROW_TEXTS
export type WarningCode = keyof typeof WARNING_TEXTS
export type FileProblemCode = keyof typeof FILE_TEXTS
export type ProblemCode = ValueProblemCode | RowProblemCode | WarningCode | FileProblemCode

const TEXTS: Record<ProblemCode, Text> = {
  ...VALUE_TEXTS,
  ...ROW_TEXTS,
  ...WARNING_TEXTS,
  ...FILE_TEXTS,
}

export type Language = "vi" | "en"

/** The two halves of a message; every code has both in both languages. */
export function wordingOf(code: ProblemCode, language: Language): Wording {
  return TEXTS[code][language]
}
