import type { Failure } from "./read-sheet"

type Words = { vi: string; en: string }

const FAILURES: Record<Failure["code"], Words> = {
  unreadable: {
    vi: "Không đọc được tệp: tệp hỏng, được bảo vệ bằng mật khẩu, hoặc không phải CSV/XLSX.",
    en: "The file cannot be read: it is damaged, protected by a password, or neither CSV nor XLSX.",
  },
  too_many_rows: {
    vi: "Tệp có hơn {most} dòng. Hãy chia tệp rồi gửi từng phần.",
    en: "The file has more than {most} rows. Please send it in parts.",
  },
  broken: {
    vi: "Có lỗi trong khi xử lý, chưa ghi gì. Hãy kiểm tra lại; nếu vẫn lỗi, báo cho người vận hành.",
    en: "Something went wrong and nothing was written. Please check it again; if it fails again, tell the operator.",
  },
  broken_off: {
    vi: "Việc xử lý bị ngắt giữa chừng (máy chủ khởi động lại), chưa ghi gì. Hãy kiểm tra lại từ đầu.",
    en: "The work was broken off (the server restarted) and nothing was written. Please check it again.",
  },
}

/** Why an import failed, in the words of the screen. */
export function failureText({ code, facts }: Failure, english: boolean): string {
  const words = FAILURES[code]
  return (english ? words.en : words.vi).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(facts[name] ?? "")
  )
}
