import { wordsOf } from "./vietnamese-words"

/** Two names for one thing, whichever way a shopper or a producer writes it (DOMAIN 8). */
const SAME: readonly (readonly [string, string])[] = [
  ["chè", "trà"],
  ["lợn", "heo"],
  ["ruốc", "chà bông"],
  ["miến", "bún tàu"],
  ["ngao", "nghêu"],
  ["hàu", "hào"],
  ["vừng", "mè"],
  ["lạc", "đậu phộng"],
  ["dứa", "thơm"],
  ["na", "mãng cầu"],
  ["htx", "hợp tác xã"],
  ["tmđt", "thương mại điện tử"],
]

/** What a narrower name also answers to. One way: whoever asks for "mực" does not want all seafood. */
const BROADER: readonly (readonly [string, string])[] = [
  ...[
    "mực",
    "tôm",
    "cá",
    "ghẹ",
    "cua",
    "hàu",
    "ngao",
    "ngán",
    "sá sùng",
    "sứa",
    "hải sâm",
    "tép",
  ].map((name) => [name, "hải sản"] as const),
  ...["cam", "vải", "ổi", "na dai", "thanh long"].map(
    (name) => [name, "trái cây hoa quả"] as const
  ),
  ["rượu", "đồ uống"],
  ["nước mắm", "gia vị"],
  ["nước khoáng", "nước suối"],
  ["gốm", "quà tặng"],
  ["ngọc trai", "trang sức quà tặng"],
]

/** Phrases in which a word is part of a name and means something else: Trà Cổ is a place, Trà Bản an island. */
const NAMES = ["trà cổ", "trà bản", "trà bình", "cam ranh", "lạc thủy"]

/**
 * Further words a text should be found by, with their marks: `Trà hoa vàng` → `chè`; `Ghẹ Trà Cổ` → `hải sản`, not `chè`.
 * Compared with marks, since folded `chè` would be found in every `chế biến`.
 */
export function alsoKnownAs(text: string): string[] {
  let line = ` ${sequenceOf(text)} `
  const broader = BROADER.filter(([narrow]) => line.includes(` ${narrow} `)).map(([, wide]) => wide)
  for (const name of NAMES) line = line.replaceAll(` ${name} `, " ")
  const found = new Set<string>(broader)
  for (const [left, right] of SAME) {
    if (line.includes(` ${left} `)) found.add(right)
    if (line.includes(` ${right} `)) found.add(left)
  }
  return [...found]
}

/** All words in order, repeated ones too, separated by one space. */
function sequenceOf(text: string): string {
  return text
    .split(/\s+/)
    .flatMap((part) => wordsOf(part))
    .join(" ")
}
