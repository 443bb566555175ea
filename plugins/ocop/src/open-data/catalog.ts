import type { LocalDate } from "../rules/local-date"
import type { Dataset } from "./dataset"
import type { Format } from "./datasets/all"
import type { Licence } from "./licence"
import type { PublishedFile } from "./serialise"

export type CatalogEntry = {
  dataset: Dataset
  /** ISO 8601. */
  modified: string
  files: Record<Format, PublishedFile>
}

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
}
const VIETNAMESE = "http://publications.europa.eu/resource/authority/language/VIE"
const FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/DAILY"
const THEME = "http://publications.europa.eu/resource/authority/data-theme/AGRI"
const FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/"
const MEDIA_TYPES: Record<Format, string> = { csv: "text/csv", json: "application/json" }

/**
 * The catalogue as DCAT 3 in JSON-LD, with what DCAT-AP asks for. Everything is absolute and nothing has to be fetched to
 * read it.
 * @param origin of the shop
 */
export function dcatCatalog(
  entries: CatalogEntry[],
  { origin, asOf, licence }: { origin: string; asOf: LocalDate; licence: Licence }
): object {
  const home = `${origin}/open-data`
  const publisher = {
    "@id": `${home}#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": { "@value": licence.publisher, "@language": "vi" },
    "foaf:homepage": { "@id": origin },
  }
  const modified = entries.map((entry) => entry.modified).sort()
  return {
    "@context": CONTEXT,
    "@id": `${home}/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": inBoth({ vi: "Dữ liệu mở OCOP Quảng Ninh", en: "Open data of OCOP Quảng Ninh" }),
    "dct:description": inBoth({
      vi: "Sản phẩm, chủ thể, điểm bán, độ phủ và sự kiện của Chương trình OCOP tỉnh Quảng Ninh.",
      en: "Products, producers, sales points, coverage and events of the OCOP programme of Quảng Ninh, Vietnam.",
    }),
    "dct:publisher": publisher,
    "dct:license": { "@id": licence.url },
    "dct:language": { "@id": VIETNAMESE },
    "dct:modified": instant(modified.at(-1) ?? `${asOf}T00:00:00.000Z`),
    "foaf:homepage": { "@id": home },
    "dcat:dataset": entries.map((entry) => datasetLd(entry, { home, asOf, licence })),
  }
}

function datasetLd(
  { dataset, modified, files }: CatalogEntry,
  { home, asOf, licence }: { home: string; asOf: LocalDate; licence: Licence }
): object {
  return {
    "@id": `${home}#${dataset.id}`,
    "@type": "dcat:Dataset",
    "dct:identifier": dataset.id,
    "dct:title": inBoth(dataset.title),
    "dct:description": inBoth(dataset.about),
    "dct:publisher": { "@id": `${home}#publisher` },
    "dct:modified": instant(modified),
    "dct:accrualPeriodicity": { "@id": FREQUENCY },
    "dct:language": { "@id": VIETNAMESE },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:endDate": { "@value": asOf, "@type": "xsd:date" },
    },
    // ISO 3166-2.
    "dct:spatial": { "@type": "dct:Location", "dct:identifier": "VN-13" },
    "dcat:theme": { "@id": THEME },
    "dcat:keyword": dataset.keywords.flatMap(inBoth),
    "dcat:landingPage": { "@id": `${home}#${dataset.id}` },
    "dcat:distribution": (["csv", "json"] as const).map((format) => {
      const url = `${home}/${dataset.id}.${format}`
      return {
        "@id": `${home}#${dataset.id}-${format}`,
        "@type": "dcat:Distribution",
        "dct:title": inBoth({
          vi: `${dataset.title.vi} (${format.toUpperCase()})`,
          en: `${dataset.title.en} (${format.toUpperCase()})`,
        }),
        "dcat:accessURL": { "@id": url },
        "dcat:downloadURL": { "@id": `${url}?as_of=${asOf}` },
        "dcat:mediaType": {
          "@id": `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`,
        },
        "dct:format": { "@id": `${FILE_TYPE}${format.toUpperCase()}` },
        "dct:license": { "@id": licence.url },
        "dct:modified": instant(modified),
        "dcat:byteSize": {
          "@value": String(files[format].bytes.length),
          "@type": "xsd:nonNegativeInteger",
        },
        "spdx:checksum": {
          "@type": "spdx:Checksum",
          "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
          "spdx:checksumValue": { "@value": files[format].sha256, "@type": "xsd:hexBinary" },
        },
      }
    }),
  }
}

function inBoth({ vi, en }: { vi: string; en: string }): object[] {
  return [
    { "@value": vi, "@language": "vi" },
    { "@value": en, "@language": "en" },
  ]
}

function instant(text: string): object {
  return { "@value": text, "@type": "xsd:dateTime" }
}
