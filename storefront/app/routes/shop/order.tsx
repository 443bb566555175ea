export default function Order() {
  return <h1 tabIndex={-1}>Order</h1>
}
