import { expiryTick, reckonJob } from '../clusters/ladder/reckon-job.ts'
import { agendaTick } from '../conference/agenda/agenda-tick.ts'
import { tellReleaseJob } from '../conference/agenda/tell-release-job.ts'
import { eraseAnswers } from '../conference/registration/erase-answers.ts'
import { expireOffers } from '../conference/registration/expire-offers.ts'
import { nameBadgesJob } from '../conference/name-badges/name-badges-job.ts'
import { forgetPapers } from '../conference/papers/forget-papers.ts'
import { forgetOldMail } from '../mail/forget-old-mail.ts'
import { remindDue } from '../clusters/monitoring/remind-due.ts'
import { forgetOld } from '../conference/exchange/forget-old.ts'
import { deliverDue } from '../conference/webhooks/deliver-due.ts'
import { batchJob } from '../conference/desk/batch/batch-job.ts'
import { mailingJob } from '../conference/desk/mailings/mailing-job.ts'
import { remindDueConferences } from '../conference/desk/mailings/remind-due.ts'
import { sendDigests } from '../mail/send-digests.ts'
import type { JobKind, TickKind } from './kind.ts'

/** Every kind of job. Add yours: `'clusters.reckon': reckonJob` from server/clusters/…. */
export const jobKinds = {
  'clusters.reckon': reckonJob,
  'conference.tell-release': tellReleaseJob,
  'conference.name-badges': nameBadgesJob,
  'conference.mailing': mailingJob,
  'conference.batch': batchJob,
} as const satisfies Record<string, JobKind<never>>

/** Everything that happens periodically. */
export const tickKinds = {
  'mail.digests': { everyMs: 5 * 60_000, run: sendDigests },
  'mail.forget': { everyMs: 6 * 3_600_000, run: forgetOldMail },
  'clusters.expiry': expiryTick,
  'conference.agenda': agendaTick,
  'conference.offers': { everyMs: 60_000, run: expireOffers },
  'conference.erase-answers': { everyMs: 6 * 3_600_000, run: eraseAnswers },
  'conference.webhooks': {
    everyMs: 5_000,
    async run(context) {
      while ((await deliverDue(context)) > 0);
    },
  },
  'conference.forget-exchange': { everyMs: 6 * 3_600_000, run: forgetOld },
  'conference.papers': { everyMs: 3_600_000, run: forgetPapers },
  'monitoring.reminders': {
    everyMs: 60 * 60_000,
    async run(context) {
      await remindDue(context)
    },
  },
  'conference.reminders': {
    everyMs: 60_000,
    async run(context) {
      await remindDueConferences(context)
    },
  },
} as const satisfies Record<string, TickKind>

export type JobKinds = typeof jobKinds
export type JobKindName = keyof JobKinds & string
/** What a kind of job is given. */
export type JobInput<K extends JobKindName> = JobKinds[K] extends JobKind<infer I> ? I : never
