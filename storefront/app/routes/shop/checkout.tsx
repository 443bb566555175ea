export default function Checkout() {
  return <h1 tabIndex={-1}>Checkout</h1>
}
