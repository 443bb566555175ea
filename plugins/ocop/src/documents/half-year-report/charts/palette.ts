/** Colours of charts in documents: they stay apart in print without colour too. */
export const INK = "#1B2428"
export const MUTED = "#56636A"
export const TRACK = "#E6E1D8"
export const SEA = "#0A5A63"
export const SEA_LIGHT = "#7FB3B8"
export const GOLD = "#E3A008"
/** Darkest first, as in a legend from five stars to three. */
export const STEPS = ["#073F46", "#2F8891", "#A9CDD0"] as const

/** All charts are as wide as the text of an A4 page. */
export const WIDTH = 480
/** Where bars begin; names stand before. */
export const LEFT = 165
export const LABEL = 9
