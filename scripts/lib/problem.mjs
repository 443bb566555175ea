/**
 * Something the person at the keyboard can mend. `message` says what is wrong; `advice` (lines) says what to do;
 * `details` (lines) is the part of a log that matters. Never shown with a stack trace.
 */
export class Problem extends Error {
  constructor(message, { advice = [], details = [] } = {}) {
    super(message)
    this.name = "Problem"
    this.advice = [advice].flat()
    this.details = [details].flat()
  }
}

/** The text for a terminal: what is wrong, the lines that matter, what to do. */
export function describeProblem(error) {
  if (!(error instanceof Problem)) return `\n✖ ${explainSystemError(error)}\n`
  const parts = [`\n✖ ${error.message}`]
  if (error.details.length) parts.push("", ...error.details.map((line) => `    ${line}`))
  if (error.advice.length) parts.push("", ...error.advice.map((line) => `  → ${line}`))
  return `${parts.join("\n")}\n`
}

/** Errors of the operating system, said in words; anything else keeps its stack, because it is a fault of ours. */
function explainSystemError(error) {
  const file = error?.path ?? "a file"
  switch (error?.code) {
    case "EACCES":
    case "EPERM":
      return `No permission for ${file}. Was an earlier start made as another user (root)? Start as that user, or give the folder back with chown.`
    case "ENOSPC":
      return `The disk is full (while writing ${file}).`
    case "EROFS":
      return `The disk is read-only (while writing ${file}).`
    default:
      return error?.stack ?? String(error)
  }
}
