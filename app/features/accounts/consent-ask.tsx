import { Form, Link } from '@remix-run/react'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Asks who has not agreed to the present text of the consent. */
export function ConsentAsk() {
  const t = useMessages(ownAccount).consentAsk
  const lang = useLang()
  return (
    <div className="mb-8">
      <Notice kind="warn" title={t.title}>
        <p>
          {t.text} <Link to={paths.consent(lang)}>{t.link}</Link>
        </p>
        <Form method="post" className="mt-3">
          <Button kind="quiet" name="intent" value="consent">
            {t.agree}
          </Button>
        </Form>
      </Notice>
    </div>
  )
}
