import type { ActionFunctionArgs } from '@remix-run/node'
import * as forms from '#app/domain/clusters/monitoring/forms.ts'
import { command } from '#app/routes/command.ts'
import { noteMeeting } from '#server/clusters/monitoring/note-meeting.ts'
import { noteReply } from '#server/clusters/monitoring/note-reply.ts'
import { noteRequest } from '#server/clusters/monitoring/note-request.ts'
import { removeEntry } from '#server/clusters/monitoring/remove-entry.ts'

type Noted = {
  form: FormData
  year: number
  /** The object whose page it is; on the page of the round the form says which one, or none. */
  objectId?: string
  /** Where to go after it. */
  done: (what: 'saved' | 'removed', at?: string) => Response
}

/** What is noted in the same words of a round and of one of its objects: requests, replies, meetings. */
export function entryCommand(args: ActionFunctionArgs, { form, year, objectId: own, done }: Noted) {
  switch (form.get('intent')) {
    case 'request':
      return command(args, {
        schema: forms.requestSchema,
        form,
        run: async ({ object, ...input }, context) => (
          await noteRequest(context, { year, objectId: own ?? object, ...input }),
          done('saved', '#requests')
        ),
      })
    case 'reply':
      return command(args, {
        schema: forms.replySchema,
        form,
        run: async ({ request, ...input }, context) => (
          await noteReply(context, { year, requestId: request, ...input }),
          done('saved', '#requests')
        ),
      })
    case 'meeting':
      return command(args, {
        schema: forms.meetingSchema,
        form,
        run: async ({ object, ...input }, context) => (
          await noteMeeting(context, { year, objectId: own ?? object, ...input }),
          done('saved', '#meetings')
        ),
      })
    default:
      return command(args, {
        schema: forms.removeEntrySchema,
        form,
        run: async ({ entry }, context) => (
          await removeEntry(context, { year, entryId: entry }),
          done('removed')
        ),
      })
  }
}
