const flights = new Map<string, Promise<unknown>>()

/**
 * Runs `work` once per key at a time: whoever asks while it runs gets the same result. A double click on "order" thus
 * places one order and both clicks arrive at it. Across processes the backend's own lock on the cart decides.
 */
export async function singleFlight<T>(key: string, work: () => Promise<T>): Promise<T> {
  const running = flights.get(key)
  if (running) return running as Promise<T>
  const flight = work().finally(() => flights.delete(key))
  flights.set(key, flight)
  return flight
}
