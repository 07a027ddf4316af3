import type { KeptCopies } from './kept-copy.ts';

/** Another person's version, as the server tells it. */
export type Theirs<T> = {
  readonly value: T;
  readonly rowVersion: number;
  readonly savedBy: string;
};

export type SaveAnswer<T> =
  | { readonly kind: 'saved'; readonly rowVersion: number; readonly trimmed: readonly string[] }
  | { readonly kind: 'stale'; readonly theirs: Theirs<T> }
  /** The server says no, for good, with a sentence. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'signed-out' }
  /** No answer, or a failure of the server: worth another try. */
  | { readonly kind: 'no-connection' };

/** `leaving`: the page is being closed, so the request must outlive it. */
export type Send<T> = (value: T, rowVersion: number, leaving: boolean) => Promise<SaveAnswer<T>>;

/** What the screen says about saving. */
export type SaveState<T> =
  | { readonly kind: 'saved'; readonly trimmed: readonly string[] }
  | { readonly kind: 'saving' }
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'stale'; readonly theirs: Theirs<T> };

const DEBOUNCE_MS = 600;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * Saves a drawing as it is drawn, findings as they are tapped: half a second after the last change, one request at a time, again and
 * again where there is no connection. What isn't saved is kept on the device.
 */
export class Saver<T> {
  #rowVersion: number;
  readonly #send: Send<T>;
  readonly #kept: KeptCopies<T>;
  readonly #same: (one: T, other: T) => boolean;
  /** What was sent since the last answer and may be stored: each of them is this page's own. */
  #unanswered: readonly T[] = [];
  #wanted: T | undefined;
  #inFlight = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState<T> = { kind: 'saved', trimmed: [] };
  readonly #listeners = new Set<() => void>();

  constructor(rowVersion: number, send: Send<T>, kept: KeptCopies<T>, same: (one: T, other: T) => boolean) {
    this.#rowVersion = rowVersion;
    this.#send = send;
    this.#kept = kept;
    this.#same = same;
  }

  get state(): SaveState<T> {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A new version: kept on the device at once, sent soon. */
  changed(value: T): void {
    this.#wanted = value;
    this.#kept.keep(value, this.#rowVersion);
    if (this.#state.kind === 'stale') return;
    if (this.#state.kind === 'saved') this.#say({ kind: 'saving' });
    this.#tries = 0;
    this.#soon(DEBOUNCE_MS);
  }

  /** Send what is not saved now: the connection is back, or somebody asks. */
  retry(): void {
    if (this.#wanted) this.#soon(0);
  }

  /** The page is going away: a last request that outlives it. */
  leave(): void {
    if (!this.#wanted || this.#inFlight || this.#state.kind === 'stale') return;
    clearTimeout(this.#timer);
    void this.#sendNow(true);
  }

  /** Both versions were shown: this one, laid over theirs, is the one to keep. */
  keepMine(mine: T): void {
    if (this.#state.kind === 'stale') this.#rowVersion = this.#state.theirs.rowVersion;
    this.#say({ kind: 'saving' });
    this.changed(mine);
  }

  /** Both versions were shown: theirs is the one to keep, and it is stored already. */
  takeTheirs(): void {
    if (this.#state.kind === 'stale') this.#rowVersion = this.#state.theirs.rowVersion;
    this.#wanted = undefined;
    this.#kept.forget();
    this.#say({ kind: 'saved', trimmed: [] });
  }

  /** A copy that this device kept was made on an older version than the stored one. */
  foundStale(mine: T, theirs: Theirs<T>): void {
    this.#wanted = mine;
    this.#say({ kind: 'stale', theirs });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#sendNow(false), ms);
  }

  async #sendNow(leaving: boolean): Promise<void> {
    const value = this.#wanted;
    if (!value || this.#inFlight) return;
    this.#inFlight = true;
    if (this.#state.kind !== 'no-connection') this.#say({ kind: 'saving' });
    const answer = await this.#send(value, this.#rowVersion, leaving);
    this.#inFlight = false;
    this.#answered(value, answer);
  }

  #answered(sent: T, answer: SaveAnswer<T>): void {
    switch (answer.kind) {
      case 'saved':
        this.#rowVersion = answer.rowVersion;
        this.#tries = 0;
        this.#unanswered = [];
        if (this.#wanted === sent) {
          this.#wanted = undefined;
          this.#kept.forget();
          this.#say({ kind: 'saved', trimmed: answer.trimmed });
        } else if (this.#wanted) {
          // Changed again while the answer was on its way.
          this.#kept.keep(this.#wanted, this.#rowVersion);
          this.#soon(DEBOUNCE_MS);
        }
        return;
      case 'no-connection':
        this.#unanswered = [...this.#unanswered.filter((one) => !this.#same(one, sent)), sent];
        this.#say({ kind: 'no-connection' });
        this.#soon(RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? 30_000);
        this.#tries += 1;
        return;
      case 'signed-out':
        this.#say({ kind: 'signed-out' });
        this.#soon(RETRY_MS[1]);
        return;
      case 'stale': {
        const { value, rowVersion } = answer.theirs;
        const isMine = this.#unanswered.some((one) => this.#same(one, value));
        this.#unanswered = [];
        if (isMine) {
          // The answer to it was lost, and more was changed since: that goes on from there.
          this.#rowVersion = rowVersion;
          if (this.#wanted) this.#kept.keep(this.#wanted, rowVersion);
          this.#soon(0);
        } else this.#say(answer);
        return;
      }
      case 'refused':
        this.#say(answer);
    }
  }

  #say(state: SaveState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
