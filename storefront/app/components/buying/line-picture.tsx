import type { PictureView } from "~/lib/picture.server"

/** A product's small square picture. Decorative: the product's name stands beside it. */
export function LinePicture({
  picture,
  className,
}: {
  picture: PictureView | null
  className: string
}) {
  const kind = picture?.kind
  return (
    <span className={`block shrink-0 overflow-hidden rounded-control bg-sea-tint ${className}`}>
      {kind && (
        <picture>
          <source type="image/avif" srcSet={`/pictures/${kind}-320.avif`} />
          <img
            src={`/pictures/${kind}-320.webp`}
            alt=""
            width={320}
            height={320}
            loading="lazy"
            className="size-full object-cover"
          />
        </picture>
      )}
    </span>
  )
}
