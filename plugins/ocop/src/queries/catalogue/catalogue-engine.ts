import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { vocabularyOf, type Vocabulary } from "../../rules/correct-query"
import { buildSearch, type Engine, type SearchInput } from "./build-search"
import type { CatalogueHit } from "./catalogue-item"
import { valuesOf } from "./facets"

const ENGINE_KEPT_MS = 10_000
const VOCABULARY_KEPT_MS = 60_000

type Kept<Value> = { value: Promise<Value>; since: number }

/** Remembered per Search Module, so that two applications in one process (tests) do not share anything. */
const engines = new WeakMap<ISearchModuleService, Kept<Engine>>()
const vocabularies = new WeakMap<ISearchModuleService, Kept<Vocabulary>>()
const alcoholVocabularies = new WeakMap<ISearchModuleService, Kept<Vocabulary>>()

export type CatalogueResult = SearchTypes.SearchResult<CatalogueHit>

/** The catalogue index, spoken to in the words of whichever engine serves it now. */
export type CatalogueEngine = {
  search(input: SearchInput): Promise<CatalogueResult>
  /** The words of the open catalogue, or of the drinks behind the age gate: neither corrects into the other. */
  vocabulary(now: Date, alcohol?: boolean): Promise<Vocabulary>
  /**
   * Whether a word of the query is known on the other side of the age gate only: "rượu" is no slip of the pen for "rươi", even where it
   * finds nothing.
   */
  belongsElsewhere(folded: string, alcohol: boolean, now: Date): Promise<boolean>
}

export async function catalogueEngine(container: MedusaContainer): Promise<CatalogueEngine> {
  const service = container.resolve(Modules.SEARCH)
  const engine = await kept(engines, service, ENGINE_KEPT_MS, () => activeEngine(service))
  const search = (input: SearchInput) => service.search<CatalogueHit>(buildSearch(engine, input))
  const vocabulary = (now: Date, alcohol = false) =>
    kept(alcohol ? alcoholVocabularies : vocabularies, service, VOCABULARY_KEPT_MS, async () => {
      const { facets } = await search({ now, alcohol, take: 0, facets: ["words"] })
      return vocabularyOf(valuesOf(facets, "words"))
    })
  return {
    search,
    vocabulary,
    async belongsElsewhere(folded, alcohol, now) {
      const [here, there] = await Promise.all([vocabulary(now, alcohol), vocabulary(now, !alcohol)])
      return folded.split(" ").some((word) => there.has(word) && !here.has(word))
    },
  }
}

/** The engine that serves reads; after a change of settings that is the old one until the new one is filled. */
async function activeEngine(service: ISearchModuleService): Promise<Engine> {
  const indexes = await service.listIndexes()
  const provider = indexes.find(({ name }) => name === "catalogue")?.provider
  return provider === "meilisearch" ? "meilisearch" : "search-postgres"
}

function kept<Value>(
  store: WeakMap<ISearchModuleService, Kept<Value>>,
  service: ISearchModuleService,
  keptMs: number,
  find: () => Promise<Value>
): Promise<Value> {
  const known = store.get(service)
  if (known && Date.now() - known.since < keptMs) return known.value
  const value = find()
  store.set(service, { value, since: Date.now() })
  // A failure is not remembered.
  value.catch(() => store.delete(service))
  return value
}
