import { useWords } from "~/components/desk/words"
import { IntentForm, Submit, TextField } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import type { AbsentPage } from "./contract"

type Applying = {
  platform: string
  asOf: string
  matched: number
  doubtful: number
  absent: AbsentPage
}

/** The last step: what will be entered, what is to be done with the rest, each by an explicit choice. */
export function ApplyPart({ id, applying }: { id: string; applying: Applying }) {
  const t = useWords<ListingsKey>()
  const { platform, asOf, matched, doubtful, absent } = applying
  return (
    <Part id="apply" title={t("apply.title")}>
      <IntentForm intent="apply">
        <p>{t("apply.text", { n: matched, platform, day: asOf })}</p>
        {doubtful > 0 && (
          <div>
            <p>{t("apply.doubtful", { n: doubtful })}</p>
            <Tick name="leave">{t("apply.leave", { n: doubtful })}</Tick>
          </div>
        )}
        <div>
          {absent.count === 0 ? (
            <p className="text-muted">{t("apply.absent.none", { platform })}</p>
          ) : (
            <>
              <p>{t("apply.absent", { n: absent.count, platform })}</p>
              <Absent id={id} absent={absent} />
              {doubtful > 0 ? (
                <p className="text-muted">{t("apply.absent.later")}</p>
              ) : (
                <Tick name="absent">{t("apply.absent.check", { n: absent.count, day: asOf })}</Tick>
              )}
            </>
          )}
        </div>
        <TextField
          name="reason"
          prefix="apply-"
          label={t("reason.label")}
          className="max-w-xl"
          optional
        />
        <Submit intent="apply">{t("apply.send")}</Submit>
      </IntentForm>
    </Part>
  )
}

function Absent({ id, absent }: { id: string; absent: AbsentPage }) {
  const t = useWords<ListingsKey>()
  const file = (format: string) =>
    `/province/files/listing-imports/${id}/absent/export?format=${format}`
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center">{t("apply.absent.list")}</summary>
      <ul className="mb-2 list-disc pl-5">
        {absent.products.map((product) => (
          <li key={product.code}>
            {product.name}{" "}
            <span className="text-sm text-muted">
              {product.producer} · {product.code} ·{" "}
              {t("apply.since", { day: product.listed_since })}
            </span>
          </li>
        ))}
      </ul>
      {absent.count > absent.products.length && (
        <p className="text-muted">
          {t("apply.more", { n: absent.count - absent.products.length })}
        </p>
      )}
      <p className="flex gap-3">
        {(["csv", "xlsx"] as const).map((format) => (
          <a key={format} className="link inline-flex min-h-11 items-center" href={file(format)}>
            {t(`table.${format}`)}
          </a>
        ))}
      </p>
    </details>
  )
}

function Tick({ name, children }: { name: string; children: string }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} className="size-5 accent-sea" />
      <span>{children}</span>
    </label>
  )
}
