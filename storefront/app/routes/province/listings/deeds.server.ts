import { data, redirect } from "react-router"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import { FIELDS } from "./contract"
import { listingsT } from "./words.server"

const PATIENCE_MS = 30_000

/**
 * What the forms of an import and of its rows do. `list`: the filters under which its rows are looked at; what became of one row is
 * told there (`done`).
 */
export async function doDeed(
  session: ProvinceSession,
  id: string,
  form: FormData,
  list: URLSearchParams
) {
  const t = listingsT(session.lang)
  const api = provinceApi(session)
  const at = `/province/listing-imports/${encodeURIComponent(id)}`
  const intent = typed(form, "intent")
  const rowId = typed(form, "row")
  const row = `${at}/rows/${encodeURIComponent(rowId)}/decision`
  const reason = typed(form, "reason") || undefined
  const done = (text: string) => data({ ok: true as const, intent, text })
  const decided = () => {
    const told = new URLSearchParams(list)
    told.set("done", rowId)
    return redirect(`/province/listings/${id}?${told}#done`)
  }
  try {
    switch (intent) {
      case "choose":
        await api.post(row, { product_code: typed(form, "product_code") })
        return decided()
      case "reject":
        await api.post(row, { reason: typed(form, "why"), note: typed(form, "note") || undefined })
        return decided()
      case "undo":
        await api.remove(row)
        return decided()
      case "accept": {
        const { accepted, left } = await api.post<{ accepted: number; left: number }>(
          `${at}/accept`,
          {
            min_score: Number(typed(form, "min_score")),
            expected: Number(typed(form, "expected")),
          },
          PATIENCE_MS
        )
        return done(t(left === 0 ? "likely.accepted" : "likely.acceptedSome", { accepted, left }))
      }
      case "mapping":
        await api.post(`${at}/mapping`, mappingOf(form))
        return done(t("layout.saved"))
      case "restart":
        await api.post(`${at}/restart`, {})
        return done(t("import.restarted"))
      // What became of the import stands on its page.
      case "cancel":
        await api.post(`${at}/cancel`, { reason })
        return redirect(`/province/listings/${id}`)
      case "apply":
        await api.post(
          `${at}/apply`,
          { absent_as_not_listed: form.has("absent"), leave_doubtful: form.has("leave"), reason },
          PATIENCE_MS
        )
        return redirect(`/province/listings/${id}`)
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

function mappingOf(form: FormData) {
  const columns = FIELDS.map((field) => {
    const index = typed(form, `column_${field}`)
    return [field, index === "" ? null : Number(index)]
  })
  return {
    heading_line: Number(typed(form, "heading_line")),
    columns: Object.fromEntries(columns) as Record<string, number | null>,
    encoding: typed(form, "encoding") || undefined,
  }
}
