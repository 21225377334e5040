import { Link } from '@remix-run/react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { registrationSetup } from '#app/i18n/registration-setup.ts'
import { MoveButtons, RemoveButton } from '#app/ui/list-buttons.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { conditionText } from './condition-text.ts'
import type { FieldView, NamedKind } from './field-view.ts'

type Props = { fields: readonly FieldView[]; kinds: readonly NamedKind[] }

/** The questions in their order, with what is asked of whom and what becomes of the answers. */
export function FieldList({ fields, kinds }: Props) {
  const lang = useLang()
  const t = useMessages(registrationSetup)
  if (fields.length === 0) return <EmptyState title={t.noFields}>{t.noFieldsText}</EmptyState>
  return (
    <ol className="border-t border-line">
      {fields.map((field, at) => {
        const label = lang === 'ru' ? field.labelRu : field.labelEn
        const whom = kinds.filter(({ id }) => field.kindIds.includes(id)).map(({ name }) => name)
        const facts = [
          t.types[field.type],
          whom.join(', '),
          field.onlyLang && t.langs[field.onlyLang],
          field.condition && conditionText(fields, field.condition, lang),
          field.erased
            ? t.erased
            : field.retentionDays !== null && t.erasesAfter(field.retentionDays),
        ].filter(Boolean)
        return (
          <li
            key={field.id}
            id={`field-${field.id}`}
            className="flex gap-4 border-b border-line py-3"
          >
            <span aria-hidden="true" className="tabular w-6 shrink-0 text-right text-muted">
              {at + 1}
            </span>
            <div className="min-w-0 grow">
              <p className="font-medium">
                {label} {field.required && <Tag>{t.required}</Tag>}
              </p>
              <p className="text-sm text-muted">{facts.join(' · ')}</p>
              {field.options.length > 0 && (
                <p className="text-sm text-muted">
                  {field.options
                    .map(({ ru, en, places }) =>
                      [lang === 'ru' ? ru : en, places === null ? '' : `(${places})`]
                        .filter(Boolean)
                        .join(' '),
                    )
                    .join(' · ')}
                </p>
              )}
            </div>
            <div className="no-print flex shrink-0 flex-wrap content-start items-center justify-end gap-1">
              <MoveButtons
                id={field.id}
                up={t.moveUp(label)}
                down={t.moveDown(label)}
                first={at === 0}
                last={at === fields.length - 1}
              />
              <Link
                to={`?field=${field.id}#edit`}
                aria-label={t.changeNamed(label)}
                className="px-2 py-1.5 text-sm"
              >
                {t.change}
              </Link>
              <RemoveButton intent="remove" id={field.id} label={t.removeNamed(label)} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
