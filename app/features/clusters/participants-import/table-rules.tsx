import { importColumns } from '#app/domain/clusters/participants-import/columns.ts'
import { industrialRoles, participantTypes } from '#app/domain/clusters/vocabulary.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { participantsImport } from '#app/i18n/participants-import.ts'
import { Facts } from '#app/ui/facts.tsx'

/** What each column of the table may say. */
export function TableRules() {
  const t = useMessages(participantsImport)
  const words = useMessages(clusterWords)
  const values = {
    type: participantTypes.map((id) => words.participantType[id]),
    industrialRole: industrialRoles.map((id) => words.industrialRole[id]),
  }
  return (
    <>
      <Facts
        items={importColumns.map((column) => ({
          term: t.columns[column],
          value: (
            <>
              {t.meaning[column]}
              {(column === 'type' || column === 'industrialRole') && (
                <ul className="mt-1 list-disc pl-5 text-sm marker:text-muted">
                  {values[column].map((value) => (
                    <li key={value}>{value}</li>
                  ))}
                </ul>
              )}
            </>
          ),
        }))}
      />
      <ul className="mt-6 grid max-w-measure list-disc gap-1 pl-5 marker:text-muted">
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}
