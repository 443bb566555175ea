import { runs, type Block } from "../report"
import { ratio } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

/** Barcodes and trace codes; tourism is left out by rule. */
export function barcodes({ facts, address }: SectionInput): Block[] {
  const { barcodes, lists } = facts
  const tourism = lists.products.length - barcodes.base
  const missing = barcodes.missing.length
  return [
    { kind: "heading", text: "5. Mã số, mã vạch và truy xuất nguồn gốc" },
    {
      kind: "paragraph",
      runs: runs(
        figure(ratio(barcodes), address("barcodes")),
        " sản phẩm còn hiệu lực đã có mã vạch hoặc mã truy xuất nguồn gốc",
        ...(missing > 0
          ? ["; còn ", figure(missing, address("barcodes")), " sản phẩm chưa có"]
          : []),
        ...(tourism > 0
          ? [". Không tính ", figure(tourism, address("group", "VI")), " sản phẩm nhóm du lịch."]
          : ["."])
      ),
    },
  ]
}
