import type { MailMessage } from '#db/queries/mail.ts'
import { templates, type TemplateName } from './templates/index.ts'
import type { Template } from './templates/template.ts'

/** Names of the parameters only the addressee may read. */
export function secretsOf(template: string): readonly string[] {
  if (!(template in templates)) return []
  return (templates[template as TemplateName] as Template<Record<string, unknown>>).secret ?? []
}

/** Whether the letter still has all it was written with: its secrets go when it is sent. */
export function isComplete({ template, params }: MailMessage): boolean {
  return template in templates && secretsOf(template).every((name) => name in params)
}
