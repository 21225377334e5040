import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { isEditGroup, isList, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { inviteSchema } from '#app/domain/clusters/editing/membership-forms.ts'
import { recordSchema } from '#app/domain/clusters/editing/parse.ts'
import { SELF } from '#app/domain/clusters/editing/value.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { formatMoment } from '#app/i18n/moments.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { discardDraft } from '#server/clusters/editing/discard-draft.ts'
import { keepDraft } from '#server/clusters/editing/keep-draft.ts'
import { openRecord } from '#server/clusters/editing/open-record.ts'
import { removeRecord } from '#server/clusters/editing/remove-record.ts'
import { saveRecord } from '#server/clusters/editing/save-record.ts'
import { inviteParticipant } from '#server/clusters/memberships/invite-participant.ts'

/** The group and record of an address: a group that is no list has one record and names none. */
export function partOf(params: LoaderFunctionArgs['params']) {
  const { slug = '', group, record } = params
  if (!isEditGroup(group) || isList(group) !== (record !== undefined)) throw notFound()
  return { slug, group, recordId: record ?? SELF }
}

/** What the page of a record's form needs. */
export async function recordLoader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const part = partOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { draft, last, ...opened } = await openRecord(context, part)
    return {
      ...localise(opened, lang),
      group: part.group,
      recordId: part.recordId,
      draft: draft && { ...draft, updatedAt: formatMoment(lang, draft.updatedAt) },
      last: last && { ...last, at: formatMoment(lang, last.at) },
    }
  })
}

const unchecked = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.uuid()

/** Takes a record's form: saved, kept as a draft, thrown away or the record removed, as its `intent` says. */
export async function recordAction(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const part = partOf(args.params)
  const { slug, group, recordId } = part
  await signedIn(args)
  const read = await answer(() => readForm(args, {}))
  const text = (name: string) => String(read.form.get(name) ?? '')
  const state = z.object({ base: fingerprint, newRecordId: id }).partial({ newRecordId: true })
  const { base = '', newRecordId = '' } =
    state.safeParse({ base: text('base'), newRecordId: text('newRecordId') || undefined }).data ??
    {}
  switch (text('intent')) {
    case 'draft':
      return command(args, {
        read,
        schema: unchecked,
        async run(values, context) {
          const at = await keepDraft(context, { ...part, base, values })
          return Response.json({ kept: formatMoment(lang, at).slice(-5) })
        },
      })
    case 'discard':
      return command(args, {
        read,
        schema: unchecked,
        async run(_, context) {
          await discardDraft(context, part)
          return redirect(`${new URL(args.request.url).pathname}?done=discarded`, 303)
        },
      })
    case 'invite':
      return command(args, {
        read,
        schema: inviteSchema,
        async run({ email }, context) {
          await inviteParticipant(context, { slug, organisationId: recordId, email, lang })
          return redirect(`${paths.editRecord(lang, slug, group, recordId)}?done=invited`, 303)
        },
      })
    case 'remove':
      return command(args, {
        read,
        schema: unchecked,
        async run(_, context) {
          await removeRecord(context, { ...part, base })
          return redirect(`${paths.editGroup(lang, slug, group)}?done=removed`, 303)
        },
      })
    default:
      return command(args, {
        read,
        schema: recordSchema(group),
        async run(record, context) {
          const saved = await saveRecord(context, { ...part, base, newRecordId, record })
          if (saved.state === 'conflict')
            return redirect(paths.mergeRecord(lang, slug, group, recordId), 303)
          return redirect(`${afterSaving(lang, slug, group)}?done=${saved.state}`, 303)
        },
      })
  }
}

/** A list shows what it has now; a group of the cluster's own leads back to all of them. */
const afterSaving = (lang: 'ru' | 'en', slug: string, group: EditGroup) =>
  isList(group) ? paths.editGroup(lang, slug, group) : paths.editCluster(lang, slug)
