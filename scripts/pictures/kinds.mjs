/** Background tints, one per product group where a kind does not need its own: calm, and paper-light in the middle. */
const SAND = "#efe3cf"
const SEA = "#d5e5e6"
const LEAF = "#dde8d5"
const SKY = "#d9e5ef"
const CLAY = "#efddd1"
const ROSE = "#eedfe4"
const HILL = "#d8e6dd"
const VIOLET = "#e4dfee"
const AMBER = "#f1e2c0"

/**
 * Every picture kind: the icon of the set, the tint behind it, and where needed a change of its colours (coal is not
 * white, fish sauce not blue). A fruit that is not the product misleads: basket instead.
 */
export const KINDS = {
  tea: ["teacup-without-handle", LEAF],
  herb: ["herb", LEAF],
  noodles: ["steaming-bowl", SAND],
  rice: ["sheaf-of-rice", SAND],
  cake: ["dumpling", SAND],
  shrimp: ["shrimp", SEA],
  oyster: ["oyster", SEA],
  pearl: ["oyster", SKY],
  crab: ["crab", SEA],
  squid: ["squid", VIOLET],
  fish: ["fish", SEA],
  jellyfish: ["jellyfish", VIOLET],
  seafood: ["basket", SEA],
  honey: ["honey-pot", AMBER],
  mushroom: ["brown-mushroom", SAND],
  egg: ["egg", SAND],
  pork: ["pig", SAND],
  "cured-meat": ["cut-of-meat", SAND],
  chicken: ["rooster", SAND],
  duck: ["duck", SAND],
  beef: ["ox", SAND],
  orange: ["tangerine", LEAF],
  fruit: ["basket", LEAF],
  "sweet-potato": ["roasted-sweet-potato", SAND],
  greens: ["leafy-green", LEAF],
  roots: ["basket", AMBER],
  turmeric: ["ginger-root", AMBER],
  peanut: ["peanuts", AMBER],
  sauce: ["jar", AMBER, { hue: 195, saturation: 1.5, brightness: 0.82 }],
  spirits: ["sake", SKY],
  water: ["droplet", SKY],
  "soft-drink": ["beverage-box", SKY],
  "essential-oil": ["lotion-bottle", LEAF],
  capsules: ["pill", LEAF],
  pottery: ["amphora", CLAY],
  "fishing-gear": ["fishing-pole", CLAY],
  "coal-craft": ["rock", CLAY, { saturation: 0.4, brightness: 0.36 }],
  weaving: ["thread", CLAY],
  flowers: ["bouquet", ROSE],
  "ornamental-plant": ["potted-plant", ROSE],
  village: ["house-with-garden", HILL],
}
