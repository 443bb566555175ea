import { createContext } from "react-router"

/** The visitor's address as this server sees it behind its trusted proxies; "" when unknown. Set by the server. */
export const clientAddressContext = createContext<string>("")
