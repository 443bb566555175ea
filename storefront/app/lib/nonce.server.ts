import { createContext } from "react-router"

/** The content security policy's nonce of this response; set by the server, read by the renderer. */
export const nonceContext = createContext<string>("")
