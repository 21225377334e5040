// What the scripts tell the person who typed the command.
const colour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (text) => paint(1, text)
export const dim = (text) => paint(2, text)
export const green = (text) => paint(32, text)
export const red = (text) => paint(31, text)

export const say = (text = '') => console.log(text)

/** Stops the command with a sentence for its user. */
export function giveUp(text) {
  console.error(red(text))
  process.exit(1)
}

/** Runs a long step and says how long it took. */
export async function step(title, work) {
  const started = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`${dim('…')} ${title}\r`)
  else say(`… ${title}`)
  const outcome = await work()
  say(`${green('✓')} ${title} ${dim(`${((performance.now() - started) / 1000).toFixed(1)} s`)}`)
  return outcome
}
