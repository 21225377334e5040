import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { NewsText } from './news-text.tsx'

type Props = {
  item: {
    kind: 'news' | 'release'
    titleRu: string
    titleEn: string
    textRu: string
    textEn: string
  } | null
  newsId: string
  version: number
  refused: Refusal | undefined
}

/** A piece of news, written in both languages side by side. */
export function NewsForm({ item, newsId, version, refused }: Props) {
  const t = useMessages(words)
  const edit = useMessages(editing)
  const label = (what: string, tongue: string) => (
    <>
      {what}, <span className="font-normal">{tongue}</span>
    </>
  )
  return (
    <>
      {refused?.code === 'form.stale' && item && (
        <details open className="mb-8 border-l-4 border-edge pl-4">
          <summary className="font-medium">{t.edit.savedNow}</summary>
          <p className="mt-1 mb-4 text-sm text-muted">{t.edit.savedNowNote}</p>
          <p className="mb-2 font-medium" lang="ru">
            {item.titleRu}
          </p>
          <div lang="ru">
            <NewsText text={item.textRu} />
          </div>
          <p className="mt-4 mb-2 font-medium" lang="en">
            {item.titleEn}
          </p>
          <div lang="en">
            <NewsText text={item.textEn} />
          </div>
        </details>
      )}
      <RefusedForm refused={refused} intent="save" className="max-w-none">
        {(form, busy) => (
          <>
            <input type="hidden" name="newsId" value={newsId} />
            <input type="hidden" name="version" value={version} />
            <Choices
              type="radio"
              name="kind"
              label={t.edit.kind}
              error={form.of('kind').error}
              ticked={(value) => form.ticked('kind', value, value === (item?.kind ?? 'news'))}
              options={(['news', 'release'] as const).map((kind) => ({
                value: kind,
                label: t.kind[kind],
              }))}
            />
            <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
              <TextField
                label={label(t.edit.headline, edit.inRussian)}
                lang="ru"
                maxLength={200}
                {...form.of('titleRu', item?.titleRu)}
              />
              <TextField
                label={label(t.edit.headline, edit.inEnglish)}
                lang="en"
                maxLength={200}
                {...form.of('titleEn', item?.titleEn)}
              />
              <TextArea
                label={label(t.edit.text, edit.inRussian)}
                hint={t.edit.textHint}
                lang="ru"
                rows={10}
                {...form.of('textRu', item?.textRu)}
              />
              <TextArea
                label={label(t.edit.text, edit.inEnglish)}
                hint={t.edit.textHint}
                lang="en"
                rows={10}
                {...form.of('textEn', item?.textEn)}
              />
            </div>
            <div>
              <Button disabled={busy}>{t.edit.save}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </>
  )
}
