import { dayPrinted } from "../../label-text"
import { pairedBars } from "../charts/paired-bars"
import { addMonths } from "../../../rules/local-date"
import { runs, type Block, type Run } from "../report"
import { changed, hectares, whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

/** Good practice, organic, coded areas and packing houses; areas of schemes are never added to one another. */
export function quality({ facts, address }: SectionInput): Block[] {
  const { asOf, growingAreas, packingFacilities } = facts
  const yearBefore = dayPrinted(addMonths(asOf, -12))
  const compared = [
    { label: "Mã số vùng trồng", list: "growingAreas", ...growingAreas },
    { label: "Cơ sở đóng gói", list: "packingFacilities", ...packingFacilities },
  ] as const
  return [
    { kind: "heading", text: "6. Chứng nhận chất lượng, vùng trồng và cơ sở đóng gói" },
    ...schemes(facts, address).map((each): Block => ({ kind: "item", runs: each })),
    ...compared.map(({ label, list, now, yearBefore: before, changePermille }): Block => ({
      kind: "item",
      runs: runs(
        `${label}: `,
        figure(now, address(list)),
        ` mã còn hiệu lực, ${changed(now, before, changePermille)} so với ${whole(before)} mã cùng kỳ năm trước.`
      ),
    })),
    {
      kind: "chart",
      chart: {
        id: "ma-so",
        title: "Mã số vùng trồng và cơ sở đóng gói so với cùng kỳ năm trước",
        note: `Đơn vị: mã còn hiệu lực; ngày ${yearBefore} và ngày ${dayPrinted(asOf)}`,
        alt: compared
          .map(({ label, now, yearBefore: before }) => `${label}: ${before}, nay ${now}`)
          .join("; "),
        drawing: pairedBars(
          [yearBefore, dayPrinted(asOf)],
          compared.map(({ label, now, yearBefore: before }) => ({
            label,
            values: [before, now],
            printed: [whole(before), whole(now)],
          }))
        ),
        table: {
          columns: ["Loại mã", yearBefore, dayPrinted(asOf), "Thay đổi"],
          rows: compared.map(({ label, now, yearBefore: before, changePermille }) => [
            label,
            whole(before),
            whole(now),
            changed(now, before, changePermille),
          ]),
        },
      },
    },
  ]
}

function schemes({ quality }: SectionInput["facts"], address: SectionInput["address"]): Run[][] {
  const { vietgap_crop, vietgap_aquaculture, vietgahp, organic, other } = quality
  const to = (scheme: keyof typeof quality) => address("quality", scheme)
  const sentences = [
    {
      held: vietgap_crop,
      runs: runs(
        "VietGAP trồng trọt: ",
        figure(hectares(vietgap_crop.areaM2), to("vietgap_crop")),
        " của ",
        figure(vietgap_crop.holders, to("vietgap_crop")),
        " cơ sở được chứng nhận."
      ),
    },
    {
      held: vietgap_aquaculture,
      runs: runs(
        "VietGAP thủy sản: ",
        figure(hectares(vietgap_aquaculture.areaM2), to("vietgap_aquaculture")),
        " của ",
        figure(vietgap_aquaculture.holders, to("vietgap_aquaculture")),
        " cơ sở."
      ),
    },
    {
      held: vietgahp,
      runs: runs(
        "VietGAHP chăn nuôi: ",
        figure(vietgahp.farms, to("vietgahp")),
        " trang trại và ",
        figure(vietgahp.households, to("vietgahp")),
        " hộ chăn nuôi."
      ),
    },
    {
      held: organic,
      runs: runs(
        "Hữu cơ: ",
        figure(hectares(organic.areaM2), to("organic")),
        " của ",
        figure(organic.holders, to("organic")),
        " cơ sở."
      ),
    },
    {
      held: other,
      runs: runs(
        "Chứng nhận tương đương khác: ",
        figure(other.certificates, to("other")),
        " giấy chứng nhận của ",
        figure(other.holders, to("other")),
        " cơ sở."
      ),
    },
  ]
  return sentences.filter(({ held }) => held.certificates > 0).map((each) => each.runs)
}
