import { HtmlValidate } from 'html-validate'
import { expect, test } from './fixtures/test.ts'
import { publicPages } from './pages.ts'

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

for (const { name, path } of publicPages)
  test(`${name} is valid HTML`, async ({ request }) => {
    const report = await validator.validateString(await (await request.get(path)).text())
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
      ),
    )
    expect(problems).toEqual([])
  })
