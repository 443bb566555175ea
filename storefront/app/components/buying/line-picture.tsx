import type { PictureRef } from "~/lib/contract"

/** A product's small square picture. Decorative here: the product's name stands beside it. */
export function LinePicture({
  picture,
  className,
}: {
  picture: PictureRef | null
  className: string
}) {
  return (
    <span className={`block shrink-0 overflow-hidden rounded-control bg-sea-tint ${className}`}>
      {picture && (
        <img
          src={`/pictures/${picture.kind}-320.webp`}
          alt=""
          width={320}
          height={320}
          loading="lazy"
          className="size-full object-cover"
        />
      )}
    </span>
  )
}
