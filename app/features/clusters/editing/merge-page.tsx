import { isList, type EditField, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { FieldValue } from '#app/domain/clusters/editing/value.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { Form } from '@remix-run/react'
import { Difference } from './difference.tsx'
import { fieldTitle } from './field-title.ts'
import { valueText } from './value-text.ts'
import type { ShownTerms } from './view.ts'

type Compared = {
  field: string
  who: 'both' | 'theirs' | 'mine'
  before: FieldValue
  theirs: FieldValue
  mine: FieldValue
}

type Props = {
  cluster: { slug: string; name: string }
  group: EditGroup
  recordId: string
  state: 'nothing' | 'gone' | 'differs'
  fields: readonly Compared[]
  live: string
  baseKnown: boolean
  last: { editor: string | null; at: string } | null
  terms: ShownTerms
  refused: Refusal | undefined
}

/** Two people's versions of one record side by side, with the choice between them field by field. */
export function MergePage(props: Props) {
  const { cluster, group, recordId, state, fields, live, last, refused } = props
  const lang = useLang()
  const t = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const words = t.groups[group]
  const form = isList(group)
    ? paths.editRecord(lang, slug, group, recordId)
    : paths.editGroup(lang, slug, group)
  const lead =
    state === 'gone'
      ? t.merge.goneText
      : state === 'nothing'
        ? t.merge.nothingText
        : last?.editor
          ? t.merge.lead(last.editor, last.at)
          : t.merge.leadUnknown
  const of = (who: Compared['who']) => fields.filter((field) => field.who === who)
  return (
    <Page
      wide
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: t.title, href: paths.editCluster(lang, slug) },
        { label: words.title, href: paths.editGroup(lang, slug, group) },
        { label: t.merge.title },
      ]}
      title={
        state === 'gone'
          ? t.merge.gone
          : state === 'nothing'
            ? t.merge.nothing
            : `${words.title}: ${t.merge.title.toLowerCase()}`
      }
      lead={<p>{lead}</p>}
    >
      {state === 'nothing' ? (
        <EmptyState
          title={t.merge.nothing}
          action={
            <LinkButton href={paths.editGroup(lang, slug, group)}>
              {t.backTo(words.title)}
            </LinkButton>
          }
        />
      ) : (
        <>
          <RefusedForm refused={refused} intent="resolve" className="max-w-none" key={live}>
            {(fieldsOfForm, busy) => (
              <>
                <input type="hidden" name="live" value={live} />
                {of('both').length > 0 && (
                  <Section id="conflicts" title={t.merge.conflicts}>
                    <div className="grid gap-8">
                      {of('both').map((compared) => (
                        <Conflict
                          key={compared.field}
                          {...props}
                          compared={compared}
                          error={fieldsOfForm.of(compared.field).error}
                          chosen={fieldsOfForm.ticked}
                        />
                      ))}
                    </div>
                  </Section>
                )}
                {(['theirs', 'mine'] as const).map(
                  (who) =>
                    of(who).length > 0 && (
                      <Section
                        key={who}
                        id={who}
                        title={who === 'mine' ? t.merge.own : t.merge.taken}
                      >
                        <dl className="grid gap-5">
                          {of(who).map((compared) => (
                            <OneSided key={compared.field} {...props} compared={compared} />
                          ))}
                        </dl>
                      </Section>
                    ),
                )}
                <div className="flex flex-wrap gap-3 border-t border-line pt-5">
                  <Button disabled={busy}>
                    {state === 'gone' ? t.merge.bringBack : t.merge.submit}
                  </Button>
                  {state === 'differs' && (
                    <LinkButton href={form} kind="quiet">
                      {t.merge.again}
                    </LinkButton>
                  )}
                </div>
              </>
            )}
          </RefusedForm>
          <Form method="post" className="mt-6">
            <Button kind="quiet" name="intent" value="discard">
              {state === 'gone' ? t.merge.leave : t.merge.discard}
            </Button>
          </Form>
        </>
      )}
    </Page>
  )
}

type ConflictProps = Props & {
  compared: Compared
  error: string | undefined
  chosen: (name: string, value: string, known: boolean) => boolean
}

function Conflict({ group, terms, baseKnown, compared, error, chosen }: ConflictProps) {
  const lang = useLang()
  const t = useMessages(editing)
  const { field } = compared
  const text = (value: FieldValue) => valueText(lang, group, field, value, terms)
  const before = text(compared.before)
  return (
    <fieldset className={error && 'border-l-4 border-danger pl-3'}>
      <legend className="mb-2 text-lg font-semibold">
        {fieldTitle(lang, group, field as EditField)}
      </legend>
      {error && <p className="mb-2 text-sm font-medium text-danger">{error}</p>}
      {baseKnown && (
        <p className="mb-3 max-w-measure text-sm text-muted">
          {t.merge.before}: <span className="whitespace-pre-line">{before || t.log.nothing}</span>
        </p>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        {(['theirs', 'mine'] as const).map((side) => (
          <div key={side} className="flex flex-col rounded border border-edge p-4">
            <p className="mb-2 text-sm font-medium text-muted">{t.merge[side]}</p>
            <p className="grow whitespace-pre-line">
              {baseKnown ? (
                <Difference before={before} after={text(compared[side])} only="after" />
              ) : (
                text(compared[side]) || t.log.nothing
              )}
            </p>
            <div className="mt-3 border-t border-line pt-2">
              <Checkbox
                type="radio"
                name={field}
                value={side}
                label={side === 'mine' ? t.merge.keepMine : t.merge.keepTheirs}
                defaultChecked={chosen(field, side, false)}
              />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function OneSided({ group, terms, compared }: Props & { compared: Compared }) {
  const lang = useLang()
  const { field, who } = compared
  const text = (value: FieldValue) => valueText(lang, group, field, value, terms)
  return (
    <div className="max-w-measure">
      <dt className="text-sm font-medium text-muted">
        {fieldTitle(lang, group, field as EditField)}
      </dt>
      <dd className="whitespace-pre-line">
        <Difference before={text(compared.before)} after={text(compared[who as 'mine'])} />
      </dd>
    </div>
  )
}
