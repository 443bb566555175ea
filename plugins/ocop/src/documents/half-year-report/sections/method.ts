import { dayPrinted } from "../../label-text"
import { publishedElsewhere } from "../published-elsewhere"
import { runs, type Block } from "../report"
import { changed, whole } from "../vietnamese-figures"
import type { SectionInput } from "./section"

/** How the figures were made, and where published ones differ. */
export function method({ facts }: SectionInput): Block[] {
  const { asOf, period, codedUnits } = facts
  const notes = [
    `Mọi số liệu được tính từ cơ sở dữ liệu theo trạng thái lúc hết ngày ${dayPrinted(asOf)}; không có số nào nhập tay. Sản phẩm còn hiệu lực là sản phẩm của Quảng Ninh có giấy chứng nhận từ 3 sao, chưa hết hạn và không bị thu hồi; sản phẩm của tỉnh khác bán tại các điểm không được tính.`,
    "Độ phủ là số sản phẩm còn hiệu lực được thấy trên sàn ở lần kiểm tra gần nhất, chia cho số sản phẩm còn hiệu lực cùng ngày, làm tròn đến một chữ số thập phân. Không so sánh tỷ lệ tính trên mẫu số khác hoặc ngày khác. Sàn của tỉnh là danh mục gốc nên được nêu riêng.",
    `Sự kiện và sản phẩm hết hạn được tính từ ngày ${dayPrinted(period.from)} đến ngày ${dayPrinted(period.to)}. Lượt khách là lượt, không phải số người. Chữ “hơn”, “khoảng” của nguồn được giữ nguyên trong tổng.`,
    "Diện tích của các loại chứng nhận không cộng với nhau: cùng một thửa có thể có nhiều giấy, và riêng diện tích hữu cơ có thể lớn hơn toàn bộ diện tích VietGAP.",
    `Thay đổi so với cùng kỳ được tính riêng cho vùng trồng và cho cơ sở đóng gói. Gộp cả hai: ${whole(codedUnits.now)} so với ${whole(codedUnits.yearBefore)}, ${changed(codedUnits.now, codedUnits.yearBefore, codedUnits.changePermille)}.`,
    "Hộ sản xuất gồm cả tổ hợp tác và trang trại; hợp tác xã gồm cả hội, hiệp hội và trung tâm điều hành du lịch.",
    "Sản phẩm bán chạy xếp theo số đơn vị trong các đơn hàng đã thanh toán và không bị hủy, theo ngày đặt hàng.",
    ...publishedElsewhere(asOf),
  ]
  return [
    { kind: "heading", text: "10. Ghi chú phương pháp" },
    ...notes.map((text): Block => ({ kind: "item", runs: runs(text) })),
  ]
}
