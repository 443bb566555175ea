/** An address below a point that leads nowhere. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
