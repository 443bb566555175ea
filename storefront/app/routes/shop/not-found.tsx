/** Any address of the shop that nothing answers: the layout's error page, inside its frame. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
