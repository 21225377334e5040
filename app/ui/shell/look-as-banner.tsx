import { Form } from '@remix-run/react'
import { shell } from '#app/i18n/shell.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '../icon.tsx'

/** Over every page while an administrator looks with somebody's eyes: impossible to overlook, one press to leave. */
export function LookAsBanner({ name }: { name: string }) {
  const t = useMessages(shell).lookAs
  const lang = useLang()
  return (
    <aside aria-label={t.stop} className="sticky top-0 z-20 bg-danger text-on-danger">
      <div className="column flex flex-wrap items-center gap-x-6 gap-y-2 py-2.5">
        <Icon name="warning" className="hidden sm:block" />
        <div className="min-w-0 grow">
          <p className="font-semibold">{t.text(name)}</p>
          <p className="text-sm">{t.note}</p>
        </div>
        <Form method="post" action={paths.endLookAs(lang)} reloadDocument>
          <button
            type="submit"
            className="no-print inline-flex min-h-11 items-center rounded border border-on-danger px-4 font-medium hover:bg-on-danger hover:text-danger"
          >
            {t.stop}
          </button>
        </Form>
      </div>
    </aside>
  )
}
