import { TextField } from "../staff/forms"
import type { Refused } from "~/lib/staff/refused.server"
import { useWords } from "./words"

/** The password once more, for what only an approver may decide; `prefix` keeps ids apart where a page has several such forms. */
export function ApprovalField({ prefix, answer }: { prefix: string; answer?: Refused }) {
  const t = useWords()
  return (
    <TextField
      name="password"
      prefix={prefix}
      label={t("approve.password")}
      help={t("approve.help")}
      type="password"
      autoComplete="current-password"
      className="max-w-80"
      answer={answer}
    />
  )
}
