import { useEffect, useRef, useState } from "react"
import { useShop } from "~/i18n/use-shop"
import { ProvinceMap } from "../province-map"
import type { MapTexts } from "./leaflet-map"
import { usePosition } from "./use-position"

export type MapPoint = {
  handle: string
  name: string
  at: { lat: number; lng: number; x: number; y: number } | null
  door: { open: boolean; text: string } | null
}
export type Tiles = { url: string; attribution: string } | null

/**
 * The points on a map: drawn by the server at once, and a map to move and zoom as soon as its script is there, in the same place. The
 * list beside it says all that the map says, so to a screen reader the drawing is nothing.
 */
export function PointMap({
  points,
  tiles,
  label,
  className,
}: {
  points: MapPoint[]
  tiles: Tiles
  label: string
  className: string
}) {
  const { t, to } = useShop()
  const box = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState(false)
  const whereabouts = usePosition()
  const here = whereabouts.state === "known" ? whereabouts.at : null
  const texts: MapTexts = { zoomIn: t("points.map.zoom-in"), zoomOut: t("points.map.zoom-out") }
  const { zoomIn, zoomOut } = texts

  useEffect(() => {
    const element = box.current
    if (!element) return
    let ended = false
    let remove = () => {}
    void import("./leaflet-map").then(
      ({ showMap }) => {
        if (ended) return
        const marks = points.flatMap(({ handle, name, at, door }) =>
          at ? [{ href: to(`/points/${handle}`), name, at, note: door?.text ?? "" }] : []
        )
        remove = showMap(element, { marks, tiles, here, texts: { zoomIn, zoomOut } })
        setLive(true)
      },
      // Without its script the drawing stays.
      () => {}
    )
    return () => {
      ended = true
      remove()
    }
    // `to` is a new function each time and depends on the language alone, which is a page of its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [points, tiles, here, zoomIn, zoomOut])

  // Each a line of no length with round ends: two elements for hundreds of points.
  const dots = points.map(({ at }) => (at ? `M${at.x} ${at.y}h0` : "")).join("")

  return (
    <div
      className={`relative isolate overflow-hidden rounded-card border border-line ${className}`}
    >
      {!live && (
        <ProvinceMap className="absolute inset-0 size-full">
          <path d={dots} strokeLinecap="round" className="stroke-surface" strokeWidth="18.5" />
          <path d={dots} strokeLinecap="round" className="stroke-sea" strokeWidth="13.5" />
        </ProvinceMap>
      )}
      <div ref={box} role="region" aria-label={label} className="absolute inset-0" />
    </div>
  )
}
