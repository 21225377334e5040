import type { Refusal } from '#app/ui/refused-form.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { files as words } from '#app/i18n/files.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Icon } from '#app/ui/icon.tsx'

export type EvidenceView = {
  id: string
  title: string
  files: { id: string; name: string; type: string; size: number; attached: string }[]
}

/** What may be attached: endings for the file dialogue, bytes of one file, files of one document. */
export type EvidenceLimits = { accept: string; most: number; files: number }

type Props = {
  document: EvidenceView
  limits: EvidenceLimits
  refused: Refusal | undefined
  /** The page that takes the forms (app/routes/clusters/edit-evidence.tsx), where this is shown on another. */
  action?: string
}

/** The files that prove one document, with a way to add and to remove them. */
export function EvidenceFiles({ document, limits, refused, action }: Props) {
  const t = useMessages(words)
  const own = refused?.values.document === document.id ? refused : undefined
  return (
    <div className="grid gap-5">
      {document.files.length === 0 ? (
        <p className="text-muted">{t.evidence.none}</p>
      ) : (
        <ul className="border-t border-line">
          {document.files.map((file) => (
            <EvidenceFile key={file.id} file={file} document={document.id} action={action} />
          ))}
        </ul>
      )}
      {document.files.length >= limits.files ? (
        <p className="text-sm text-muted">{t.evidence.full(limits.files)}</p>
      ) : (
        <details open={own !== undefined} className="no-print">
          <summary className="py-1 font-medium">{t.evidence.add}</summary>
          <RefusedForm
            refused={own}
            intent="attach"
            action={action}
            encType="multipart/form-data"
            className="mt-3"
          >
            {(fields, busy) => {
              const { error } = fields.of('file')
              return (
                <>
                  <input type="hidden" name="document" value={document.id} />
                  <FileField
                    name="file"
                    multiple
                    label={t.evidence.choose(document.title)}
                    hint={t.evidence.hint(Math.round(limits.most / 1024 ** 2), limits.files)}
                    error={error}
                    accept={limits.accept}
                    most={limits.most}
                  />
                  <div>
                    <Button disabled={busy}>{busy ? t.evidence.sending : t.evidence.send}</Button>
                  </div>
                </>
              )
            }}
          </RefusedForm>
        </details>
      )}
    </div>
  )
}

type FileProps = { file: EvidenceView['files'][number]; document: string; action?: string }

function EvidenceFile({ file, document, action }: FileProps) {
  const lang = useLang()
  const t = useMessages(words)
  const facts = [
    t.kinds[file.type] ?? file.type,
    t.bytes(file.size),
    formatPartialDate(lang, file.attached),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <a href={paths.fileDownload(file.id, file.name)} className="wrap-anywhere">
          <Icon name="download" size={16} className="mr-1.5 inline" />
          {file.name}
        </a>
        <span className="block text-sm text-muted">{facts.join(' · ')}</span>
      </div>
      <RefusedForm refused={undefined} intent="remove" action={action} className="no-print">
        {(_fields, busy) => (
          <>
            <input type="hidden" name="document" value={document} />
            <input type="hidden" name="remove" value={file.id} />
            <Button kind="danger" disabled={busy} aria-label={t.evidence.removeNamed(file.name)}>
              {t.evidence.remove}
            </Button>
          </>
        )}
      </RefusedForm>
    </li>
  )
}
