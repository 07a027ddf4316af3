import { muscle } from '@filiform/atlas';
import { insideSentence, REGION_LABELS } from '@filiform/body';
import { adverseEvent, EVENT_OUTCOMES, ONSETS, RELATEDNESS, SEVERITIES, wordsFromId } from '@filiform/needling';
import type { RecordedEvent } from '../../adverse-events/index.server.ts';
import { partOf, type RecordedPart, stopped } from './part.ts';

/** What went wrong at this visit, as it stands now; what was withdrawn did not happen. Pure. */
export function eventPart(events: readonly RecordedEvent[], visitId: string): RecordedPart {
  return partOf(
    'event',
    'response',
    events
      .filter(({ current }) => !current.withdrawn)
      .map(({ current }) => ({
        text: stopped(
          `${adverseEvent(current.kind).name}${where(current)}, ${SEVERITIES[current.severity].name.toLowerCase()}, ` +
            `${ONSETS[current.onset]}, related: ${RELATEDNESS[current.relatedness]}; ${done(current)}${EVENT_OUTCOMES[current.outcome]}` +
            `${current.followUp.trim() === '' ? '' : `; follow-up: ${current.followUp.trim()}`}`,
        ),
        from: [
          {
            words: `Adverse event, recorded by ${current.recordedBy}`,
            href: `/staff/visits/${visitId}/needling`,
          },
        ],
      })),
  );
}

type Current = RecordedEvent['current'];

function where({ muscle: id, region, side }: Current): string {
  const name = insideSentence(id ? (muscle(id) ?? wordsFromId(id)).name : region ? REGION_LABELS[region] : '');
  if (name === '') return '';
  return ` at the ${side === null || side === 'midline' ? '' : `${side} `}${name}`;
}

function done({ action }: Current): string {
  return action.trim() === '' ? '' : `done: ${action.trim()}; `;
}
