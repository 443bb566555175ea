/** The shop's words. This file is the type: `en/shop.ts` must have the same keys and placeholders. */
export const shop = {
  skip: "Tới nội dung chính",
  "header.nav": "Điều hướng chính",
  "header.products": "Sản phẩm",
  "header.cart": "Giỏ hàng",
  "header.cart.items": "món trong giỏ",
  "search.label": "Tìm sản phẩm OCOP",
  "search.placeholder": "Tìm sản phẩm, nhà sản xuất…",
  "search.placeholder.long": "Ruốc hàu, chả mực, trà hoa vàng…",
  "search.submit": "Tìm kiếm",
  "breadcrumb.label": "Bạn đang ở",
  "breadcrumb.home": "Trang chủ",
  "stars.count": "{n} sao",
  "certificate.until": "hiệu lực đến {day}",
  "footer.operator": "Đơn vị vận hành",
  "footer.demo.title": "Bản minh họa.",
  "footer.demo.text":
    "Trang này dùng dữ liệu minh họa, chưa có đơn vị vận hành thật. Đơn hàng và khoản chuyển tiền tại đây không có giá trị.",
  "footer.address": "Trụ sở",
  "footer.registration": "Đăng ký",
  "footer.phone": "Điện thoại",
  "footer.email": "Thư điện tử",
  "footer.policies": "Quy định và hỗ trợ",
  "footer.prices": "Giá đã gồm thuế GTGT. Chỉ nhận thanh toán không dùng tiền mặt.",
  "policy.terms": "Quy chế hoạt động",
  "policy.privacy": "Bảo vệ dữ liệu cá nhân",
  "policy.delivery": "Giao hàng và nhận tại điểm bán",
  "policy.returns": "Đổi trả và hoàn tiền",
  "policy.payment": "Thanh toán",
  "policy.complaints": "Khiếu nại",
  "error.404.title": "Không tìm thấy trang",
  "error.404.text":
    "Địa chỉ này không có trang nào. Có thể liên kết đã cũ hoặc bị gõ nhầm. Bạn thử tìm theo tên sản phẩm nhé.",
  "error.500.title": "Trang đang gặp trục trặc",
  "error.500.text": "Lỗi ở phía chúng tôi, không phải do bạn. Giỏ hàng của bạn vẫn còn nguyên.",
  "error.503.title": "Cửa hàng tạm thời không phản hồi",
  "error.503.text":
    "Chúng tôi chưa lấy được dữ liệu sản phẩm. Vui lòng thử lại sau ít phút. Giỏ hàng của bạn vẫn còn nguyên.",
  "error.retry": "Thử lại",
  "error.products": "Xem tất cả sản phẩm",
  "error.home": "Về trang chủ",
} as const satisfies Record<string, string>

export type ShopKey = keyof typeof shop
export type ShopMessages = Readonly<Record<ShopKey, string>>
