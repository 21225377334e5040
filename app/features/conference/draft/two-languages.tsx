import type { ComponentProps } from 'react'
import { TextField } from '#app/ui/fields.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { useFields } from '#app/ui/refused-form.tsx'

type Props = {
  fields: ReturnType<typeof useFields>
  /** `title` for the fields `titleRu` and `titleEn`. */
  name: string
  ru: string
  en: string
  /** What is known: an object with `<name>Ru` and `<name>En`. */
  known: Record<string, unknown>
  /** Several lines instead of one. */
  rows?: number
  hint?: ComponentProps<typeof TextField>['hint']
  hintEn?: ComponentProps<typeof TextField>['hint']
}

/** A text in both languages, side by side where there is room. */
export function TwoLanguages({ fields, name, ru, en, known, rows, hint, hintEn }: Props) {
  const of = (lang: 'Ru' | 'En') => fields.of(name + lang, (known[name + lang] as string) ?? '')
  return (
    <div className="grid max-w-[72rem] items-start gap-5 lg:grid-cols-2">
      {rows ? (
        <>
          <TextArea label={ru} hint={hint} rows={rows} {...of('Ru')} />
          <TextArea label={en} hint={hintEn ?? hint} rows={rows} lang="en" {...of('En')} />
        </>
      ) : (
        <>
          <TextField label={ru} hint={hint} {...of('Ru')} />
          <TextField label={en} hint={hintEn ?? hint} lang="en" {...of('En')} />
        </>
      )}
    </div>
  )
}
