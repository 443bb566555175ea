export type Item = {
  id: string
  variant_id: string
  handle: string
  title: string
  stars: number
  certificate_last_day: string
  group: string
  producer: { handle: string; name: string; type: string }
  place: { code: string; name: string } | null
  price_vnd: number
  price_varies: boolean
  elsewhere: string | null
  unit: string | null
  picture: { kind: string; alt_vi: string; alt_en: string }
  points_in_stock: number
  sold: number
}
type FacetValue = { value: string; label: string; count: number }
export type Page = {
  query: string
  folded: string
  total: number
  page: number
  pages: number
  per_page: number
  results: Item[]
  facets: Record<"stars" | "group" | "place" | "price" | "point" | "producer_type", FacetValue[]>
  suggestion: string | null
}

type Http = {
  get(path: string, options: object): Promise<{ status: number; data: unknown }>
}

/** Asks the store as the shop does: with the publishable key, and looking at every status. */
export function storeClient(api: Http, publishableKey: string) {
  // The caller says what it expects to read; a wrong shape fails its assertions.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  async function get<Body = unknown>(path: string): Promise<{ status: number; data: Body }> {
    const { status, data } = await api.get(path, {
      headers: { "x-publishable-api-key": publishableKey },
      validateStatus: () => true,
    })
    return { status, data: data as Body }
  }

  /** `GET /store/ocop/catalogue`, which must answer 200. */
  async function catalogue(query: Record<string, string | string[]>): Promise<Page> {
    const parameters = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one])
      )
    )
    const { status, data } = await get<Page>(`/store/ocop/catalogue?${parameters.toString()}`)
    if (status !== 200)
      throw new Error(`${status} for ${parameters.toString()}: ${JSON.stringify(data)}`)
    return data
  }

  return { get, catalogue }
}
