/** waiting → running → done or failed. A node that dies leaves `running`, which another takes over. */
export const jobStates = ['waiting', 'running', 'done', 'failed'] as const
export type JobState = (typeof jobStates)[number]

/** What a job takes in and gives back: whatever JSON can hold. */
export type JobData = Record<string, unknown>
