import { Form, useNavigate } from '@remix-run/react'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import {
  defaultSort,
  directorySearch,
  parseDirectoryQuery,
  sorts,
  type DirectoryQuery,
} from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

export const DIRECTORY_FORM = 'directory'

type Props = { children: ReactNode }

/**
 * The one form of the directory: search, facets and order. A GET, so that it works without scripts;
 * with them every change leads to the tidy address at once.
 */
export function DirectoryForm({ children }: Props) {
  const lang = useLang()
  const navigate = useNavigate()
  const go = (form: HTMLFormElement) => {
    const entries = [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    const { query } = parseDirectoryQuery(new URLSearchParams(entries))
    // The sheet of filters on a phone is the address's #filters: it stays open while one chooses.
    navigate(paths.clusters(lang, directorySearch(query)) + window.location.hash, {
      preventScrollReset: true,
    })
  }
  return (
    <Form
      id={DIRECTORY_FORM}
      action={paths.clusters(lang)}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        go(event.currentTarget)
      }}
      onChange={(event: FormEvent<HTMLFormElement>) => {
        const { target } = event
        if (target instanceof HTMLInputElement && target.type === 'search') return
        // A picked row belongs to the comparison's form, and only stands inside this one.
        if (target instanceof HTMLInputElement && target.form !== event.currentTarget) return
        go(event.currentTarget)
      }}
    >
      {children}
    </Form>
  )
}

/** The search text of the directory. */
export function SearchBox({ q }: { q: string }) {
  const t = useMessages(directory)
  const input = useRef<HTMLInputElement>(null)
  // The box follows the address, but never takes away what is being typed.
  useEffect(() => {
    const box = input.current
    if (box && box !== document.activeElement) box.value = q
  }, [q])
  return (
    <div role="search" className="flex gap-2">
      <input
        ref={input}
        type="search"
        name="q"
        defaultValue={q}
        aria-label={t.search.label}
        placeholder={t.search.hint}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="field"
      />
      <Button>
        <Icon name="search" />
        <span className="max-sm:sr-only">{t.search.go}</span>
      </Button>
    </div>
  )
}

/** The order of the list; the default leaves no trace in the address. */
export function SortBox({ query }: { query: DirectoryQuery }) {
  const t = useMessages(directory)
  const usual = defaultSort(query.q)
  const offered = sorts.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <label className="no-print flex items-center gap-3 text-sm">
      <span className="text-muted max-sm:sr-only">{t.sort.label}</span>
      <select
        name="sort"
        value={query.sort === usual ? '' : query.sort}
        onChange={() => {}}
        className="field w-auto pr-8 text-sm max-sm:w-full"
      >
        {offered.map((sort) => (
          <option key={sort} value={sort === usual ? '' : sort}>
            {t.sort.by[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}
