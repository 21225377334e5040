import { Link } from '@remix-run/react'
import { langs } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

type Props = {
  slug: string
  isArchived: boolean
  limits: { bytes: number; sessions: number }
  imports: readonly {
    id: string
    name: string
    createdAt: Date | string
    applied: boolean
    counts: Record<string, number> | null
  }[]
  refused: Refusal | undefined
}

/** Reads a programme from a file, and lists what was read before. */
export function ScheduleForm({ slug, isArchived, limits, imports, refused }: Props) {
  const lang = useLang()
  const { moment } = useVenueClock()
  const t = useMessages(exchange).schedule
  const words = useMessages(conferenceWords).language
  return (
    <Section id="schedule" title={t.title} note={t.note}>
      {isArchived ? (
        <p className="text-muted">{t.archived}</p>
      ) : (
        <RefusedForm refused={refused} intent="schedule" encType="multipart/form-data">
          {(fields, busy) => (
            <>
              <FileField
                name="file"
                label={t.file}
                hint={t.limits(limits.bytes / 1024 ** 2, limits.sessions)}
                error={fields.of('file').error}
                accept=".xml,.json"
                most={limits.bytes}
              />
              <Choices
                type="radio"
                name="lang"
                label={t.lang}
                options={langs.map((value) => ({ value, label: words[value] }))}
                ticked={(value) => fields.ticked('lang', value, value === lang)}
                error={fields.of('lang').error}
              />
              <div>
                <Button disabled={busy}>{t.send}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      )}
      {imports.length > 0 && (
        <div className="mt-8">
          <DataTable
            caption={t.before}
            columns={[
              { key: 'file', label: t.columns.file },
              { key: 'date', label: t.columns.date },
              { key: 'result', label: t.columns.result },
            ]}
            rows={imports.map(({ id, name, createdAt, applied, counts }) => ({
              rowKey: id,
              file: (
                <Link to={paths.scheduleImport(lang, slug, id)} className="wrap-anywhere">
                  {name}
                </Link>
              ),
              date: moment(createdAt),
              result: applied ? t.counted(counts?.created ?? 0, counts?.updated ?? 0) : t.open,
            }))}
          />
        </div>
      )}
    </Section>
  )
}
