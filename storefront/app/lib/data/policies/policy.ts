/** One page of rules: a first sentence that says it all, then sections of short paragraphs. */
export type Policy = { lead: string; sections: { heading: string; paragraphs: string[] }[] }
