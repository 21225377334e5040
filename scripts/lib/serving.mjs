/**
 * What the serving process is started with. glibc gives every thread an arena of its own and seldom gives one back: two
 * serve a portal as fast and hold some 15 MB less. It is read before the program runs.
 */
export const servingEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' }
