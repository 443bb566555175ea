import type { Row } from "../../open-data/dataset"
import type { LocalDate } from "../../rules/local-date"
import { platformFigures, type PlatformRow } from "../figures/platform-figures"
import { codes, type Certified } from "../figures/product-figures"

const GROUPS = ["all", "I", "II", "III", "IV", "V", "VI"]

/** Coverage of each open platform, for all products and for each group that has any. */
export function coverageRows(
  platforms: PlatformRow[],
  certified: Certified[],
  asOf: LocalDate
): Row[] {
  const perGroup = GROUPS.map((group) => ({
    group,
    members: codes(
      certified
        .map(({ product }) => product)
        .filter(({ product_group }) => group === "all" || group === product_group)
    ),
  })).filter(({ group, members }) => group === "all" || members.length > 0)
  return platforms
    .flatMap((platform) =>
      perGroup.flatMap(({ group, members }) =>
        platformFigures([platform], members, asOf).map(({ code, name, is_own, listed }) => ({
          platform_code: code,
          platform_name: name,
          is_own,
          product_group: group,
          listed: listed.covered,
          certified: listed.base,
          percent: listed.permille === null ? null : listed.permille / 10,
        }))
      )
    )
    .sort((a, b) =>
      a.platform_code < b.platform_code ? -1 : a.platform_code > b.platform_code ? 1 : 0
    )
}
