/**
 * Version of the agreement to the processing of personal data: the day its text was last changed.
 * Raise it with the text in app/i18n/<lang>/consent.ts; everybody is asked again.
 */
export const CONSENT_VERSION = '2026-11-21'
