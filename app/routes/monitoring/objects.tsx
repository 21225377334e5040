import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import {
  categoryValues,
  nothingChosen,
  tidySearch,
  wholeDirectory,
  type DirectoryQuery,
} from '#app/domain/clusters/directory.ts'
import {
  chosenObjectsSchema,
  emptySchema,
  namedObjectSchema,
} from '#app/domain/clusters/monitoring/forms.ts'
import { CategoryBadge } from '#app/features/clusters/category-badge.tsx'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox, Select, TextField } from '#app/ui/fields.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { RefusedForm } from '#app/ui/refused-form.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { addObjects } from '#server/clusters/monitoring/add-objects.ts'
import { showRound } from '#server/clusters/monitoring/show-round.ts'
import { deskMeta } from './desk.ts'
import { yearOf } from './year-of.ts'

/** The search of the directory an address asks for: words, a region, a category. */
function queryOf(url: string): DirectoryQuery {
  const search = new URL(url).searchParams
  const q = tidySearch(search.get('q') ?? '')
  const region = search.get('region') ?? ''
  const category = search.get('category') ?? ''
  return {
    ...wholeDirectory,
    q,
    sort: q === '' ? 'name' : 'relevance',
    chosen: {
      ...nothingChosen,
      region: region ? [region] : [],
      category: (categoryValues as readonly string[]).includes(category) ? [category] : [],
    },
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { year, objects, state } = await showRound(context, yearOf(args.params))
    const there = new Set(objects.map(({ slug }) => slug))
    const query = queryOf(args.request.url)
    const { rows, total, facets } = await findClusters(context, lang, query)
    return {
      year,
      state,
      total,
      query: {
        q: query.q,
        region: query.chosen.region[0] ?? '',
        category: query.chosen.category[0] ?? '',
      },
      regions: facets.region.values.map((value, at) => ({
        value,
        label: facets.region.labels?.[at] ?? value,
      })),
      rows: rows.map(({ slug, name, regions, category, curated }) => ({
        slug,
        name,
        regions: regions.join(', '),
        category,
        curated,
        there: there.has(slug),
      })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const year = yearOf(args.params)
  const { form } = await answer(() => readForm(args))
  const done = () => redirect(`${paths.monitoringRound(lang, year)}?done=added#objects`, 303)
  if (form.get('intent') === 'named')
    return command(args, {
      schema: namedObjectSchema,
      form,
      run: async ({ nameRu, nameEn }, context) => (
        await addObjects(context, year, { kind: 'named', name: { ru: nameRu, en: nameEn } }),
        done()
      ),
    })
  if (form.get('intent') === 'all')
    return command(args, {
      schema: emptySchema,
      form,
      run: async (_, context) => (
        await addObjects(context, year, { kind: 'found', query: queryOf(args.request.url) }),
        done()
      ),
    })
  return command(args, {
    schema: chosenObjectsSchema,
    form,
    run: async ({ slug }, context) => (
      await addObjects(context, year, { kind: 'chosen', slugs: slug }),
      done()
    ),
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  deskMeta(params, (t) => t.chooseTitle)

export default function Objects() {
  const { year, total, query, regions, rows } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const words = useMessages(clusterWords)
  const address = `${paths.monitoringObjects(lang, year)}?${new URLSearchParams(query)}`
  return (
    <Page
      crumbs={[
        { label: t.toDesk, href: paths.desk(lang) },
        { label: t.title, href: paths.monitoringDesk(lang) },
        { label: String(year), href: paths.monitoringRound(lang, year) },
        { label: t.chooseTitle },
      ]}
      title={t.chooseTitle}
      lead={<p>{t.chooseLead(year)}</p>}
    >
      <Form method="get" className="grid items-end gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField label={t.search} name="q" type="search" defaultValue={query.q} />
        </div>
        <Select
          label={t.region}
          name="region"
          options={[{ value: '', label: t.anyRegion }, ...regions]}
          defaultValue={query.region}
        />
        <Select
          label={t.category}
          name="category"
          options={[
            { value: '', label: t.anyCategory },
            ...categoryValues.map((value) => ({
              value,
              label: value === 'none' ? t.noCategory : words.category[value],
            })),
          ]}
          defaultValue={query.category}
        />
        <div>
          <Button kind="quiet">{t.find}</Button>
        </div>
      </Form>
      <Section id="found" title={t.objects} note={total > rows.length && t.firstOnly}>
        {rows.length === 0 ? (
          <EmptyState title={t.nothingFound}>{t.nothingFoundText}</EmptyState>
        ) : (
          <>
            <RefusedForm refused={refused} intent="chosen" action={address}>
              {(fields, busy) => (
                <>
                  {fields.of('slug').error && (
                    <p className="text-sm font-medium text-danger">{fields.of('slug').error}</p>
                  )}
                  <ul className="border-t border-line">
                    {rows.map((row) => (
                      <li key={row.slug} className="border-b border-line">
                        <Checkbox
                          name="slug"
                          value={row.slug}
                          disabled={row.there}
                          defaultChecked={fields.ticked('slug', row.slug, false)}
                          label={
                            <>
                              {row.name}
                              <span className="block text-muted">{row.regions}</span>
                            </>
                          }
                          count={
                            row.there ? (
                              <Tag>{t.alreadyIn}</Tag>
                            ) : (
                              row.category && (
                                <CategoryBadge category={row.category} curated={row.curated} />
                              )
                            )
                          }
                        />
                      </li>
                    ))}
                  </ul>
                  <div className="flex flex-wrap gap-3">
                    <Button disabled={busy}>{t.addChosen}</Button>
                    <LinkButton href={paths.monitoringRound(lang, year)} kind="quiet">
                      {t.backToRound}
                    </LinkButton>
                  </div>
                </>
              )}
            </RefusedForm>
            <RefusedForm refused={refused} intent="all" action={address} className="mt-3">
              {(_fields, busy) => (
                <div>
                  <Button kind="quiet" disabled={busy}>
                    {t.addAll(total)}
                  </Button>
                </div>
              )}
            </RefusedForm>
          </>
        )}
      </Section>
      <Section id="named" title={t.namedTitle}>
        <RefusedForm refused={refused} intent="named" action={address}>
          {(fields, busy) => (
            <>
              <TextField label={t.nameRu} {...fields.of('nameRu')} />
              <TextField label={t.nameEn} {...fields.of('nameEn')} />
              <div>
                <Button disabled={busy}>{t.addNamed}</Button>
              </div>
            </>
          )}
        </RefusedForm>
      </Section>
    </Page>
  )
}
