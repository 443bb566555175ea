import { foldVietnamese } from "../fold"

/** The address as registered, with the place's name unless it is in there already. */
export function addressOf({
  address,
  place,
}: {
  address: string | null
  place: string | null
}): string {
  if (!address || !place) return address ?? place ?? ""
  return foldVietnamese(address).includes(foldVietnamese(place)) ? address : `${address}, ${place}`
}
