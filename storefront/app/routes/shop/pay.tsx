export default function Pay() {
  return <h1 tabIndex={-1}>Pay</h1>
}
