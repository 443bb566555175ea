import { useWords } from "~/components/desk/words"
import { TextField } from "~/components/staff/forms"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { Refused } from "~/lib/staff/refused.server"
import { KINDS, LAWS, LEVELS } from "~/routes/province/certificates/contract"
import { ChoiceField } from "./choice-field"

type Common = { prefix: string; answer?: Refused; today: string }

/** What a decision says once for all its products. `typed`: what an earlier form said, to go on from. */
export function DecisionHead({
  prefix,
  answer,
  today,
  typed = {},
}: Common & { typed?: Readonly<Record<string, string>> }) {
  const t = useWords<CertificatesKey>()
  const common = { prefix, answer }
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField
        {...common}
        name="decision_number"
        label={t("form.decision_number")}
        value={typed.decision_number}
        maxLength={120}
      />
      <TextField
        {...common}
        name="decided_on"
        type="date"
        label={t("form.decided_on")}
        value={typed.decided_on ?? today}
      />
      <IssuerFields {...common} typed={typed} />
      <TextField
        {...common}
        name="issued_on"
        type="date"
        label={t("form.issued_on")}
        help={t("form.issued_on.help")}
        value={typed.issued_on}
        optional
      />
      <TextField
        {...common}
        name="last_valid_day"
        type="date"
        label={t("form.last_valid_day")}
        help={t("form.last_valid_day.help")}
        value={typed.last_valid_day}
        optional
      />
    </div>
  )
}

/** Who decided, and by which law. */
export function IssuerFields({
  prefix,
  answer,
  typed = {},
}: Omit<Common, "today"> & { typed?: Readonly<Record<string, string>> }) {
  const t = useWords<CertificatesKey>()
  const common = { prefix, answer }
  return (
    <>
      <TextField
        {...common}
        name="issuer"
        label={t("form.issuer")}
        value={typed.issuer ?? "UBND tỉnh Quảng Ninh"}
        maxLength={300}
      />
      <ChoiceField
        {...common}
        name="issuer_level"
        label={t("form.issuer_level")}
        options={LEVELS.map((value) => ({ value, text: t(`level.${value}`) }))}
        value={typed.issuer_level ?? "province"}
      />
      <ChoiceField
        {...common}
        name="legal_basis"
        label={t("form.legal_basis")}
        options={LAWS.map((value) => ({ value, text: t(`law.${value}`) }))}
        value={typed.legal_basis ?? "d26_2026"}
      />
    </>
  )
}

/** A decision about one product; without `kind` where a dossier says what it is. */
export function RecognitionFields({
  kind,
  stars,
  ...common
}: Common & { kind: string | null; stars: number | null }) {
  const t = useWords<CertificatesKey>()
  const { prefix, answer } = common
  return (
    <>
      <DecisionHead {...common} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <ChoiceField
          prefix={prefix}
          answer={answer}
          name="stars"
          label={t("form.stars")}
          options={[3, 4, 5].map((n) => ({ value: String(n), text: t("stars.n", { n }) }))}
          value={String(stars ?? 3)}
        />
        {kind !== null && (
          <ChoiceField
            prefix={prefix}
            answer={answer}
            name="kind"
            label={t("form.kind")}
            options={KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
            value={kind}
          />
        )}
        <TextField
          prefix={prefix}
          answer={answer}
          name="score"
          inputMode="decimal"
          label={t("form.score")}
          help={t("form.score.help")}
          optional
        />
      </div>
    </>
  )
}
