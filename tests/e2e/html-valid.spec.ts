import { HtmlValidate } from 'html-validate'
import { expect, signIn, test } from './fixtures/test.ts'
import { ownPages, publicPages } from './pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes void elements with a slash and the doctype in lower case; both are valid HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A hash, a nonce or the origin stands for integrity here: all scripts are the portal's own.
    'require-sri': 'off',
  },
})

async function problemsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  )
}

for (const { name, path } of publicPages)
  test(`${name} is valid HTML`, async ({ request }) => {
    expect(await problemsOf(await (await request.get(path)).text())).toEqual([])
  })

for (const [email, paths] of Object.entries(ownPages))
  test(`the working pages of ${email} are valid HTML`, async ({ page, request }) => {
    await signIn(page, email)
    const cookies = await page.context().cookies()
    const headers = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
    const problems: Record<string, string[]> = {}
    for (const path of paths) {
      const answer = await request.get(path, { headers })
      expect(answer.status(), path).toBe(200)
      const found = await problemsOf(await answer.text())
      if (found.length > 0) problems[path] = found
    }
    expect(problems).toEqual({})
  })
