const STAR = "m12 2.6 2.9 6.1 6.7.8-5 4.6 1.3 6.6-5.9-3.3-5.9 3.3 1.3-6.6-5-4.6 6.7-.8z"

/** `count` OCOP stars as shapes. Decorative: the number is always written beside them. */
export function Stars({ count, className = "h-4" }: { count: number; className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${count * 24} 24`}
      className={`inline-block w-auto shrink-0 text-gold-fill ${className}`}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, i) => (
        <path key={i} d={STAR} transform={`translate(${i * 24} 0)`} />
      ))}
    </svg>
  )
}
