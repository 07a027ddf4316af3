import type { MuscleSide } from '@filiform/atlas';
import type { View } from '@filiform/body';
import type { Candidate, Ranking } from '@filiform/referral';
import { useState } from 'react';
import { ComplaintChoice, HeadacheQuestions } from '../findings/asked.tsx';
import { findingsIn } from '../findings/examination.ts';
import { NextPalpation } from '../findings/next-palpation.tsx';
import type { Examining } from '../findings/use-examination.ts';
import type { MarkedRegion } from '../regions/marked-words.ts';
import { AlsoConsider } from './also-consider.tsx';
import styles from './candidate-panel.module.css';
import { CandidateRow } from './candidate-row.tsx';
import { ThumbnailFigures } from './muscle-thumbnail.tsx';
import type { AtlasSide, LoadedAtlas } from './use-atlas.ts';

/** Which candidate is laid over the drawing. */
export type PointedAt = {
  readonly muscle: Candidate['muscle'];
  readonly side: MuscleSide;
  readonly matching: readonly string[];
};

type CandidatePanelProps = {
  readonly atlas: LoadedAtlas;
  readonly ranking: Ranking | undefined;
  readonly marked: readonly MarkedRegion[] | undefined;
  readonly empty: boolean;
  readonly visitId: string;
  readonly canNeedle: boolean;
  readonly examining: Examining;
  readonly onPoint: (at: PointedAt | undefined) => void;
  readonly onView: (view: View) => void;
};

const SHOWN_FIRST = 8;

/** What was asked, what to press next, and the muscles to examine, best first, as the drawing grows. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { atlas, ranking, marked, empty, examining, visitId, canNeedle, onPoint, onView } = props;
  const [all, setAll] = useState(false);
  if (atlas === 'failed')
    return (
      <p className={styles.hint} role="alert">
        The atlas could not be loaded: there is no connection. Go on drawing; the muscles appear once it is back.
      </p>
    );
  if (atlas === 'loading' || !ranking)
    return empty ? <EmptyHint /> : <p className={styles.hint}>Looking through the atlas…</p>;

  const worthwhile = empty ? knownWithoutDrawing(ranking, examining) : ranking.candidates;
  const shown = all ? worthwhile : worthwhile.slice(0, SHOWN_FIRST);
  return (
    <div className={styles.panel}>
      <ThumbnailFigures />
      {empty ? <EmptyHint /> : ranking.note !== undefined && <p className={styles.note}>{ranking.note}</p>}
      <ComplaintChoice {...{ atlas, examining }} />
      {examining.canChange && <NextPalpation {...{ atlas, examining }} next={ranking.nextPalpations} />}
      <HeadacheQuestions {...{ atlas, examining, marked }} />
      {shown.length > 0 && (
        <>
          <p className={styles.caution}>
            A list of muscles to examine, not a diagnosis. Calibrated on published cases, not on patients.
          </p>
          <Together {...{ atlas, ranking }} />
          <ol className={styles.list}>
            {shown.map((candidate) => (
              <CandidateRow
                key={`${candidate.muscle} ${candidate.side}`}
                {...{ candidate, atlas, visitId, canNeedle, examining, onPoint, onView }}
              />
            ))}
          </ol>
          <Unexplained share={empty ? 0 : ranking.unexplained} />
          {worthwhile.length > SHOWN_FIRST && (
            <button type="button" className={styles.more} onClick={() => setAll(!all)}>
              {all ? `Show the first ${SHOWN_FIRST}` : `Show all ${worthwhile.length}`}
            </button>
          )}
        </>
      )}
      {!empty && <AlsoConsider {...{ atlas, ranking }} />}
      {shown.length > 0 && (
        <div className={styles.foot}>
          <p>{ranking.prior.words}</p>
          {examining.examination.findings.length + examining.examination.features.length > 0 && (
            <p>How far a finding moves the order is unverified: no study gives these numbers.</p>
          )}
          <p>Atlas {ranking.atlas}</p>
        </div>
      )}
    </div>
  );
}

/** Where nothing is drawn, published shares for the complaint order the muscles; else there are only those examined. */
function knownWithoutDrawing(ranking: Ranking, { examination }: Examining): readonly Candidate[] {
  if (ranking.prior.kind === 'published') return ranking.candidates;
  return ranking.candidates.filter((candidate) => findingsIn(examination.findings, candidate).length > 0);
}

function EmptyHint() {
  return (
    <p className={styles.hint}>
      Draw where it hurts, or mark regions from the list. The muscles that can send pain there appear here.
    </p>
  );
}

/** Two or three muscles that explain the drawing only together; a single one says it in its row. */
function Together({ atlas, ranking }: { readonly atlas: AtlasSide; readonly ranking: Ranking }) {
  const sentence = atlas.togetherSentence(ranking.sets, atlas.muscleName);
  return sentence === undefined ? null : <p className={styles.together}>{sentence}</p>;
}

function Unexplained({ share }: { readonly share: number }) {
  const whole = Math.round(share * 100);
  if (whole === 0) return null;
  return <p className={styles.unexplained}>{whole} % of the drawing is not explained by any muscle of the atlas.</p>;
}
