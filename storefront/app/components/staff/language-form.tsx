import { Form, useLocation } from "react-router"
import { useStaff } from "./use-staff"

/** One button to the other language. A form, because the choice is kept; a whole document, because every word changes. */
export function LanguageForm() {
  const { lang, home } = useStaff()
  const { pathname, search } = useLocation()
  const other = lang === "vi" ? "en" : "vi"
  return (
    <Form method="post" action={`${home}/language`} reloadDocument>
      <input type="hidden" name="to" value={pathname + search} />
      <button
        type="submit"
        name="lang"
        value={other}
        lang={other}
        className="min-h-11 min-w-11 cursor-pointer px-2 hover:underline"
      >
        {other === "en" ? "English" : "Tiếng Việt"}
      </button>
    </Form>
  )
}
