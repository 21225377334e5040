import { memo, type ReactNode } from 'react'
import type { Chosen, DirectoryPage, Facet } from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { facetWords } from './facet-words.ts'

/** Specialisations shown before the list is unfolded. */
const SHOWN_FIRST = 10

type Props = { facets: DirectoryPage['facets']; chosen: Chosen }

// The form hears of every change (React's events rise); a box of its own has nothing to add.
const heard = () => {}

/** What the directory can be narrowed by, with what each choice would leave. */
export const FacetPanel = memo(function FacetPanel({ facets, chosen }: Props) {
  const t = useMessages(directory)
  const lang = useLang()

  // Plain elements, not components: there are a hundred boxes, and each page draws them all.
  const box = (facet: Facet, place: number, words: string) => {
    const { values, counts } = facets[facet]
    const value = values[place]!
    const count = counts[place]!
    const on = chosen[facet].includes(value)
    return (
      <label key={value} className={count === 0 && !on ? 'facet-box text-muted' : 'facet-box'}>
        <input
          type="checkbox"
          name={facet}
          value={value}
          checked={on}
          disabled={count === 0 && !on}
          onChange={heard}
        />
        <span>{words}</span>
        <b>{formatNumber(lang, count)}</b>
      </label>
    )
  }
  const boxes = (facet: Facet, from = 0, to = Infinity) =>
    facets[facet].values
      .slice(from, to)
      .map((value, i) => box(facet, from + i, facetWords(lang, facets, facet, value)))
  const group = (facet: Facet, children: ReactNode) => (
    <fieldset className="facet">
      <legend>{t.facet[facet]}</legend>
      {children}
    </fieldset>
  )

  const districts = facets.district.values.map((district, place) => {
    const regions = [...facets.region.values.keys()].filter(
      (i) => facets.region.groups?.[i] === district,
    )
    return (
      <div key={district}>
        {box('district', place, facets.district.labels![place]!)}
        {regions.length > 0 && (
          <details
            className="facet-more ml-8"
            open={regions.some((i) => chosen.region.includes(facets.region.values[i]!))}
          >
            <summary>{t.filters.regions(regions.length)}</summary>
            {regions.map((i) => box('region', i, facets.region.labels![i]!))}
          </details>
        )}
      </div>
    )
  })
  const rest = facets.specialisation.values.slice(SHOWN_FIRST)

  return (
    <>
      {group('category', boxes('category'))}
      {group('district', districts)}
      {group(
        'specialisation',
        <>
          {boxes('specialisation', 0, SHOWN_FIRST)}
          {rest.length > 0 && (
            <details
              className="facet-more"
              open={rest.some((value) => chosen.specialisation.includes(value))}
            >
              <summary>{t.filters.more(rest.length)}</summary>
              {boxes('specialisation', SHOWN_FIRST)}
            </details>
          )}
        </>,
      )}
      {group('level', boxes('level'))}
      {group('registry', boxes('registry'))}
      {group('interregional', boxes('interregional'))}
    </>
  )
})
