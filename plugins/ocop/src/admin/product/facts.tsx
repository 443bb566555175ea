import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A name and what it is, side by side; below each other on a narrow screen. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 px-6 py-2 sm:grid-cols-[12rem_1fr]">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {name}
      </Text>
      <div className="txt-small min-w-0 break-words">{children}</div>
    </div>
  )
}
