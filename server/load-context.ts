import type { ErrorResponse } from '@remix-run/react'
import type { IncomingMessage } from 'node:http'
import type { ContentArea } from '#db/queries/versions.ts'
import type { Portal } from './portal.ts'

declare module '@remix-run/node' {
  /** What the HTTP layer hands to every loader and action. */
  interface AppLoadContext {
    portal: Portal
    requestId: string
    /** Where the request came from, as far as the trusted proxies tell. */
    address: string
    /** A page is asked for, not the data of one: what it shows need not be sent a second time, see app/ui/kept.tsx. */
    asPage: boolean
    /** A page that was drawn: the body its response stands for. */
    page?: { response: Response; body: Buffer }
    /** Present on pages rendered for one person; kept pages carry hashes instead. */
    nonce?: string
    /** The body of a form with files, unread: see app/routes/read-form.ts. The request itself has none. */
    upload?: IncomingMessage
    /** What a route without a page refused: shown by the page of the refusal in its place. */
    refused?: ErrorResponse
    /** Says that a page shows an area's contents: it may be kept until they change. */
    reads(area: ContentArea): void
    /** Says when what the page shows stops being true by itself: it is not kept beyond. */
    trueUntil(date: Date): void
    /** Sends a cookie with the answer, whatever it turns out to be. */
    setCookie(cookie: string): void
  }
}
