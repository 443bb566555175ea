import { verifyT } from "~/i18n/verify-messages.server"
import { BackendError } from "~/lib/backend-error"
import { verificationCaching, type Verification } from "~/lib/data/verification.server"
import { verificationPageView } from "~/lib/data/verification-view.server"
import { langOf } from "~/lib/language"
import { PUBLIC_PAGE } from "~/lib/page-response.server"
import { OperatorHelp } from "./operator-help"
import { verifyPage, type Document } from "./page"
import { Result } from "./result"
import { StateBox } from "./state-box"
import { looks } from "./symbols"

/** Why a code leads nowhere. */
const PROBLEMS = [
  "unknown_code",
  "wrong_check_digit",
  "wrong_length",
  "not_digits",
  "bad_link",
] as const
export type CodeProblem = (typeof PROBLEMS)[number]

export type Asked = { pathname: string; nonce: string }

/** The page for what was found; an unknown code is a 404, a backend that does not answer a 503 that claims nothing. */
export async function answer(
  lookup: Promise<Verification>,
  { pathname, nonce }: Asked,
  lot: string | null = null
): Promise<Document> {
  try {
    const verification = await lookup
    const lang = langOf(pathname)
    const view = verificationPageView(verification, lang, lot)
    const closed = view.alcohol || view.state === "uncertified"
    return verifyPage({
      lang,
      pathname,
      nonce,
      title: `${view.name}: ${view.word}`,
      canonical: closed ? null : view.path,
      jsonLd: view.jsonLd,
      caching: verificationCaching(verification),
      children: <Result view={view} lang={lang} />,
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const problem = PROBLEMS.find((known) => known === error.code)
    if (problem) return unknown(problem, { pathname, nonce })
    console.error(`verification: backend ${error.kind} ${error.status}`)
    return down({ pathname, nonce })
  }
}

/** 404 in the visitor's language. What was asked for is not repeated: an address may hold anybody's words. */
export function unknown(problem: CodeProblem, { pathname, nonce }: Asked): Document {
  const lang = langOf(pathname)
  const t = verifyT(lang)
  return verifyPage({
    lang,
    pathname,
    nonce,
    title: t("unknown.title"),
    canonical: null,
    status: 404,
    caching: "no-store",
    children: (
      <>
        <StateBox {...looks.unknown} word={t("unknown.title")}>
          <p>{t(`unknown.${problem}`)}</p>
          <p>{t("unknown.meaning")}</p>
        </StateBox>
        <p className="name small">{t("unknown.help")}</p>
        <OperatorHelp lang={lang} />
      </>
    ),
  })
}

function down({ pathname, nonce }: Asked): Document {
  const lang = langOf(pathname)
  const t = verifyT(lang)
  return verifyPage({
    lang,
    pathname,
    nonce,
    title: t("down.title"),
    canonical: null,
    status: 503,
    caching: "no-store",
    children: (
      <>
        <StateBox {...looks.down} word={t("down.title")}>
          <p>{t("down.text")}</p>
        </StateBox>
        <p className="more">
          <a className="button" href={pathname}>
            {t("down.retry")}
          </a>
        </p>
      </>
    ),
  })
}

/** The page that asks for a code. */
export function askPage({ pathname, nonce }: Asked): Document {
  const lang = langOf(pathname)
  const t = verifyT(lang)
  return verifyPage({
    lang,
    pathname,
    nonce,
    title: t("title"),
    canonical: "/verify",
    caching: PUBLIC_PAGE["cache-control"],
    children: (
      <>
        <h1 className="name">{t("title")}</h1>
        <p>{t("ask.lead")}</p>
      </>
    ),
  })
}
