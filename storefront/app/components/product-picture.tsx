import type { Group } from "~/lib/contract"
import type { PictureView } from "~/lib/picture.server"
import { GroupIcon } from "./group-icon"

/** The ground of each product group. */
export const groupTints: Record<Group, string> = {
  I: "bg-group-i",
  II: "bg-group-ii",
  III: "bg-group-iii",
  IV: "bg-group-iv",
  V: "bg-group-v",
  VI: "bg-group-vi",
}

/**
 * A square picture on the tint of its product group. `sizes` as in <img>; `first` for the picture a page is waiting for.
 * In lists the name stands beneath, so the picture is decorative there.
 */
export function ProductPicture({
  picture,
  group,
  sizes,
  first = false,
  decorative = false,
  className = "",
}: {
  picture: PictureView
  group: Group
  sizes: string
  first?: boolean
  decorative?: boolean
  className?: string
}) {
  const { kind } = picture
  const set = (type: string) =>
    [320, 640, 1200].map((width) => `/pictures/${kind}-${width}.${type} ${width}w`).join(", ")
  return (
    <div className={`aspect-square overflow-hidden ${groupTints[group]} ${className}`}>
      {kind ? (
        <picture>
          <source type="image/avif" srcSet={set("avif")} sizes={sizes} />
          <img
            src={`/pictures/${kind}-640.webp`}
            srcSet={set("webp")}
            sizes={sizes}
            width={640}
            height={640}
            alt={decorative ? "" : picture.alt}
            loading={first ? "eager" : "lazy"}
            decoding={first ? "sync" : "async"}
            {...(first ? { fetchpriority: "high" } : {})}
            className="size-full object-cover"
          />
        </picture>
      ) : (
        <GroupIcon
          group={group}
          label={decorative ? undefined : picture.alt}
          className="size-full p-[28%] text-sea opacity-60"
        />
      )}
    </div>
  )
}
