import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { editing } from '#app/i18n/editing.ts'
import { privateMeta } from '#app/routes/private-page.ts'

/** The head of a page of editing, which is nobody's to find. */
export function editingMeta(params: { lang?: string }, group?: EditGroup, title?: string) {
  return privateMeta(params, (lang) => {
    const t = editing[lang]
    return group ? `${t.groups[group].title}, ${t.title.toLowerCase()}` : (title ?? t.title)
  })
}
