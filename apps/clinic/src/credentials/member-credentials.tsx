import parts from '../look/page-parts.module.css';
import styles from './credential.module.css';
import { StandingLine, StandingPanel } from './standing-panel.tsx';
import type { StandingWords } from './standing-words.ts';

type MemberCredentialsProps = {
  readonly staffId: string;
  readonly name: string;
  readonly standings: readonly StandingWords[];
};

/** Beside a person of the team: whether she may needle today, with the way to her papers. */
export function MemberCredentials({ staffId, name, standings }: MemberCredentialsProps) {
  return (
    <div className={styles.lines}>
      <a href={`/staff/team/${staffId}/credential`}>
        Needling credential<span className={parts.unseen}> of {name}</span>
      </a>
      {standings.map((standing) => (
        <StandingLine key={standing.state} standing={standing} />
      ))}
    </div>
  );
}

/** A person's own, to read. */
export function OwnCredentials({ standings }: { readonly standings: readonly StandingWords[] }) {
  if (standings.length === 0) return null;
  return (
    <section aria-labelledby="credential">
      <h2 id="credential">Your needling credential</h2>
      <div className={styles.own}>
        {standings.map((standing) => (
          <StandingPanel key={standing.state} standing={standing} />
        ))}
      </div>
      <p className={styles.soft}>An owner of the practice enters and renews it.</p>
    </section>
  );
}
