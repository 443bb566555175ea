import { IntentForm, Submit, TextField } from "../staff/forms"
import { Part } from "../staff/page-head"
import { useWords } from "./words"

/** Calls off what a file was sent for, with a reason if there is one to give; folded, because it is not what people come for. */
export function CancelPart({ title, text }: { title: string; text: string }) {
  const t = useWords()
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center">{title}</summary>
      <Part title={title}>
        <p>{text}</p>
        <IntentForm intent="cancel">
          <TextField
            name="reason"
            prefix="cancel-"
            label={t("reason.label")}
            className="max-w-xl"
            optional
          />
          <Submit intent="cancel" plain>
            {title}
          </Submit>
        </IntentForm>
      </Part>
    </details>
  )
}
