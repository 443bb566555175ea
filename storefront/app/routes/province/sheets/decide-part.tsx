import { ApprovalField } from "~/components/desk/approval"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { answerTo, IntentForm, Submit, type Answer } from "~/components/staff/forms"
import { Part } from "~/components/staff/page-head"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import type { deciding as decidingOf } from "./deciding.server"

/** The last step: an editor writes what the sheet says; a decision waits for an approver, who confirms it with the password. */
export function DecidePart({
  deciding,
  answer,
}: {
  deciding: ReturnType<typeof decidingOf>
  answer: Answer
}) {
  return (
    <div id="decide" className="scroll-mt-4">
      <Decide deciding={deciding} answer={answer} />
    </div>
  )
}

function Decide({ deciding, answer }: Parameters<typeof DecidePart>[0]) {
  const t = useWords<SheetsKey>()
  const { may } = useDesk()
  const { kind, text, worth, address } = deciding
  if (!worth) return <Notice title={t("decide.nothing")} />
  if (kind === "decision" && may("approver")) {
    return (
      <Part title={t("decide.decision.title")}>
        <p>{text}</p>
        <p className="text-muted">{t("decide.decision.final")}</p>
        <IntentForm intent="record">
          <ApprovalField prefix="record-" answer={answerTo(answer, "record")} />
          <Submit intent="record">{t("decide.decision.send")}</Submit>
        </IntentForm>
      </Part>
    )
  }
  if (kind === "decision") {
    return (
      <Notice tone="warning" title={t("decide.waits")}>
        <p>{t("decide.waits.text")}</p>
        {may("editor") && (
          <p className="mt-1">
            {t("decide.waits.address")}{" "}
            <span className="font-semibold break-all select-all">{address}</span>
          </p>
        )}
      </Notice>
    )
  }
  if (!may("editor")) return <Notice title={t("decide.editor")} />
  return (
    <Part title={t(`decide.${kind}.title`)}>
      <p>{text}</p>
      <IntentForm intent="apply">
        <Submit intent="apply">{t(`decide.${kind}.send`)}</Submit>
      </IntentForm>
    </Part>
  )
}
