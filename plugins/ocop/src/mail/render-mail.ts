/** What a mail says, in the order in which it is read. Everything is plain text; nothing is taken for HTML. */
export type MailDraft = {
  language: "vi" | "en"
  subject: string
  /** One paragraph each, before everything else. */
  paragraphs: string[]
  /** Names and values, shown as a small table. */
  facts?: readonly (readonly [name: string, value: string])[]
  /** Shown as a bulleted list. */
  items?: string[]
  /** One address that the reader may want to open. */
  link?: { label: string; url: string }
  /** Paragraphs after the link. */
  closing?: string[]
}

/** A mail ready to go: the same words for a plain reader and for one that shows HTML. */
export type MailContent = { subject: string; text: string; html: string }

const SIGNATURES = {
  vi: ["OCOP Quảng Ninh", "Thư được gửi tự động; mọi thông tin liên hệ có trên trang bán hàng."],
  en: [
    "OCOP Quảng Ninh",
    "This mail was sent automatically; ways to reach us are on the shop's pages.",
  ],
} as const

/** Renders a draft as plain text and as simple HTML without pictures, scripts or outside references. */
export function renderMail(draft: MailDraft): MailContent {
  const subject = oneLine(draft.subject)
  return { subject, text: textOf(draft), html: htmlOf({ ...draft, subject }) }
}

function textOf(draft: MailDraft): string {
  const { paragraphs, facts = [], items = [], link, closing = [], language } = draft
  const blocks = [
    ...paragraphs,
    facts.map(([name, value]) => `${name}: ${value}`).join("\n"),
    items.map((item) => `- ${item}`).join("\n"),
    link ? `${link.label}:\n${link.url}` : "",
    ...closing,
    ["--", ...SIGNATURES[language]].join("\n"),
  ]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}

function htmlOf(draft: MailDraft): string {
  const { language, subject, paragraphs, facts = [], items = [], link, closing = [] } = draft
  const [name, note] = SIGNATURES[language]
  const body = [
    ...paragraphs.map(paragraph),
    facts.length
      ? `<table style="border-collapse:collapse">${facts.map(row).join("")}</table>`
      : "",
    items.length ? `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>` : "",
    link
      ? `<p><a href="${escape(link.url)}" style="color:#0b5d3b">${escape(link.label)}</a></p>`
      : "",
    ...closing.map(paragraph),
    `<p style="margin-top:24px;color:#555;font-size:14px">${escape(name)}<br>${escape(note)}</p>`,
  ]
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="margin:0;padding:16px;font:16px/1.5 sans-serif;color:#1c1c1c"><div style="max-width:600px">`,
    ...body.filter((block) => block !== ""),
    `</div></body></html>\n`,
  ].join("\n")
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`
}

function row([name, value]: readonly [string, string]): string {
  const cell = "padding:4px 12px 4px 0;vertical-align:top"
  return `<tr><td style="${cell};color:#555">${escape(name)}</td><td style="${cell}">${escape(value)}</td></tr>`
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

/** A subject is one line, whatever a product is called. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}
