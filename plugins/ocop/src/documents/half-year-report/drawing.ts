/**
 * A picture as a list of primitives, in points from the upper left corner. Rendered to SVG on the screen and in DOCX, and
 * to paths in PDF, so that one chart is one chart everywhere.
 */
export type Drawing = { width: number; height: number; marks: Mark[] }

export type Mark =
  | { kind: "rect"; x: number; y: number; width: number; height: number; fill: string }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: string }
  | {
      kind: "text"
      x: number
      /** Of the base line. */
      y: number
      size: number
      text: string
      anchor: "start" | "middle" | "end"
      weight: "regular" | "semibold"
      fill: string
    }
