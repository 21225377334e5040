import type { Request, Response } from 'express'
import { DomainError, type ErrorCode } from '#app/domain/shared/errors.ts'
import { isLang, preferredLang, type Lang } from '#app/domain/shared/lang.ts'
import { cookieValue, LANG_COOKIE } from './cookies.ts'
import { MOST_DRAINED_BYTES } from './uploads.ts'

/** Why a request is refused before any page sees it. */
export type EarlyRefusal = Extract<
  ErrorCode,
  | 'address.malformed'
  | 'form.foreign-origin'
  | 'length.required'
  | 'method.not-allowed'
  | 'too-large'
>
export type Refuse = (req: Request, res: Response, code: EarlyRefusal) => void

/**
 * Answers what no page takes: a browser is shown the error page, a program reads a line.
 * The page is asked for in place of the request, whose address and body nothing reads.
 * @param show answers a request by the pages
 */
export function createRefuse(show: (req: Request, res: Response) => void): Refuse {
  return (req, res, code) => {
    const { status } = new DomainError(code)
    // On a connection that stays, Node reads the rest of the body and throws it away.
    if (code !== 'too-large' || Number(req.headers['content-length']) > MOST_DRAINED_BYTES)
      res.set('Connection', 'close')
    if (code === 'method.not-allowed') res.set('Allow', 'GET, HEAD, POST')
    if (!req.headers.accept?.includes('text/html'))
      return void res.status(status).type('text').send(`${status} ${code}`)
    const url = `/${langOf(req)}/refusal/${code}`
    show(Object.create(req, { url: { value: url }, method: { value: 'GET' } }) as Request, res)
  }
}

function langOf(req: Request): Lang {
  const lang = /^\/(\w\w)(?=[/?]|$)/.exec(req.url)?.[1]
  if (isLang(lang)) return lang
  return preferredLang(
    cookieValue(req.headers.cookie ?? null, LANG_COOKIE),
    req.headers['accept-language'],
  )
}
