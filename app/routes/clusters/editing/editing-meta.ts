import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { editing } from '#app/i18n/editing.ts'
import { shell } from '#app/i18n/shell.ts'

/** The head of a page of editing, which is nobody's to find. */
export function editingMeta(params: { lang?: string }, group?: EditGroup, title?: string) {
  const lang = isLang(params.lang) ? params.lang : 'ru'
  const t = editing[lang]
  const own = group ? `${t.groups[group].title}, ${t.title.toLowerCase()}` : (title ?? t.title)
  return [{ title: `${own} — ${shell[lang].name}` }, { name: 'robots', content: 'noindex' }]
}
