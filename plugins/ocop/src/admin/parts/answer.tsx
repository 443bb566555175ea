import { Alert, Button, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { ask } from "../staff-api/request"
import { words } from "../words/language"

/** What an address under `/admin` answers; asked anew when `refetch` is called or the address changes. */
export function useAnswer<Answer>(path: string): UseQueryResult<Answer> {
  return useQuery({
    queryKey: ["ocop", path],
    queryFn: () => ask<Answer>(path),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Shows what was answered, that it is on its way, or why there is none and a way to try again. */
export function Answered<Answer>({
  answer,
  children,
}: {
  answer: UseQueryResult<Answer>
  children: (data: Answer) => ReactNode
}) {
  const t = words()
  if (answer.error) {
    return (
      <div className="flex flex-col items-start gap-y-2 px-6 py-4">
        <Alert variant="error">{answer.error.message}</Alert>
        <Button size="small" variant="secondary" onClick={() => void answer.refetch()}>
          {t.tryAgain}
        </Button>
      </div>
    )
  }
  if (answer.data === undefined) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4" role="status">
        {t.loading}
      </Text>
    )
  }
  return <>{children(answer.data)}</>
}
