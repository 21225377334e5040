// Finds a Chromium for the end-to-end tests, or brings one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { program, run } from './ready.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const starts = (file) =>
  existsSync(file) &&
  spawnSync(file, ['--headless', '--no-sandbox', '--version'], { timeout: 20_000 }).status === 0

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return starts(file) ? file : undefined
}

function ofSystem() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...APPLICATIONS].find(starts)
}

/** @returns the browser's file and what was done for it; `file` undefined when none can be had */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return { file: asked, how: 'the browser CHROMIUM_PATH names' }
  let file = await ofPlaywright()
  if (file) return { file, how: "Playwright's own Chromium" }
  file = ofSystem()
  if (file) return { file, how: "the system's browser" }

  const root = process.getuid?.() === 0
  const cli = program('playwright')
  const download = await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true })
  if (download.code === 0 && root)
    await run(process.execPath, [cli, 'install-deps', 'chromium'], { quiet: true })
  file = await ofPlaywright()
  if (file) return { file, how: "Playwright's Chromium, just downloaded" }

  if (root && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { quiet: true, env })
    const install = await run(
      'apt-get',
      ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
      { quiet: true, env },
    )
    file = ofSystem()
    if (file) return { file, how: "Debian's chromium, just installed by apt-get" }
    return {
      how: `no browser: neither Playwright's download nor apt-get brought one.\n${install.output.slice(-800)}`,
    }
  }
  return { how: `no browser: Playwright's download failed.\n${download.output.slice(-800)}` }
}
