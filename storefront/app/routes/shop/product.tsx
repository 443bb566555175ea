export default function Page() {
  return <h1 tabIndex={-1}>product</h1>
}
