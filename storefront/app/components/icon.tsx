const shapes = {
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5 16 16",
  cart: "M3 4h2.200l2.3 11.200h10.200l2.3-8H6.300M9 20h.01M17 20h.01",
  check: "M5 12.5 10 17.5 19.5 7",
  alert: "M12 4 2.5 20h19L12 4ZM12 10v4.500M12 17.300v.01",
  clock: "M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.500V12l3 2",
  cross: "M6 6l12 12M18 6 6 18",
  pin: "M12 21c4.5-4.5 7-8 7-11.200A7 7 0 0 0 5 9.800C5 13 7.5 16.5 12 21ZM12 7.300a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  store:
    "M4 10v10h16V10M3 10l2-6h14l2 6M3 10c0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0M10 20v-5h4v5",
  truck:
    "M3 6h11v10H3zM14 10h4l3 3v3h-7M7 16.500a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.600ZM17 16.500a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.600Z",
  right: "m9 5 7 7-7 7",
  filter: "M4 6h16M7 12h10M10 18h4",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M7 9v6M10.500 9v6M13.500 9v6M17 9v6",
  info: "M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.500M12 7.600v.01",
  box: "M3.500 7.500 12 3l8.500 4.500v9L12 21l-8.500-4.500v-9ZM3.500 7.500 12 12l8.500-4.500M12 12v9",
  home: "M3.500 11 12 4l8.500 7M6 9.500V20h12V9.500M10 20v-5.500h4V20",
  chart: "M4 4v16h16M8 16v-4M12.500 16V8M17 16v-6",
  calendar: "M4 6h16v14H4zM4 10.500h16M8 3.500V7M16 3.500V7",
  page: "M6 3.500h8l4 4V20.500H6zM14 3.500v4h4M9 12h6M9 16h6",
  people:
    "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 19.500c.5-3.500 3-5.500 6-5.500s5.500 2 6 5.500M15.500 5.500a3 3 0 0 1 0 5.500M17 14.300c2.200.700 3.600 2.500 4 5.200",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.500 20.500c1-4 4-6 7.500-6s6.500 2 7.500 6",
  menu: "M4 7h16M4 12h16M4 17h16",
  seal: "M12 3 14.3 5l3-.3.6 3 2.6 1.6-1.2 2.7 1.2 2.7-2.6 1.6-.6 3-3-.3L12 21l-2.3-2-3 .3-.6-3L3.5 14.7 4.7 12 3.5 9.300l2.6-1.6.6-3 3 .3L12 3ZM8.5 12l2.5 2.5 4.5-5",
} as const

export type IconName = keyof typeof shapes

/** A line icon in the text's colour. Decorative: the word stands beside it. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
