import type { Database } from '../database/pool.ts';
import { type PracticeHead, practiceAtHost } from '../practice/find-practice.ts';

/** How long a practice's name and hosts may be out of date where nobody tells of a change. */
const REMEMBERED_MS = 5_000;
const MOST_HOSTS = 100;

export type PracticesAtHosts = {
  /** What is known without asking; undefined where it must be asked. */
  readonly known: (host: string) => PracticeHead | undefined;
  readonly atHost: (host: string) => Promise<PracticeHead | undefined>;
  readonly forget: () => void;
};

/** Every request asks which practice a host is; the answer changes once in years. Unknown hosts are asked anew. */
export function practicesAtHosts(database: Database): PracticesAtHosts {
  const remembered = new Map<string, { readonly practice: PracticeHead; readonly until: number }>();
  const asking = new Map<string, Promise<PracticeHead | undefined>>();

  function known(host: string): PracticeHead | undefined {
    const found = remembered.get(host);
    return found && found.until > performance.now() ? found.practice : undefined;
  }

  async function ask(host: string): Promise<PracticeHead | undefined> {
    const answer = practiceAtHost(database, host);
    asking.set(host, answer);
    try {
      const practice = await answer;
      // An answer that was under way when a change was told may be of before it.
      if (practice && asking.get(host) === answer) {
        if (remembered.size >= MOST_HOSTS) remembered.clear();
        remembered.set(host, { practice, until: performance.now() + REMEMBERED_MS });
      }
      return practice;
    } finally {
      if (asking.get(host) === answer) asking.delete(host);
    }
  }

  return {
    known,
    async atHost(host) {
      return known(host) ?? asking.get(host) ?? ask(host);
    },
    forget() {
      remembered.clear();
      asking.clear();
    },
  };
}
