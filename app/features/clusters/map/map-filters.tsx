import { Form, useSubmit } from '@remix-run/react'
import { facets, type DirectoryPage, type DirectoryQuery } from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { map as words } from '#app/i18n/map.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { facetWords } from '../directory/facet-words.ts'

const OFFERED = ['specialisation', 'category', 'registry'] as const

type Props = { query: DirectoryQuery; facets: DirectoryPage['facets'] }

/** The facets that a map is asked for most; whatever else the address holds is kept. */
export function MapFilters({ query, facets: columns }: Props) {
  const t = useMessages(words)
  const d = useMessages(directory)
  const lang = useLang()
  const submit = useSubmit()
  const offered = (facet: string) => OFFERED.some((one) => one === facet)
  return (
    <Form
      action={paths.clusterMap(lang)}
      aria-label={t.filters.label}
      preventScrollReset
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
      className="no-print mb-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      {query.q !== '' && <input type="hidden" name="q" value={query.q} />}
      {facets
        .filter((facet) => !offered(facet))
        .flatMap((facet) =>
          query.chosen[facet].map((value) => (
            <input key={`${facet} ${value}`} type="hidden" name={facet} value={value} />
          )),
        )}
      {OFFERED.map((facet) => {
        const chosen = query.chosen[facet]
        return (
          <label key={facet} className="min-w-40 flex-1 text-sm sm:max-w-72">
            <span className="text-muted">{d.facet[facet]}</span>
            {/* A key, so that going back in history also turns the list back. */}
            <select
              key={chosen.join(' ')}
              name={facet}
              defaultValue={chosen.join(',')}
              className="field mt-1 pr-8"
            >
              <option value="">{t.filters.all}</option>
              {chosen.length > 1 && (
                <option value={chosen.join(',')}>
                  {chosen.map((value) => facetWords(lang, columns, facet, value)).join(', ')}
                </option>
              )}
              {columns[facet].values.map((value) => (
                <option key={value} value={value}>
                  {facetWords(lang, columns, facet, value)}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <noscript>
        <Button>{t.filters.apply}</Button>
      </noscript>
    </Form>
  )
}
