import { cachedGet } from "~/lib/cache.server"
import type { Lang } from "~/lib/language"

type Text = Record<Lang, string>

/** `GET /open-data` (docs/open-data.md). */
type OpenDataIndex = {
  as_of: string
  licence: { name: string; url: string }
  publisher: string
  datasets: {
    id: string
    title: Text
    description: Text
    rows: number
    columns: { name: string; type: string; description: Text }[]
    files: { format: "csv" | "json"; path: string; bytes: number; sha256: string }[]
  }[]
}

const WORDS = {
  vi: {
    title: "Dữ liệu mở",
    description:
      "Sản phẩm OCOP, chủ thể, điểm bán, độ phủ trên sàn và sự kiện của Quảng Ninh dưới dạng CSV và JSON, dùng lại tự do.",
    lead: "Số liệu của Chương trình OCOP Quảng Ninh để mọi người kiểm tra, dùng lại và kết nối. Mỗi bộ dữ liệu có địa chỉ cố định, mã kiểm SHA-256 và mô tả từng cột.",
    asOf: "Số liệu đến hết ngày",
    licence: "Giấy phép",
    publisher: "Đơn vị công bố",
    catalog: "Danh mục máy đọc (DCAT 3, JSON-LD)",
    rows: "dòng",
    columns: "Các cột",
    column: "Cột",
    type: "Kiểu",
    meaning: "Ý nghĩa",
    checksum: "Mã kiểm SHA-256",
    download: "Tải",
    useTitle: "Dùng thế nào",
    use: [
      "Thêm ?as_of=yyyy-mm-dd vào địa chỉ để lấy số liệu của một ngày đã qua; không thêm thì là hôm nay.",
      "CSV theo RFC 4180: dấu phẩy, UTF-8, dòng đầu là tên cột. Trong Excel, dùng Dữ liệu › Từ văn bản/CSV. Ngày viết yyyy-mm-dd.",
      "Câu trả lời có ETag và Last-Modified: gửi If-None-Match để chỉ tải khi có thay đổi. Trang web khác được đọc trực tiếp (CORS).",
      "Không có dữ liệu cá nhân: không điện thoại, thư điện tử, địa chỉ hay mã số thuế của chủ thể.",
    ],
  },
  en: {
    title: "Open data",
    description:
      "OCOP products, producers, sales points, platform coverage and events of Quảng Ninh as CSV and JSON, free to reuse.",
    lead: "Figures of the OCOP programme of Quảng Ninh for anyone to check, reuse and connect. Every dataset has a stable address, a SHA-256 checksum and a description of each column.",
    asOf: "As of the end of",
    licence: "Licence",
    publisher: "Publisher",
    catalog: "Machine-readable catalogue (DCAT 3, JSON-LD)",
    rows: "rows",
    columns: "Columns",
    column: "Column",
    type: "Type",
    meaning: "Meaning",
    checksum: "SHA-256 checksum",
    download: "Download",
    useTitle: "How to use it",
    use: [
      "Add ?as_of=yyyy-mm-dd to an address for a day that has passed; without it the answer is of today.",
      "CSV follows RFC 4180: commas, UTF-8, column names in the first line. In Excel use Data › From Text/CSV. Dates are yyyy-mm-dd.",
      "Answers carry ETag and Last-Modified: send If-None-Match to download only what changed. Other sites may read directly (CORS).",
      "No personal data: no telephone, mail, address or tax code of a producer.",
    ],
  },
}

/** The page about open data, as of today, in one language. */
export async function openDataPage(lang: Lang) {
  const index = await cachedGet<OpenDataIndex>("vi", "/open-data")
  const number = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", {
    maximumFractionDigits: 1,
  })
  return {
    words: WORDS[lang],
    asOf: index.as_of.split("-").reverse().join("/"),
    licence: index.licence,
    publisher: index.publisher,
    datasets: index.datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title[lang],
      description: dataset.description[lang],
      rows: number.format(dataset.rows),
      columns: dataset.columns.map(({ name, type, description }) => ({
        name,
        type,
        about: description[lang],
      })),
      files: dataset.files.map(({ format, path, bytes, sha256 }) => ({
        name: format.toUpperCase(),
        path,
        size: `${number.format(Math.max(0.1, bytes / 1000))} kB`,
        sha256,
      })),
    })),
  }
}
