import { useEffect, useRef, useState } from "react"
import { useLocation } from "react-router"

/**
 * After a client navigation to another page, moves focus to its heading, or to what the address names there, and announces its title. Changes of the query or the
 * hash alone (a filter, a jump on the page) leave the focus where it is.
 */
export function RouteChange() {
  const { pathname, hash } = useLocation()
  const previous = useRef(pathname)
  const [title, setTitle] = useState("")
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    const named = hash ? document.getElementById(hash.slice(1)) : null
    const place = named?.hasAttribute("tabindex")
      ? named
      : document.querySelector<HTMLElement>("main h1")
    place?.focus({ preventScroll: true })
    setTitle(document.title)
  }, [pathname, hash])
  return (
    <p className="sr-only" aria-live="polite" role="status">
      {title}
    </p>
  )
}
