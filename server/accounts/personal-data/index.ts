import { accountsData } from './accounts.ts'
import { conferenceDeskData } from './conference-desk.ts'
import { conferenceDraftData } from './conference-draft.ts'
import { conferenceExchangeData } from './conference-exchange.ts'
import { conferenceTicketsData } from './conference-tickets.ts'
import { conferenceAgendaData } from './conference-agenda.ts'
import { conferenceProposalsData } from './conference-proposals.ts'
import { conferenceCheckInData } from './conference-check-in.ts'
import { conferenceRegistrationData } from './conference-registration.ts'
import { editingData } from './editing.ts'
import { filesData } from './files.ts'
import { jobsData } from './jobs.ts'
import { ladderData } from './ladder.ts'
import { mailData } from './mail.ts'
import { monitoringData } from './monitoring.ts'
import { peopleData } from './people.ts'
import type { PersonalDataPart } from './part.ts'

/** Every part of the portal that knows people. Add yours: tests/server/accounts/personal-data.test.ts asks for it. */
export const personalData: readonly PersonalDataPart[] = [
  // Finds a person's papers by their registrations: before those forget whose they are.
  conferenceTicketsData,
  accountsData,
  conferenceDraftData,
  mailData,
  peopleData,
  jobsData,
  filesData,
  editingData,
  ladderData,
  monitoringData,
  conferenceDeskData,
  conferenceExchangeData,
  conferenceAgendaData,
  conferenceProposalsData,
  conferenceCheckInData,
  conferenceRegistrationData,
]
