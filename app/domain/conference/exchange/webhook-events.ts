/** What programs can be told of; the words are in app/i18n/<lang>/exchange.ts. */
export const webhookEvents = ['programme.released', 'registration.changed'] as const
/** `test` is sent only by its button. */
export type WebhookEvent = (typeof webhookEvents)[number] | 'test'

/** waiting → sent, or failed when every attempt was in vain. */
export const deliveryStates = ['waiting', 'sent', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]
