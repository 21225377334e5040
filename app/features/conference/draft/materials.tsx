import { materialKinds, type MaterialKind } from '#app/domain/conference/vocabulary.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { TwoLanguages } from './two-languages.tsx'

export type Material = {
  id: string
  kind: MaterialKind
  title: string
  url: string | null
  fileId: string | null
  /** Whoever looks may take it away. */
  own?: boolean
}

type Props = {
  session: string
  materials: readonly Material[]
  refused: Refusal | undefined
  accept: string
  most: number
}

/** What belongs to a session beside its texts, and a form to add to it. */
export function Materials({ session, materials, refused, accept, most }: Props) {
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const add = `material ${session}`
  return (
    <>
      {materials.length === 0 ? (
        <p className="text-muted">{t.sessions.noMaterials}</p>
      ) : (
        <ul className="border-t border-line">
          {materials.map(({ id, kind, title, url, fileId, own = true }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2.5"
            >
              <span className="min-w-0 wrap-anywhere">
                <a href={url ?? paths.fileDownload(fileId ?? '', title)}>{title}</a>
                <span className="block text-sm text-muted">{words.material[kind]}</span>
              </span>
              {own && (
                <RefusedForm
                  refused={refused}
                  intent={`unmaterial ${id}`}
                  encType="multipart/form-data"
                >
                  {(_, busy) => (
                    <>
                      <input type="hidden" name="session" value={session} />
                      <input type="hidden" name="material" value={id} />
                      <Button kind="quiet" disabled={busy}>
                        {t.remove}
                        <VisuallyHidden>: {title}</VisuallyHidden>
                      </Button>
                    </>
                  )}
                </RefusedForm>
              )}
            </li>
          ))}
        </ul>
      )}
      <details className="no-print mt-4" open={refused?.intent === add || undefined}>
        <summary className="inline-block py-2 font-medium text-accent">
          {t.sessions.addMaterial}
        </summary>
        <RefusedForm
          refused={refused}
          intent={add}
          encType="multipart/form-data"
          className="mt-3"
          key={materials.length}
        >
          {(fields, busy) => (
            <>
              <input type="hidden" name="session" value={session} />
              <Select
                label={t.sessions.materialKind}
                options={materialKinds.map((value) => ({ value, label: words.material[value] }))}
                {...fields.of('kind', 'slides')}
              />
              <TwoLanguages
                fields={fields}
                known={{}}
                name="title"
                ru={t.sessions.materialTitleRu}
                en={t.sessions.materialTitleEn}
              />
              <FileField
                label={t.sessions.materialFile}
                hint={t.sessions.materialFileHint}
                name="file"
                accept={accept}
                most={most}
                error={fields.of('file').error}
              />
              <TextField label={t.sessions.materialUrl} type="url" {...fields.of('url')} />
              <div>
                <Button disabled={busy}>{t.add}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </details>
    </>
  )
}
