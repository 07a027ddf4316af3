/** What a form holds, as typed. */
export type TextFields = { readonly [field: string]: string };

/** One thing of a session that is stored by itself: a site, a pair. */
export type StoredItem<Fields extends TextFields> = {
  readonly id: string;
  /** 0: not stored yet. */
  readonly rowVersion: number;
  readonly removed: boolean;
  readonly fields: Fields;
};

/** Another person's version, as the server tells it. */
export type Theirs<Fields extends TextFields> = Omit<StoredItem<Fields>, 'id'>;

/**
 * How a thing on the screen stands to what is stored:
 * saved; waiting to be sent; refused (a field can't stand, or the server said so); stale (somebody else changed it).
 */
export type Standing<Fields extends TextFields, TheirVersion extends Theirs<Fields> = Theirs<Fields>> = {
  readonly state: 'saved' | 'waiting' | 'refused' | 'stale';
  readonly errors: { readonly [field in keyof Fields]?: string };
  readonly theirs: TheirVersion | undefined;
  /** What was stored when this version was made; undefined where that is not known any more. */
  readonly base: Fields | undefined;
  /** What was sent since the last answer and may be stored: each of them is mine, whatever its version. */
  readonly unanswered: readonly Pick<StoredItem<Fields>, 'removed' | 'fields'>[];
};

/** Freshly from the server. */
export function standing<Fields extends TextFields>(fields: Fields): Standing<Fields, never> {
  return { state: 'saved', errors: {}, theirs: undefined, base: fields, unanswered: [] };
}

/** Whether two forms say the same; blanks around what was typed do not count. */
export function sameFields(mine: TextFields, theirs: TextFields): boolean {
  return Object.keys(mine).every((field) => mine[field]?.trim() === theirs[field]?.trim());
}

/** What was kept while it could not be sent. */
export type KeptChange<Fields extends TextFields> = Pick<StoredItem<Fields>, 'rowVersion' | 'removed' | 'fields'>;

/**
 * Lays a change that was never answered over what the server shows, with the version it was made from; the thing
 * itself where the server has the change already.
 */
export function laidOver<Fields extends TextFields, Item extends StoredItem<Fields> & Standing<Fields>>(
  item: Item,
  change: KeptChange<Fields>,
): Item {
  // A new one, so that the copy that the device kept is let go.
  if (change.removed === item.removed && sameFields(change.fields, item.fields)) return { ...item };
  const { rowVersion, removed, fields } = change;
  const base = rowVersion === item.rowVersion ? item.fields : undefined;
  return { ...item, rowVersion, removed, fields, base, state: 'waiting' };
}

/** How the server answered a change; `closed` is everybody's: nothing can be recorded any more. */
type Answer<Fields extends TextFields, TheirVersion> =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  | { readonly kind: 'stale'; readonly theirs: TheirVersion }
  | { readonly kind: 'refused'; readonly errors: { readonly [field in keyof Fields]?: string } }
  | { readonly kind: 'closed' };

/** A thing after the server's answer to what was sent; what was typed meanwhile goes on waiting. */
export function afterAnswer<
  Fields extends TextFields,
  TheirVersion extends Theirs<Fields>,
  Item extends StoredItem<Fields> & Standing<Fields, TheirVersion>,
>(item: Item, sent: Pick<StoredItem<Fields>, 'removed' | 'fields'>, answer: Answer<Fields, TheirVersion>): Item {
  const changedSince = item.removed !== sent.removed || !sameFields(item.fields, sent.fields);
  switch (answer.kind) {
    case 'saved':
      return {
        ...item,
        rowVersion: answer.rowVersion,
        state: changedSince ? 'waiting' : 'saved',
        errors: {},
        theirs: undefined,
        base: sent.fields,
        unanswered: [],
      };
    case 'stale': {
      const { theirs } = answer;
      const isMine = item.unanswered.some(
        (one) => one.removed === theirs.removed && sameFields(one.fields, theirs.fields),
      );
      if (!isMine) return { ...item, state: 'stale', theirs, unanswered: [] };
      // The answer to it was lost, and more was typed since: that goes on from there.
      const { rowVersion, fields: base } = theirs;
      return { ...item, rowVersion, base, state: 'waiting', theirs: undefined, unanswered: [] };
    }
    case 'refused':
      return changedSince
        ? { ...item, state: 'waiting' }
        : { ...item, state: 'refused', errors: answer.errors, unanswered: [] };
    case 'closed':
      return { ...item, state: 'refused' };
  }
}

/** A thing whose sending was not answered: it may be stored, or not. */
export function withoutAnswer<Fields extends TextFields, Item extends StoredItem<Fields> & Standing<Fields>>(
  item: Item,
  { removed, fields }: Pick<StoredItem<Fields>, 'removed' | 'fields'>,
): Item {
  const isKnown = item.unanswered.some((one) => one.removed === removed && sameFields(one.fields, fields));
  return isKnown ? item : { ...item, unanswered: [...item.unanswered, { removed, fields }] };
}

/** The fields that I alone changed, where somebody else changed others: mine stand unless I choose otherwise. */
export function changedByMeAlone<Fields extends TextFields>(
  mine: { readonly fields: Fields; readonly base: Fields | undefined },
  theirs: Theirs<Fields>,
): readonly (keyof Fields & string)[] {
  const { fields, base } = mine;
  if (!base) return [];
  return Object.keys(fields).filter(
    (field) => fields[field]?.trim() !== theirs.fields[field]?.trim() && theirs.fields[field] === base[field],
  );
}

/** A thing with some fields typed anew; `errors` are those of the page's own check, before anything is sent. */
export function withTyped<Fields extends TextFields, Item extends StoredItem<Fields> & Standing<Fields>>(
  item: Item,
  typed: Partial<Fields>,
  errors: { readonly [field in keyof Fields]?: string },
): Item {
  const fields = { ...item.fields, ...typed };
  if (item.state === 'stale') return { ...item, fields };
  return { ...item, fields, errors, state: Object.keys(errors).length > 0 ? 'refused' : 'waiting' };
}

/**
 * What is stored now, laid under what this page has: a thing that is saved here takes a newer version, one that
 * somebody else began is added, and what waits here goes on waiting, to be told "stale" when it is sent.
 */
export function withNewer<
  Fields extends TextFields,
  Stored extends StoredItem<Fields>,
  Item extends Stored & Standing<Fields>,
>(mine: readonly Item[], stored: readonly Stored[], fresh: (stored: Stored) => Item): readonly Item[] {
  const there = mine.map((item) => {
    const theirs = stored.find(({ id }) => id === item.id);
    return theirs && item.state === 'saved' && theirs.rowVersion >= item.rowVersion ? fresh(theirs) : item;
  });
  const begun = stored.filter(({ id }) => !mine.some((item) => item.id === id)).map(fresh);
  return [...there, ...begun];
}
