import type { Messages } from '../messages.ts'
import type { ru } from '../ru/conference-words.ts'

export const en = {
  kind: {
    plenary: 'Plenary',
    round_table: 'Round table',
    strategic_session: 'Strategic session',
    training_seminar: 'Training seminar',
    lecture: 'Lecture',
    master_class: 'Master class',
    break: 'Break',
  },
  role: {
    speaker: 'Speaker',
    moderator: 'Moderator',
    rapporteur: 'Rapporteur',
  },
  conferenceState: {
    draft: 'In preparation',
    open: 'Open',
    archived: 'Archived',
  },
  equipment: {
    projector: 'Projector',
    screen: 'Screen',
    microphones: 'Microphones',
    interpretation: 'Simultaneous interpretation',
    video_link: 'Video link',
    recording: 'Recording',
    stage: 'Stage',
    flipchart: 'Flip chart',
    accessible: 'Step-free',
  },
  material: {
    slides: 'Slides',
    document: 'Document',
    recording: 'Recording',
    link: 'Link',
  },
  format: {
    in_person: 'In person',
    online: 'Online',
  },
  registrationState: {
    pending: 'Awaiting approval',
    waiting: 'On the waiting list',
    offered: 'Place offered',
    confirmed: 'Confirmed',
    declined: 'Declined',
    cancelled: 'Cancelled',
    expired: 'Offer expired',
  },
  language: { ru: 'Russian', en: 'English' },
  cancelled: 'Cancelled',
} satisfies Messages<typeof ru>
