import { createServer, type Socket } from "node:net"
import { once } from "node:events"

export type ReceivedMail = { from: string; to: string[]; message: string }

export type MailServer = {
  url: string
  mails: ReceivedMail[]
  /** While true, every mail is refused with a lasting error. */
  refuse: boolean
  close(): Promise<void>
}

/** A mail server that speaks as much SMTP as a client needs to hand over a mail, and keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    converse(socket, state)
  })
  const state: MailServer = {
    url: "",
    mails: [],
    refuse: false,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, "close")
    },
  }
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (typeof address !== "object" || address === null)
    throw new Error("no port for the mail server")
  state.url = `smtp://127.0.0.1:${address.port}`
  return state
}

function converse(socket: Socket, server: MailServer): void {
  let mail: ReceivedMail = { from: "", to: [], message: "" }
  let inMessage = false
  let unread = ""
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.setEncoding("utf8")
  socket.on("error", () => socket.destroy())
  say("220 mail.example ESMTP")
  socket.on("data", (chunk) => {
    unread += String(chunk)
    for (let end = unread.indexOf("\r\n"); end >= 0; end = unread.indexOf("\r\n")) {
      const line = unread.slice(0, end)
      unread = unread.slice(end + 2)
      if (inMessage) takeLine(line)
      else answer(line)
    }
  })

  function takeLine(line: string): void {
    if (line !== ".") {
      mail.message += `${line.startsWith("..") ? line.slice(1) : line}\r\n`
      return
    }
    inMessage = false
    server.mails.push(mail)
    mail = { from: "", to: [], message: "" }
    say("250 taken")
  }

  function answer(line: string): void {
    const command = line.slice(0, 4).toUpperCase()
    if (command === "EHLO" || command === "HELO") return void say("250 mail.example")
    if (command === "MAIL") {
      if (server.refuse) return void say("550 not today")
      mail.from = addressIn(line)
      return void say("250 ok")
    }
    if (command === "RCPT") {
      mail.to.push(addressIn(line))
      return void say("250 ok")
    }
    if (command === "DATA") {
      inMessage = true
      return void say("354 go on")
    }
    if (command === "QUIT") {
      say("221 bye")
      return void socket.end()
    }
    say("250 ok")
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ""
}
