import { circleMarker, map as createMap, polygon, tileLayer, type LatLngTuple } from "leaflet"
import "leaflet/dist/leaflet.css"
import "./leaflet-map.css"
import type { Position } from "~/lib/distance"
import { OUTLINES } from "~/lib/province-map"

export type MapTexts = { zoomIn: string; zoomOut: string }
export type Mark = { href: string; name: string; note: string; at: Position }

const NEAR_ZOOM = 13
/** Closer than this the drawn outline shows nothing to go by. */
const DRAWN_ZOOM = 10

/** Puts a map into `element` and answers with what takes it away again. Texts are set as text, never as markup. */
export function showMap(
  element: HTMLElement,
  {
    marks,
    tiles,
    here,
    texts,
  }: {
    marks: Mark[]
    tiles: { url: string; attribution: string } | null
    here: Position | null
    texts: MapTexts
  }
): () => void {
  const map = createMap(element, {
    zoomControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    minZoom: 6,
    maxZoom: 18,
    attributionControl: tiles !== null,
    fadeAnimation: false,
    zoomAnimation: false,
    markerZoomAnimation: false,
  })
  if (tiles) {
    map.attributionControl.setPrefix(false)
    tileLayer(tiles.url, { attribution: escaped(tiles.attribution) }).addTo(map)
  } else {
    for (const outline of OUTLINES) {
      polygon(outline as LatLngTuple[], { className: "map-land", interactive: false }).addTo(map)
    }
  }
  addZoom(map, element, texts)
  for (const mark of marks) {
    const link = document.createElement("a")
    link.href = mark.href
    link.textContent = mark.name
    const content = document.createElement("div")
    content.append(link, document.createElement("br"), mark.note)
    circleMarker([mark.at.lat, mark.at.lng], { radius: 9, className: "map-mark" })
      .bindPopup(content)
      .addTo(map)
  }
  if (here) {
    circleMarker([here.lat, here.lng], {
      radius: 7,
      className: "map-here",
      interactive: false,
    }).addTo(map)
  }
  const all = marks.map(({ at }): LatLngTuple => [at.lat, at.lng])
  const seen = here ? [...nearest(marks, here), [here.lat, here.lng] as LatLngTuple] : all
  if (seen.length > 0)
    map.fitBounds(seen, { padding: [36, 36], maxZoom: tiles ? NEAR_ZOOM : DRAWN_ZOOM })
  else map.setView([21.1, 107.2], 9)
  return () => map.remove()
}

/** The three nearest: what someone who asked for the nearest wants to see beside the own position. */
function nearest(marks: Mark[], here: Position): LatLngTuple[] {
  const far = ({ at }: Mark) => (at.lat - here.lat) ** 2 + ((at.lng - here.lng) * 0.93) ** 2
  return [...marks]
    .sort((a, b) => far(a) - far(b))
    .slice(0, 3)
    .map(({ at }) => [at.lat, at.lng])
}

/** Leaflet's own zoom control has links without a name in our languages; these are buttons of the shop's size. */
function addZoom(map: ReturnType<typeof createMap>, element: HTMLElement, texts: MapTexts) {
  const bar = document.createElement("div")
  bar.className = "map-zoom"
  const button = (label: string, sign: string, act: () => void) => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = sign
    made.setAttribute("aria-label", label)
    made.addEventListener("click", (event) => {
      event.stopPropagation()
      act()
    })
    made.addEventListener("dblclick", (event) => event.stopPropagation())
    bar.append(made)
  }
  button(texts.zoomIn, "+", () => map.zoomIn(1))
  button(texts.zoomOut, "−", () => map.zoomOut(1))
  element.append(bar)
  map.on("unload", () => bar.remove())
}

function escaped(text: string): string {
  const span = document.createElement("span")
  span.textContent = text
  return span.innerHTML
}
