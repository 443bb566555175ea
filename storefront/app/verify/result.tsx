import { Stars } from "~/components/stars"
import { verifyT } from "~/i18n/verify-messages.server"
import type { VerificationPageView } from "~/lib/data/verification-view.server"
import type { Lang } from "~/lib/language"
import type { PictureView } from "~/lib/picture.server"
import { OperatorHelp } from "./operator-help"
import { StateBox } from "./state-box"
import { looks } from "./symbols"

/** What is known of one product: the state first, then name and picture large, so that a copied code gives itself away. */
export function Result({ view, lang }: { view: VerificationPageView; lang: Lang }) {
  const t = verifyT(lang)
  return (
    <>
      <StateBox {...looks[view.state]} word={view.word}>
        <p>{view.lead}</p>
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="checked">{view.checked}</p>
      </StateBox>
      <h2 className="name" lang="vi">
        {view.name}
      </h2>
      <p>
        {t("fact.producer")}: <Producer {...view.producer} />
      </p>
      {view.stars && (
        <p className="stars">
          OCOP <Stars count={view.stars.count} /> {view.stars.text}
        </p>
      )}
      {view.alcohol && <p>{t("alcohol")}</p>}
      {view.picture?.kind && (
        <figure className={`group-${view.group}`}>
          <div>
            <Drawing picture={view.picture} kind={view.picture.kind} />
          </div>
          <figcaption>{t("picture.note")}</figcaption>
        </figure>
      )}
      <dl>
        {view.facts.map(({ name, value, vi }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={vi ? "vi" : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {view.lotNote && <p className="small">{view.lotNote}</p>}
      {view.productHref && (
        <p className="more">
          <a href={view.productHref}>{t("product.page")}</a>
        </p>
      )}
      <section aria-labelledby="mismatch">
        <h2 id="mismatch">{t("mismatch.title")}</h2>
        <p>{t("mismatch.text")}</p>
        {!view.holds && <p>{t("mismatch.lapsed")}</p>}
        <OperatorHelp lang={lang} />
      </section>
    </>
  )
}

function Producer({ name, href }: VerificationPageView["producer"]) {
  return href ? (
    <a href={href} lang="vi">
      {name}
    </a>
  ) : (
    <strong lang="vi">{name}</strong>
  )
}

function Drawing({ picture, kind }: { picture: PictureView; kind: string }) {
  const set = (type: string) =>
    [320, 640].map((width) => `/pictures/${kind}-${width}.${type} ${width}w`).join(", ")
  const sizes = "(min-width: 30rem) 28rem, 100vw"
  return (
    <picture>
      <source type="image/avif" srcSet={set("avif")} sizes={sizes} />
      <img
        src={`/pictures/${kind}-640.webp`}
        srcSet={set("webp")}
        sizes={sizes}
        width={640}
        height={640}
        alt={picture.alt}
      />
    </picture>
  )
}
