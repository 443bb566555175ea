import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import type { Counts } from "@ocop/plugin-ocop/register/plan/plan"
import type { Language } from "@ocop/plugin-ocop/register/problems/texts"

type Texts = {
  usage: string
  unknownKind(kind: string): string
  notAFolder(folder: string): string
  nothingToLoad(folder: string): string
  problems(count: number): string
  moreIn(count: number, file: string): string
  warnings(count: number): string
  more(count: number): string
  catalogueRefreshing: string
  catalogueRefreshed: string
  catalogueStale(reason: string): string
  done(counts: Counts): string
  wouldDo(counts: Counts): string
  saleStatus(published: number, withdrawn: number): string
  failed(reason: string): string
  errorColumns: string[]
}

const VI: Texts = {
  usage: `Cách dùng: npm run import -- LOẠI TỆP.csv [--dry-run] [--lang en]
  LOẠI: ${KINDS.join(", ")}
  Xem các cột của từng loại trong docs/data-formats.md.`,
  unknownKind: (kind) =>
    `“${kind}” không phải là loại tệp nhập được. Các loại: ${KINDS.join(", ")}.`,
  notAFolder: (folder) => `${folder}: không có thư mục này — hãy kiểm tra đường dẫn.`,
  nothingToLoad: (folder) =>
    `${folder}: không có tệp nào để nhập — thư mục phải có các tệp như producers.csv, products.csv.`,
  problems: (count) => `Có ${count} lỗi, chưa có gì được thay đổi:`,
  moreIn: (count, file) => `… và ${count} lỗi nữa. Danh sách đầy đủ: ${file}`,
  warnings: (count) => `Có ${count} điều cần xem lại (vẫn nhập được):`,
  more: (count) => `… và ${count} điều nữa.`,
  catalogueRefreshing: "Đang cập nhật danh mục tìm kiếm …",
  catalogueRefreshed: "Danh mục tìm kiếm đã được cập nhật.",
  catalogueStale: (reason) =>
    `Dữ liệu đã nhập xong nhưng danh mục tìm kiếm chưa cập nhật được, hãy nhập lại tệp này: ${reason}`,
  done: (counts) => `Đã nhập: ${listVi(counts)}.`,
  wouldDo: (counts) => `Kiểm tra thử, không ghi gì: ${listVi(counts)}.`,
  saleStatus: (published, withdrawn) =>
    `Sản phẩm được mở bán: ${published}, ngừng bán: ${withdrawn}.`,
  failed: (reason) => `Không nhập được, mọi thay đổi đã được hoàn lại: ${reason}`,
  errorColumns: ["Tệp", "Dòng", "Cột", "Giá trị", "Vấn đề", "Cách sửa"],
}

const EN: Texts = {
  usage: `Usage: npm run import -- KIND FILE.csv [--dry-run] [--lang en]
  KIND: ${KINDS.join(", ")}
  Columns of every kind: docs/data-formats.md.`,
  unknownKind: (kind) => `"${kind}" is not a kind of file. Kinds: ${KINDS.join(", ")}.`,
  notAFolder: (folder) => `${folder}: there is no such folder — check the path.`,
  nothingToLoad: (folder) =>
    `${folder}: nothing to import — the folder must hold files such as producers.csv, products.csv.`,
  problems: (count) => `${count} problem(s), nothing was changed:`,
  moreIn: (count, file) => `… and ${count} more. The complete list: ${file}`,
  warnings: (count) => `${count} thing(s) to look at (imported all the same):`,
  more: (count) => `… and ${count} more.`,
  catalogueRefreshing: "Bringing the search catalogue up to date …",
  catalogueRefreshed: "The search catalogue is up to date.",
  catalogueStale: (reason) =>
    `The data is in, but the search catalogue could not be rebuilt; import the file again: ${reason}`,
  done: (counts) => `Imported: ${listEn(counts)}.`,
  wouldDo: (counts) => `Dry run, nothing written: ${listEn(counts)}.`,
  saleStatus: (published, withdrawn) =>
    `Products put on sale: ${published}, taken off sale: ${withdrawn}.`,
  failed: (reason) => `The import failed and every change was taken back: ${reason}`,
  errorColumns: ["File", "Row", "Column", "Value", "Problem", "What to do"],
}

export function textsIn(language: Language): Texts {
  return language === "en" ? EN : VI
}

function listVi({ created, updated, unchanged }: Counts): string {
  if (created + updated === 0) return `0 thay đổi, ${unchanged} mục đã giống như trong tệp`
  return `${created} tạo mới, ${updated} cập nhật, ${unchanged} giữ nguyên`
}

function listEn({ created, updated, unchanged }: Counts): string {
  if (created + updated === 0) return `0 changes, ${unchanged} entries are as in the file already`
  return `${created} created, ${updated} updated, ${unchanged} unchanged`
}
