import { data, Link, redirect } from "react-router"
import { TableFileField } from "~/components/desk/sheets/table-file-field"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import { BackendError } from "~/lib/backend-error"
import { vietnamDay } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireRole } from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { ListingImport } from "./contract"
import { listingsT } from "./words.server"
import type { Route } from "./+types/new"

const MAX_BYTES = 5 * 1024 * 1024
const PATIENCE_MS = 30_000

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireRole(request, "editor")
  const { platforms } = await orDeskPage(
    request,
    provinceApi(session).get<{ platforms: { code: string; name: string }[] }>(
      "/province/listing-imports"
    )
  )
  const title = listingsT(session.lang)("new.title")
  return data({ title, platforms, today: vietnamDay(new Date()) })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const t = listingsT(session.lang)
  const form = await request.formData()
  const file = form.get("file")
  const errors: Record<string, string> = {}
  if (!typed(form, "platform")) errors.platform = t("new.platform.missing")
  if (!typed(form, "as_of")) errors.as_of = t("new.asOf.missing")
  if (!(file instanceof File) || file.size === 0) errors.file = t("new.file.missing")
  else if (file.size > MAX_BYTES) errors.file = t("new.file.large")
  if (!(file instanceof File) || Object.keys(errors).length > 0) {
    return notTaken(400, form, null, errors)
  }
  const body = new FormData()
  body.set("platform", typed(form, "platform"))
  body.set("as_of", typed(form, "as_of"))
  body.set("file", file, file.name)
  try {
    const { import: made } = await provinceApi(session).post<{ import: ListingImport }>(
      "/province/listing-imports",
      body,
      PATIENCE_MS
    )
    return redirect(`/province/listings/${made.id}`)
  } catch (error) {
    const same = error instanceof BackendError && error.code === "same_file" && error.body.id
    const answer = refused(error, form, session.lang)
    if (typeof same === "string") answer.data.values.same = same
    return answer
  }
}

/** A platform's file, with the day it speaks of. */
export default function NewImport({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<ListingsKey>()
  const answer = answerTo(actionData, "send")
  const same = answer?.values.same
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/listings", text: t("list.title") }}
      />
      <FormAnswer answer={actionData} />
      {same && (
        <p className="mb-4">
          <Link
            className="link inline-flex min-h-11 items-center"
            to={`/province/listings/${same}`}
          >
            {t("new.same")}
          </Link>
        </p>
      )}
      <div className="card max-w-2xl p-4 sm:p-5">
        <IntentForm intent="send" files className="flex flex-col gap-5">
          <Field id="platform" label={t("new.platform")} error={answer?.errors.platform}>
            {(control) => (
              <select
                {...control}
                className="input max-w-80"
                name="platform"
                required
                defaultValue={answer?.values.platform ?? ""}
              >
                <option value="" />
                {loaderData.platforms.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="as_of"
            label={t("new.asOf")}
            help={t("new.asOf.help")}
            type="date"
            className="max-w-52"
            value={loaderData.today}
            answer={answer}
          />
          <TableFileField
            label={t("new.file")}
            help={t("new.file.help")}
            error={answer?.errors.file}
            required
          />
          <Submit intent="send">{t("new.send")}</Submit>
        </IntentForm>
      </div>
    </>
  )
}
