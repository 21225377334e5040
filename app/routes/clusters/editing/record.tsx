import type { MetaFunction, ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecordPage } from '#app/features/clusters/editing/record-page.tsx'
import { editingMeta } from './editing-meta.ts'
import { recordAction, recordLoader } from './edited-record.ts'

export const loader = recordLoader
export const action = recordAction

/** A draft changes nothing that the page shows. */
export const shouldRevalidate = ({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) =>
  formData?.get('intent') === 'draft' ? false : defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ params, data }) =>
  editingMeta(params, data?.group)

export default function EditRecord() {
  const refused = useActionData<typeof action>()
  return <RecordPage {...useLoaderData<typeof loader>()} refused={refused} />
}
