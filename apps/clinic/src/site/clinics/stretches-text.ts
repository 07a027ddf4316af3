import { DAY_MINUTES, type Stretch } from './hours.ts';
import { minuteWords } from './public-times.ts';

export type ReadStretches =
  | { readonly ok: true; readonly stretches: readonly Stretch[] }
  /** What was wrong and what would be right. */
  | { readonly ok: false; readonly sentence: string };

const EXAMPLE = 'Write it like 8 am - noon, 1 pm - 6:30 pm, or "closed".';
const STRETCH = /^(.+?)\s*(?:-|–|—|\bto\b|\buntil\b|\ba\b)\s*(.+)$/i;
const ARRANGED = /\bby arrangement\b/i;
const MOST_STRETCHES = 6;

/**
 * Reads a day's hours as people write them: `8 am - noon, 1 pm - 6:30 pm`, `7:00-19:00`, `8 to 17 by arrangement`.
 * Empty or "closed" is a closed day. Clocks of 12 and of 24 hours; an hour without am or pm is of 24.
 */
export function readStretches(text: string): ReadStretches {
  const wanted = text.trim();
  if (wanted === '' || /^closed\.?$/i.test(wanted)) return { ok: true, stretches: [] };
  const stretches: Stretch[] = [];
  for (const part of wanted.split(/[,;]| and /).filter((one) => one.trim() !== '')) {
    const read = readStretch(part.trim());
    if (typeof read === 'string') return { ok: false, sentence: read };
    stretches.push(read);
  }
  if (stretches.length > MOST_STRETCHES) {
    return { ok: false, sentence: `A day has ${MOST_STRETCHES} stretches at most.` };
  }
  stretches.sort((one, other) => one.from - other.from);
  const clash = stretches.find(({ from }, place) => from < (stretches[place - 1]?.to ?? 0));
  if (clash) {
    return {
      ok: false,
      sentence: `Two stretches overlap at ${minuteText(clash.from)}. End one before the next begins.`,
    };
  }
  return { ok: true, stretches };
}

function readStretch(part: string): Stretch | string {
  const byArrangement = ARRANGED.test(part);
  const [, fromText = '', toText = ''] = STRETCH.exec(part.replace(ARRANGED, '').replace(/[()]/g, '').trim()) ?? [];
  // "7 - 11 am": the half of the day stands once, for both.
  const half = /(am|pm)\s*$/i.exec(toText.replaceAll('.', ''))?.[1];
  const to = readMinute(toText);
  const from = /[a-z]/i.test(fromText) || half === undefined ? readMinute(fromText) : sameHalf(fromText, half, to);
  if (from === undefined || to === undefined) return `"${part}" could not be read. ${EXAMPLE}`;
  // Midnight at the end of a stretch is the end of this day.
  const end = to === 0 ? DAY_MINUTES : to;
  if (from >= end) {
    return `"${part}" ends before it begins. Hours past midnight go on at the next day: end this one at midnight.`;
  }
  return { from, to: end, byArrangement };
}

/** The later of "7 am" and "7 pm" that still lies before the end. */
function sameHalf(fromText: string, half: string, to: number | undefined): number | undefined {
  const same = readMinute(`${fromText} ${half}`);
  if (same !== undefined && to !== undefined && same >= to) return readMinute(`${fromText} am`);
  return same;
}

/** Minutes after midnight, 0 to 1440. */
function readMinute(text: string): number | undefined {
  const plain = text.trim().toLowerCase().replaceAll('.', '').replace(/^at /, '');
  if (plain === 'noon') return DAY_MINUTES / 2;
  if (plain === 'midnight') return 0;
  const [, hourText, minuteText = '0', half] = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/.exec(plain) ?? [];
  if (hourText === undefined) return undefined;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (minute > 59) return undefined;
  if (half === undefined) return hour < 24 || (hour === 24 && minute === 0) ? hour * 60 + minute : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** As the owner's field shows it: `8 am - noon, 1 pm - 6:30 pm`; `closed`. Read again it is the same. */
export function stretchesText(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return 'closed';
  return stretches
    .map(
      ({ from, to, byArrangement }) =>
        `${minuteText(from)} - ${minuteText(to)}${byArrangement ? ' by arrangement' : ''}`,
    )
    .join(', ');
}

/** With plain spaces: it stands in a field. */
function minuteText(minute: number): string {
  return minuteWords(minute, 'en').replaceAll('\u00a0', ' ');
}
