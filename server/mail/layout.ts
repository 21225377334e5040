import type { Lang } from '#app/domain/shared/lang.ts'
import { mail } from '#app/i18n/mail.ts'
import type { Letter } from './templates/template.ts'

/** A letter as a mail server takes it. */
export type Written = { subject: string; text: string; html: string }

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

// A line break within a paragraph stays one; a bare address of the portal becomes a link of its own.
const rich = (text: string) => escape(text).replaceAll('\n', '<br>')

const FONT = "font-family:'Golos Text',Arial,Helvetica,sans-serif"

/**
 * Lays a letter out as text and as HTML: one column, a system font, colours that hold on white and when a mail
 * reader inverts them; no pictures and nothing to fetch, so that opening it tells nobody.
 * @param origin the portal's public address, without a slash at the end
 */
export function layOut(letter: Letter, lang: Lang, origin: string): Written {
  const t = mail[lang].letter
  const absolute = (href: string) => (href.startsWith('/') ? origin + href : href)
  const { subject, paragraphs, action, items = [], after = [], foot } = letter

  const text = [
    ...paragraphs,
    ...(items.length > 0
      ? [items.map((item) => `— ${item.text}\n  ${absolute(item.href)}`).join('\n\n')]
      : []),
    ...(action ? [`${action.label}:\n${absolute(action.href)}`] : []),
    ...after,
    ...(foot ? [`${foot.label}:\n${absolute(foot.href)}`] : []),
    `-- \n${t.from}\n${origin}/${lang}`,
  ]
    .join('\n\n')
    .replaceAll('\u00a0', ' ')

  const paragraph = (words: string) => `<p style="margin:0 0 16px">${rich(words)}</p>`
  const body = [
    ...paragraphs.map(paragraph),
    items.length > 0 &&
      `<ul style="margin:0 0 16px;padding:0;list-style:none">${items
        .map(
          (item) =>
            `<li style="padding:10px 0;border-top:1px solid #ddd6c6"><a href="${escape(absolute(item.href))}" style="color:#0a6640">${rich(item.text)}</a></li>`,
        )
        .join('')}</ul>`,
    action &&
      `<p style="margin:24px 0"><a href="${escape(absolute(action.href))}" style="display:inline-block;padding:12px 20px;border-radius:3px;background:#0a6640;color:#ffffff;font-weight:600;text-decoration:none">${rich(action.label)}</a></p>`,
    ...after.map(
      (words) =>
        `<p style="margin:0 0 8px;font-size:14px;line-height:1.45;color:#5c564b">${rich(words)}</p>`,
    ),
    foot &&
      `<p style="margin:0 0 8px;font-size:14px;line-height:1.45"><a href="${escape(absolute(foot.href))}" style="color:#5c564b">${rich(foot.label)}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n')
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escape(subject)}</title>
</head>
<body style="margin:0;background:#fbf8f1;color:#1c1a16">
<div style="${FONT};font-size:16px;line-height:1.55;max-width:600px;margin:0 auto;padding:24px 20px">
<p style="margin:0 0 24px;padding-bottom:12px;border-bottom:1px solid #1c1a16;font-size:18px;font-weight:600">${escape(t.portal)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:600">${rich(subject)}</h1>
${body}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #ddd6c6;font-size:14px;line-height:1.45;color:#5c564b">${escape(t.from)}<br><a href="${escape(origin)}/${lang}" style="color:#5c564b">${escape(origin.replace(/^https?:\/\//, ''))}</a></p>
</div>
</body>
</html>
`
  return { subject, text: `${text}\n`, html }
}
