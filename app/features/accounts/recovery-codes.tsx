import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'

/** Recovery codes, this once: to print, to copy, to write down. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useMessages(ownAccount).secondFactor
  const lang = useLang()
  return (
    <>
      <ol className="grid max-w-md grid-cols-1 gap-x-8 border-y border-ink py-4 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="py-1 select-all">
            {code}
          </li>
        ))}
      </ol>
      <p className="no-print mt-8">
        <LinkButton href={paths.ownSecondFactor(lang)}>{t.codesDone}</LinkButton>
      </p>
    </>
  )
}
