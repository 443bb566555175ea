/** A text of some paragraphs in a card; `vi` when it is Vietnamese whatever the page's language. */
export function Story({
  title,
  story,
}: {
  title: string
  story: { paragraphs: string[]; vi: boolean }
}) {
  return (
    <section aria-labelledby="story" className="card p-5 sm:p-6">
      <h2 id="story" className="text-xl">
        {title}
      </h2>
      <div className="mt-3 flex max-w-prose flex-col gap-3" lang={story.vi ? "vi" : undefined}>
        {story.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}
