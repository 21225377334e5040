/** One field's value as kept in history and compared: text, whole number, yes or no, several choices, nothing. */
export type FieldValue = string | number | boolean | readonly string[] | null

/** A row of a field group: a project, a document; or the cluster itself. */
export type RecordValue = Readonly<Record<string, FieldValue>>

/** A field group: its records by id. A group of the cluster's own fields has one record, `self`. */
export type GroupValue = Readonly<Record<string, RecordValue>>

/** The id of the only record of a group that is no list. */
export const SELF = 'self'
