import type { LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'

/** `/robots.txt`: everything public may be read; searches and what is somebody's own may not. */
export function loader({ context }: LoaderFunctionArgs) {
  context.reads('clusters')
  const text = [
    'User-agent: *',
    'Disallow: /*?q=',
    'Disallow: /*&q=',
    'Disallow: /*/sign-in',
    'Disallow: /*/account',
    'Allow: /',
    `Sitemap: ${context.portal.env.PUBLIC_URL}${paths.sitemap()}`,
    '',
  ].join('\n')
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
