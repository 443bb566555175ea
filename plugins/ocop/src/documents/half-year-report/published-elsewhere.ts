import type { LocalDate } from "../../rules/local-date"

/**
 * What the press printed of a period where it differs from the ledger, with the reason. Readers compare; better that they
 * find the answer here. By the period's last day.
 */
const NOTES: Record<string, readonly string[]> = {
  "2024-06-30": [
    "Bản tin của kỳ này làm tròn độ phủ theo hai cách: Voso “40 %” (bỏ phần lẻ) và Postmart “28 %” (làm tròn lên). Tính đúng là 160/393 = 40,7 % và 108/393 = 27,5 %. Con số “60 %” của một bản tin trước lấy 160 trên mẫu số khác: 160/334 chỉ là 47,9 %.",
    "Bản tin ghi “22 hội chợ”, trong khi liệt kê 2 sự kiện cấp tỉnh, 12 sự kiện trong tỉnh và 4 chương trình xúc tiến, cộng lại là 18. Báo cáo này chỉ tính những sự kiện có trong sổ.",
    "Mức “tăng 23 %” in cạnh 9 cơ sở đóng gói không thể là của riêng 9 cơ sở; con số ấy chỉ đúng khi gộp vùng trồng và cơ sở đóng gói: 69 so với 56, tăng 23,2 %.",
  ],
}

export function publishedElsewhere(asOf: LocalDate): readonly string[] {
  return NOTES[asOf] ?? []
}
