import { v7 } from 'uuid';

/** A new UUIDv7: made by the program, so that it works on every PostgreSQL, and sorted by time of making. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True where the text can be an id of ours: checked before it meets the database. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
