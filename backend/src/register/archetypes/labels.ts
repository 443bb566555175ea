import type { LabelFacts } from "./archetype"

const NOT_A_MEDICINE =
  "Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh."
const KEEP_FROM_CHILDREN = "Để xa tầm tay trẻ em. Ngừng dùng khi thấy kích ứng."

/** Label facts by way of keeping. Shelf lives are counted from the day of production or packing. */
export const LABELS = {
  freshProduce: {
    usage: "Rửa sạch trước khi dùng.",
    storage: "Nơi khô thoáng hoặc ngăn mát 5–10 °C.",
    shelfLife: "7 ngày kể từ ngày thu hoạch",
  },
  roots: {
    usage: "Rửa sạch, nấu chín trước khi ăn.",
    storage: "Nơi khô ráo, thoáng mát, tránh ánh nắng.",
    shelfLife: "30 ngày kể từ ngày thu hoạch",
  },
  chilled: {
    usage: "Rửa sạch, nấu chín trước khi ăn.",
    storage: "Bảo quản lạnh 0–4 °C; cấp đông ở −18 °C nếu dùng lâu hơn.",
    shelfLife: "3 ngày ở 0–4 °C; 6 tháng ở −18 °C",
  },
  frozen: {
    usage: "Rã đông trong ngăn mát, nấu chín trước khi ăn.",
    storage: "Bảo quản ở −18 °C. Không cấp đông lại sau khi rã đông.",
    shelfLife: "12 tháng kể từ ngày sản xuất",
  },
  halfDried: {
    usage: "Rã đông, nướng hoặc chiên chín trước khi ăn.",
    storage: "Bảo quản ở −18 °C.",
    shelfLife: "6 tháng kể từ ngày sản xuất",
  },
  driedSeafood: {
    usage: "Nướng, rang hoặc nấu canh. Ngâm nước sạch trước khi nấu.",
    storage: "Nơi khô mát; sau khi mở gói để trong ngăn mát, buộc kín.",
    shelfLife: "6 tháng kể từ ngày sản xuất",
  },
  floss: {
    usage: "Dùng ngay với cơm, cháo, xôi hoặc bánh mì.",
    storage: "Nơi khô mát; sau khi mở nắp để trong ngăn mát và dùng trong 30 ngày.",
    shelfLife: "6 tháng kể từ ngày sản xuất",
  },
  readySeafood: {
    usage: "Dùng ngay sau khi mở gói.",
    storage: "Nơi khô mát, tránh ánh nắng; sau khi mở gói để trong ngăn mát.",
    shelfLife: "6 tháng kể từ ngày sản xuất",
    warnings: "Sản phẩm có thủy sản, không dùng cho người dị ứng với thủy sản.",
  },
  cured: {
    usage: "Dùng ngay hoặc hấp, nướng lại cho nóng.",
    storage: "Bảo quản lạnh 0–5 °C.",
    shelfLife: "15 ngày kể từ ngày sản xuất",
  },
  eggs: {
    usage: "Luộc, rán hoặc hấp chín.",
    storage: "Nơi thoáng mát; tốt nhất ở ngăn mát 4–8 °C.",
    shelfLife: "21 ngày kể từ ngày thu",
  },
  dryGoods: {
    usage: "Vo hoặc rửa sạch, nấu chín trước khi ăn.",
    storage: "Nơi khô ráo, thoáng mát, tránh ánh nắng và côn trùng.",
    shelfLife: "12 tháng kể từ ngày đóng gói",
  },
  noodles: {
    usage: "Ngâm nước lạnh 15–20 phút, chần qua nước sôi, nấu canh, xào hoặc ăn lẩu.",
    storage: "Nơi khô ráo, thoáng mát; buộc kín sau khi mở gói.",
    shelfLife: "12 tháng kể từ ngày sản xuất",
  },
  cakes: {
    usage: "Dùng ngay; hấp lại cho mềm nếu bánh nguội.",
    storage: "Nơi thoáng mát; ngăn mát nếu chưa dùng trong ngày.",
    shelfLife: "3 ngày kể từ ngày sản xuất",
  },
  driedVegetables: {
    usage: "Ngâm nước ấm cho nở mềm, rửa sạch rồi chế biến.",
    storage: "Nơi khô ráo, thoáng mát; buộc kín sau khi mở gói.",
    shelfLife: "12 tháng kể từ ngày sản xuất",
  },
  sauces: {
    usage: "Dùng chấm trực tiếp hoặc nêm khi nấu.",
    storage: "Nơi khô mát, tránh ánh nắng; đậy kín sau khi dùng.",
    shelfLife: "24 tháng kể từ ngày sản xuất",
  },
  oils: {
    usage: "Dùng để nấu, rán hoặc trộn.",
    storage: "Nơi khô mát, tránh ánh nắng; đậy kín sau khi dùng.",
    shelfLife: "12 tháng kể từ ngày sản xuất",
  },
  spices: {
    usage: "Dùng làm gia vị tẩm ướp hoặc nêm khi nấu.",
    storage: "Nơi khô ráo, đậy kín.",
    shelfLife: "18 tháng kể từ ngày đóng gói",
  },
  tea: {
    usage: "Hãm 3–5 g với 300 ml nước 85–95 °C trong 3–5 phút.",
    storage: "Nơi khô ráo, tránh ánh nắng và mùi lạ; đậy kín sau khi mở.",
    shelfLife: "24 tháng kể từ ngày sản xuất",
  },
  honey: {
    usage: "Pha nước ấm, dùng với trà hoặc bánh.",
    storage: "Nhiệt độ phòng, đậy kín; mật kết tinh là bình thường.",
    shelfLife: "24 tháng kể từ ngày đóng chai",
    warnings: "Không dùng cho trẻ dưới 12 tháng tuổi.",
  },
  spirits: {
    usage: "Dùng trực tiếp, ngon hơn khi để lạnh.",
    storage: "Nơi khô mát, tránh ánh nắng, đậy kín.",
    shelfLife: "36 tháng kể từ ngày sản xuất",
    warnings:
      "Không bán cho người dưới 18 tuổi. Uống rượu bia có thể ảnh hưởng đến sức khỏe. Đã uống rượu bia thì không lái xe.",
  },
  water: {
    usage: "Uống trực tiếp; ngon hơn khi để lạnh.",
    storage: "Nơi khô mát, tránh ánh nắng và mùi lạ.",
    shelfLife: "12 tháng kể từ ngày sản xuất",
  },
  softDrinks: {
    usage: "Lắc đều trước khi dùng; pha loãng với nước và đá nếu là nước cốt.",
    storage: "Nơi khô mát; sau khi mở nắp để trong ngăn mát và dùng trong 7 ngày.",
    shelfLife: "9 tháng kể từ ngày sản xuất",
  },
  supplements: {
    usage: "Dùng theo hướng dẫn in trên bao bì.",
    storage: "Nơi khô ráo, dưới 30 °C, tránh ánh nắng.",
    shelfLife: "24 tháng kể từ ngày sản xuất",
    warnings: `${NOT_A_MEDICINE} Không dùng cho người mẫn cảm với thành phần của sản phẩm.`,
  },
  herbs: {
    usage: "Rửa sạch; hãm nước, nấu canh hoặc ngâm theo nhu cầu.",
    storage: "Nơi khô ráo, thoáng mát; buộc kín sau khi mở.",
    shelfLife: "12 tháng kể từ ngày đóng gói",
    warnings: NOT_A_MEDICINE,
  },
  cosmetics: {
    usage: "Dùng ngoài da; nhỏ vài giọt để xông phòng hoặc pha nước ngâm.",
    storage: "Nơi khô mát, tránh ánh nắng và lửa, đậy kín.",
    shelfLife: "36 tháng kể từ ngày sản xuất",
    warnings: `Chỉ dùng ngoài da. ${KEEP_FROM_CHILDREN}`,
  },
  crafts: {
    usage: "Dùng để trưng bày, làm quà hoặc trong gia đình.",
    storage: "Tránh va đập; lau bằng khăn mềm.",
    shelfLife: "Không quy định",
  },
  plants: {
    usage: "Đặt nơi đủ sáng, tưới đều, không để úng.",
    storage: "Nơi thoáng, tránh gió lùa khi vận chuyển.",
    shelfLife: "Không quy định",
  },
  cutFlowers: {
    usage: "Cắt chéo gốc, cắm trong nước sạch, thay nước hằng ngày.",
    storage: "Nơi mát, tránh nắng và quạt.",
    shelfLife: "5–10 ngày sau khi cắt",
  },
  tours: {
    usage: "Đặt trước; đưa mã đơn hàng tại điểm đón khách.",
    storage: "Không áp dụng",
    shelfLife: "Dùng trong 6 tháng kể từ ngày mua",
    warnings: "Trẻ em đi cùng người lớn. Hoạt động ngoài trời tùy thời tiết.",
  },
} satisfies Record<string, LabelFacts>
