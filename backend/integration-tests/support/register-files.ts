import { createRequire } from "node:module"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Kind } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { formatProblem } from "@ocop/plugin-ocop/register/problems/format-problem"
import type * as ImportRegister from "@ocop/plugin-ocop/workflows/import-register/import-register"

// Loaded as Medusa itself loads it: vitest would make a second workflow of the same name, whose hooks nobody calls.
const { importRegisterWorkflow }: typeof ImportRegister = createRequire(__filename)(
  "@ocop/plugin-ocop/workflows/import-register/import-register"
)
export { importRegisterWorkflow }

export const PRODUCERS = `Mã chủ thể;Tên chủ thể;Loại hình;Mã xã;Điện thoại
CT-01;Hợp tác xã Bản Sen;hợp tác xã;06994;0203 3874 111
CT-02;Công ty Bavabi;doanh nghiệp;;`

const PRODUCT_HEADINGS =
  "Mã sản phẩm;Mã hàng;Tên sản phẩm;Mã chủ thể;Nhóm;Bộ tiêu chí;Mã vạch;Quy cách;Giá bán;Khối lượng (g);Độ cồn (% vol);" +
  "Câu chuyện;Số quyết định;Ngày quyết định;Cơ quan công nhận;Cấp công nhận;Căn cứ;Loại hồ sơ;Số sao;Ngày cấp;Hiệu lực đến"

const DECISION = "15/12/2025;UBND tỉnh Quảng Ninh;tỉnh;1489/2025;lần đầu;4;20/12/2025;20/12/2028"

export const PRODUCTS = [
  PRODUCT_HEADINGS,
  `22-06994-1-2025;RH-100;Ruốc hàu Vân Đồn;CT-02;I;8;8935001293057;Hộp 100 g;120.000;150;;Từ hàu sữa.;12/QĐ-UBND;${DECISION}`,
  `22-06994-1-2025;RH-250;;;;;8931234567897;Hộp 250 g;280.000;320;;;;;;;;;;;`,
  `22-06994-2-2025;CM-500;Chả mực Hạ Long;CT-01;I;8;;Hộp 500 g;250.000;500;;;13/QĐ-UBND;${DECISION}`,
  `22-06994-3-2022;NM-500;Nước mắm Cái Rồng;CT-01;I;9;;Chai 500 ml;90.000;;;;14/QĐ-UBND;01/09/2022;UBND tỉnh Quảng Ninh;tỉnh;1048/2019;lần đầu;4;01/09/2022;01/09/2025`,
  `22-06994-4-2025;BK-500;Rượu ba kích;CT-01;II;15;;Chai 500 ml;150.000;;29,5;;15/QĐ-UBND;${DECISION}`,
].join("\r\n")

export const SALES_POINTS = `code,name,class,address,opened_on,operator_name,is_default_seller,delivers,lat,lng
DB-01,OCOP Hạ Long,trung tâm,"Số 1, Hà Khẩu",01/02/2023,Trung tâm Xúc tiến,có,có,20.9511,107.0834
DB-02,OCOP Vân Đồn,cửa hàng,Cái Rồng,01/02/2023,HTX Bản Sen,không,không,,`

export const STOCK = `point_code;sku;quantity;counted_on
DB-01;RH-100;40;01/11/2026
DB-01;CM-500;12;01/11/2026
DB-02;RH-100;7;01/11/2026`

export type ImportOutcome = {
  applied: boolean
  counts: { created: number; updated: number; unchanged: number }
  problems: string[]
  warnings: string[]
}

/** Imports text as staff would a file, and gives the report with messages as they would read them. */
export async function importText(
  container: MedusaContainer,
  kind: Kind,
  text: string | Buffer,
  { dryRun = false, fileName = `${kind}.csv` } = {}
): Promise<ImportOutcome> {
  const { result } = await importRegisterWorkflow(container).run({
    input: {
      kind,
      file_name: fileName,
      content: Buffer.from(text).toString("base64"),
      dry_run: dryRun,
    },
  })
  const read = (problem: (typeof result.problems)[number]) => formatProblem(fileName, problem, "vi")
  return {
    applied: result.applied,
    counts: result.counts,
    problems: result.problems.map(read),
    warnings: result.warnings.map(read),
  }
}

const TABLES = [
  "product",
  "product_variant",
  "product_option_value",
  "price",
  "price_set",
  "inventory_item",
  "inventory_level",
  "sales_channel",
  "stock_location",
  "shipping_option",
  "product_sales_channel",
  "product_product_certification_ocop_product",
  "ocop_producer",
  "ocop_product",
  "ocop_certificate",
  "ocop_dossier",
  "ocop_sales_point",
  "ocop_platform",
  "ocop_listing_check",
]

type Rows = { rows: Record<string, unknown>[] }
type Connection = { raw(sql: string): Promise<Rows> }

/** Every living row of the tables an import may touch, `updated_at` included: equal snapshots mean that nothing was written. */
export async function snapshot(container: MedusaContainer): Promise<Record<string, string[]>> {
  const taken: Record<string, string[]> = {}
  for (const table of TABLES) {
    const found = await rowsOf(container, `select * from ${table} where deleted_at is null`)
    taken[table] = found.map((row) => JSON.stringify(row)).sort()
  }
  return taken
}

/**
 * As `snapshot`, without the time of writing: what compensation has to bring back. Medusa replaces the row of a price
 * with every change, so a price is what it says, not which row it is.
 */
export async function contents(container: MedusaContainer): Promise<Record<string, string[]>> {
  const taken: Record<string, string[]> = {}
  for (const table of TABLES) {
    const found = await rowsOf(container, `select * from ${table} where deleted_at is null`)
    taken[table] = found.map((row) => JSON.stringify(lasting(table, row))).sort()
  }
  return taken
}

function lasting(table: string, { updated_at: _written, ...row }: Record<string, unknown>) {
  if (table !== "price") return row
  const { id: _row, created_at: _made, ...price } = row
  return price
}

export async function rowsOf(
  container: MedusaContainer,
  sql: string
): Promise<Record<string, unknown>[]> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  return (await connection.raw(sql)).rows
}
