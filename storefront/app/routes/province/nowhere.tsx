/** An address of the desk that leads nowhere; the frame around it says so. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
