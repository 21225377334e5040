import type { ReactNode } from 'react'
import { GateApp, type GatePage } from './gate-app.tsx'
import { useGate } from './use-gate.ts'
import { openKeep } from './engine/keep-encrypted.ts'

type Props = { page: GatePage; address: { list: string; delivery: string }; until: ReactNode }

/** The gate with its scripts; `until` it has taken up what the device kept. */
export default function GateLoader({ page, address, until }: Props) {
  const open = useGate(address)
  if (!open) return <>{until}</>
  return <GateApp open={open} page={page} erase={async () => (await openKeep()).wipe(true)} />
}
