/** What structured data tells of a certificate. Days are `yyyy-mm-dd`. */
export type CertificationFacts = {
  decisionNumber: string
  decidedOn: string
  issuer: string
  issuedOn: string
  /** The last day it holds, an extension included. */
  expires: string
  /** Null unless it holds at this instant: only then may stars be shown. */
  stars: number | null
}

/** schema.org `Certification`: active with its rating while it holds, inactive without one afterwards. */
export function certificationLd(facts: CertificationFacts): object {
  return {
    "@type": "Certification",
    name: "OCOP",
    certificationIdentification: facts.decisionNumber,
    issuedBy: { "@type": "Organization", name: facts.issuer },
    datePublished: facts.decidedOn,
    validFrom: facts.issuedOn,
    expires: facts.expires,
    ...(facts.stars !== null && {
      certificationRating: { "@type": "Rating", ratingValue: facts.stars, bestRating: 5 },
    }),
    certificationStatus: `https://schema.org/Certification${facts.stars === null ? "Inactive" : "Active"}`,
  }
}
