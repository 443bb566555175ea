import type { PolicySlug } from "~/lib/policy-slugs"
import type { Policy } from "./policy"

/** The demo operator's rules in Vietnamese. They say only what the shop really does. */
export const policies: Record<PolicySlug, Policy> = {
  terms: {
    lead: "Đây là sàn trung gian: các điểm bán OCOP bán hàng, đơn vị vận hành giữ cho việc mua bán minh bạch và đúng chứng nhận.",
    sections: [
      {
        heading: "Ai bán, ai mua",
        paragraphs: [
          "Người bán trong mỗi đơn hàng là điểm bán OCOP mà bạn đã chọn. Tên, địa chỉ và mã số thuế của điểm bán hiện ở giỏ hàng, trang thanh toán và trang theo dõi đơn.",
          "Mỗi giỏ hàng thuộc về một điểm bán. Nếu mua ở nhiều điểm bán, bạn thanh toán riêng từng giỏ.",
        ],
      },
      {
        heading: "Chỉ bán hàng có chứng nhận",
        paragraphs: [
          "Chỉ sản phẩm OCOP từ 3 sao có chứng nhận còn hiệu lực mới được bán. Hệ thống kiểm tra lại vào đúng lúc bạn đặt hàng; nếu chứng nhận vừa hết hạn hoặc bị thu hồi, đơn sẽ không được nhận và bạn được báo rõ tên sản phẩm.",
          "Đồ uống có cồn chỉ bán cho người từ đủ 18 tuổi, bởi điểm bán có giấy phép, đúng giá niêm yết và không thanh toán bằng tiền mặt. Cửa hàng hỏi tuổi trước khi cho xem, hỏi lại khi đặt hàng, và kiểm tra giấy tờ khi giao hàng.",
        ],
      },
      {
        heading: "Khi nào hợp đồng được giao kết",
        paragraphs: [
          "Bạn xem lại và sửa đơn trước khi bấm đặt hàng. Hợp đồng được giao kết khi hệ thống xác nhận đã nhận đơn và cho bạn mã đơn hàng.",
          "Nếu thông tin trên trang sai hoặc thiếu so với thực tế, bạn có quyền chấm dứt hợp đồng; xem trang Đổi trả và hoàn tiền.",
        ],
      },
    ],
  },
  privacy: {
    lead: "Chúng tôi chỉ hỏi những gì cần để giao đơn hàng, không theo dõi bạn và không bán dữ liệu cho ai.",
    sections: [
      {
        heading: "Dữ liệu được thu thập",
        paragraphs: [
          "Khi đặt hàng: họ tên, số điện thoại, thư điện tử và, nếu giao tận nhà, địa chỉ nhận hàng. Khi chuyển khoản: nội dung, số tiền và thời điểm do ngân hàng báo về.",
          "Khi chỉ xem sản phẩm, bạn không phải cung cấp gì. Trang không dùng công cụ đo lường hay quảng cáo.",
        ],
      },
      {
        heading: "Cookie",
        paragraphs: [
          "Có một cookie cần thiết để nhớ giỏ hàng trên trình duyệt này trong 30 ngày. Ai xem đồ uống có cồn thì có thêm một cookie, chỉ nhớ câu trả lời “đã đủ 18 tuổi” cho đến khi đóng trình duyệt. Trang không đọc được gì từ cookie của trang khác.",
        ],
      },
      {
        heading: "Ai được xem và giữ bao lâu",
        paragraphs: [
          "Điểm bán nhận đơn và đơn vị vận hành xem dữ liệu để giao hàng và giải quyết khiếu nại. Dữ liệu đơn hàng được giữ theo thời hạn pháp luật về kế toán và thuế yêu cầu, sau đó xóa.",
        ],
      },
      {
        heading: "Quyền của bạn",
        paragraphs: [
          "Theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, bạn có quyền xem, sửa, yêu cầu xóa dữ liệu và rút lại sự đồng ý. Hãy gửi yêu cầu tới thư điện tử của đơn vị vận hành ở cuối trang, kèm mã đơn hàng.",
        ],
      },
    ],
  },
  delivery: {
    lead: "Bạn nhận hàng tại điểm bán đã chọn, hoặc được giao tận nhà nếu điểm bán đó có giao hàng.",
    sections: [
      {
        heading: "Nhận tại điểm bán",
        paragraphs: [
          "Sau khi thanh toán, bạn theo dõi đơn bằng đường dẫn riêng của đơn hàng. Khi đến nhận, hãy cho điểm bán xem mã đơn.",
          "Địa chỉ và giờ mở cửa của điểm bán ghi trên trang chủ, trong giỏ hàng và trên trang đơn hàng.",
        ],
      },
      {
        heading: "Giao tận nhà",
        paragraphs: [
          "Phí giao hàng được tính và hiện rõ trước khi bạn đặt. Địa chỉ ghi theo hai cấp hiện hành: xã, phường hoặc đặc khu, rồi đến tỉnh, thành phố.",
          "Hàng đi Cô Tô và các đảo của Vân Đồn phải theo tàu, có thể chậm khi thời tiết xấu.",
        ],
      },
      {
        heading: "Khi nhận hàng",
        paragraphs: [
          "Hãy kiểm tra tên hàng, số lượng, hạn sử dụng và tình trạng bao bì ngay khi nhận. Nếu không đúng, bạn có quyền từ chối và báo cho điểm bán.",
        ],
      },
    ],
  },
  returns: {
    lead: "Hàng sai, hỏng, hết hạn hoặc không đúng như trang đã ghi thì được đổi hoặc hoàn tiền.",
    sections: [
      {
        heading: "Khi nào được đổi trả",
        paragraphs: [
          "Hàng giao không đúng loại, thiếu, hỏng, hết hạn sử dụng hoặc không đúng thông tin đã công bố: báo cho điểm bán và giữ lại bao bì, ảnh chụp.",
          "Nếu thông tin chúng tôi cung cấp sai hoặc thiếu, bạn có quyền đơn phương chấm dứt hợp đồng trong 30 ngày kể từ ngày giao kết và không phải trả chi phí nào cho việc đó.",
          "Thực phẩm tươi sống còn nguyên chất lượng không đổi trả vì lý do thay đổi ý định.",
        ],
      },
      {
        heading: "Hoàn tiền",
        paragraphs: [
          "Tiền được hoàn về đúng tài khoản đã chuyển, chậm nhất 30 ngày kể từ khi hai bên thống nhất. Không hoàn bằng tiền mặt.",
          "Chuyển thừa, chuyển hai lần hoặc chuyển sau khi đơn đã hết hạn giữ hàng: khoản tiền được ghi lại để nhân viên kiểm tra, không tự động mất đi.",
        ],
      },
    ],
  },
  payment: {
    lead: "Chỉ thanh toán không dùng tiền mặt: chuyển khoản bằng mã VietQR, hoặc thẻ khi điểm bán nhận thẻ.",
    sections: [
      {
        heading: "Chuyển khoản VietQR",
        paragraphs: [
          "Sau khi đặt hàng, trang thanh toán hiện mã QR với đúng số tiền và nội dung riêng của đơn. Hãy giữ nguyên nội dung chuyển khoản: hệ thống dựa vào đó để nhận ra đơn của bạn.",
          "Hàng được giữ cho bạn đến thời điểm ghi trên trang thanh toán. Khi ngân hàng báo tiền về, trang tự chuyển sang “đã thanh toán”; bạn không cần chụp màn hình.",
          "Chuyển thiếu: trang hiện mã QR cho phần còn lại. Chuyển thừa hoặc trễ: nhân viên kiểm tra và liên hệ lại.",
        ],
      },
      {
        heading: "Giá và thuế",
        paragraphs: [
          "Mọi giá là đồng Việt Nam và đã gồm thuế giá trị gia tăng. Tổng tiền, gồm cả phí giao hàng, hiện đầy đủ trước khi bạn đặt.",
        ],
      },
      {
        heading: "An toàn",
        paragraphs: [
          "Chúng tôi không bao giờ hỏi mật khẩu ngân hàng hay mã OTP. Dữ liệu thẻ, nếu bạn trả bằng thẻ, đi thẳng đến nhà cung cấp dịch vụ thanh toán và không qua máy chủ này.",
        ],
      },
    ],
  },
  complaints: {
    lead: "Hãy báo cho điểm bán trước; nếu chưa thỏa đáng, đơn vị vận hành đứng ra giải quyết.",
    sections: [
      {
        heading: "Cách gửi khiếu nại",
        paragraphs: [
          "Gọi hoặc gửi thư tới đơn vị vận hành theo thông tin ở cuối trang, kèm mã đơn hàng, mô tả sự việc và ảnh nếu có.",
          "Nếu bạn thấy thông tin chứng nhận, nguồn gốc hoặc nhãn của sản phẩm không đúng, hãy báo cả khi chưa mua.",
        ],
      },
      {
        heading: "Thời hạn",
        paragraphs: [
          "Chúng tôi xác nhận đã nhận khiếu nại trong 2 ngày làm việc và trả lời trong 7 ngày làm việc. Việc cần cơ quan chuyên môn kiểm nghiệm có thể lâu hơn; khi đó bạn được báo lý do.",
        ],
      },
      {
        heading: "Nếu vẫn chưa đồng ý",
        paragraphs: [
          "Bạn có quyền yêu cầu hòa giải, gửi đơn tới cơ quan bảo vệ quyền lợi người tiêu dùng hoặc khởi kiện tại tòa án theo Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15.",
        ],
      },
    ],
  },
}
