import { type MuscleId, muscle } from '@filiform/atlas';
import { parseDrawing } from '@filiform/body';
import { checkPair, checkStimulationPair, decideSigning, planFrom } from '@filiform/needling';
import { atlasRanker, markedPlaces } from '@filiform/referral';
import { describe, expect, it } from 'vitest';
import { openHoursOn } from './diary.ts';
import { CLINICIANS, DEMO_CLINICIAN, TIME_ZONE } from './fictional-practice.ts';
import { type DemoPatient, generatePatients, PATIENT_COUNT } from './generate.ts';
import type { DemoVisit } from './visits.ts';

/** A Monday, ten to two in the clinics. */
const MONDAY = Temporal.Instant.from('2026-11-23T20:50:00Z');

const made = new Map<string, readonly DemoPatient[]>();
/** Everybody as of a time, without the candidates in the notes. */
function patientsAt(now: Temporal.Instant, seed = 'tests'): readonly DemoPatient[] {
  const name = `${seed} ${now}`;
  const known = made.get(name) ?? [...generatePatients(seed, now, () => [])];
  made.set(name, known);
  return known;
}

function visitsAt(now: Temporal.Instant): readonly DemoVisit[] {
  return patientsAt(now).flatMap(({ visits }) => visits);
}

function todaysVisits(now: Temporal.Instant): readonly DemoVisit[] {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  return visitsAt(now)
    .filter(({ slot }) => slot.clinician === DEMO_CLINICIAN && slot.date.equals(today))
    .toSorted((a, b) => a.slot.hour - b.slot.hour);
}

/** People, stories and the visits before today as one text. */
function told(patients: readonly DemoPatient[]): string {
  return JSON.stringify(
    patients.map(({ person, story, visits }) => ({
      person,
      words: story.words,
      recovery: story.recovery,
      sources: story.sources.map((source) => [source.muscle.id, source.side, source.point.id]),
      visits: visits.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, MONDAY.subtract({ hours: 24 })) < 0),
    })),
  );
}

describe('the people of the demo', () => {
  it('are the same for one seed and day, whatever the time of day, and others for another seed', () => {
    const afternoon = told(patientsAt(MONDAY));
    expect(told([...generatePatients('tests', MONDAY, () => [])])).toBe(afternoon);
    expect(told(patientsAt(MONDAY.subtract({ hours: 6 })))).toBe(afternoon);
    expect(told(patientsAt(MONDAY, 'another'))).not.toBe(afternoon);
    // Four whole practices are made up here, beside whatever else the machine does.
  }, 180_000);

  it('are four hundred, one with seven hundred visits, seen by nine clinicians', () => {
    const patients = patientsAt(MONDAY);
    expect(patients).toHaveLength(PATIENT_COUNT);
    expect(patients.filter(({ visits }) => visits.length === 700)).toHaveLength(1);
    expect(patients.filter(({ visits }) => visits.length > 60)).toHaveLength(1);
    expect(new Set(visitsAt(MONDAY).map(({ slot }) => slot.clinician))).toEqual(new Set(CLINICIANS));
  });

  it('have a guardian exactly where they are minors', () => {
    const today = MONDAY.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
    for (const { person } of patientsAt(MONDAY)) {
      const age = person.birthDate.until(today, { largestUnit: 'years' }).years;
      expect(person.guardian !== undefined).toBe(age < 18);
    }
    expect(patientsAt(MONDAY).filter(({ person }) => person.guardian).length).toBeGreaterThan(5);
  });

  it('are written down twice in four ways that the front desk knows', () => {
    const people = patientsAt(MONDAY).map(({ person }) => person);
    const again = people.slice(-4).map((second) => {
      const first = people.find(
        (one) => one !== second && (one.telephone === second.telephone || one.birthDate.equals(second.birthDate)),
      );
      return first?.familyName.startsWith(second.familyName);
    });
    expect(again).toEqual([true, true, true, true]);
  });
});

describe('the diary of the demo', () => {
  it('keeps every visit within the opening hours of its clinic, on the clinic’s clock', () => {
    for (const { slot, startsAt, endsAt } of visitsAt(MONDAY)) {
      const open = openHoursOn(slot.clinic, slot.date);
      const [starts, ends] = [startsAt, endsAt].map((time) => time.toZonedDateTimeISO(TIME_ZONE));
      expect(starts?.toPlainDate().equals(slot.date)).toBe(true);
      expect(starts?.hour).toBeGreaterThanOrEqual(open?.from ?? 24);
      expect((ends?.hour ?? 24) + (ends?.minute ?? 0) / 60).toBeLessThanOrEqual(open?.to ?? 0);
      expect(slot.date.dayOfWeek).toBeLessThanOrEqual(5);
    }
  });

  it('never gives a clinician two patients at once, nor a patient two visits within two days', () => {
    const hours = visitsAt(MONDAY).map(({ slot }) => `${slot.clinician} ${slot.date} ${slot.hour}`);
    expect(new Set(hours).size).toBe(hours.length);
    for (const { visits } of patientsAt(MONDAY)) {
      visits.forEach(({ slot }, place) => {
        const before = visits[place - 1];
        if (before) expect(before.slot.date.until(slot.date).days).toBeGreaterThanOrEqual(2);
      });
    }
  });

  it.each([
    ['on a Monday afternoon', '2026-11-23T20:50:00Z', 9],
    ['before the first visit', '2026-11-24T08:00:00Z', 9],
    ['late in the evening', '2026-11-26T05:30:00Z', 9],
    ['on a Saturday', '2026-11-28T19:00:00Z', 8],
    ['on the Sunday when the clocks change', '2026-11-01T16:00:00Z', 8],
  ])('gives the demo clinician a day to try the main job on, %s', (_, time, count) => {
    const day = todaysVisits(Temporal.Instant.from(time));
    expect(day).toHaveLength(count);
    const statuses = day.map(({ status }) => status);
    const arrived = statuses.indexOf('arrived');
    expect(arrived).toBeGreaterThanOrEqual(2);
    expect(statuses).toEqual(
      statuses.map((__, place) => (place < arrived ? 'done' : place === arrived ? 'arrived' : 'booked')),
    );
    expect(statuses.length - arrived).toBeGreaterThanOrEqual(5);

    expect(day.slice(arrived, arrived + 2).every(({ drawn }) => (drawn?.drawing.strokes.length ?? 0) > 0)).toBe(true);
    expect(day.slice(arrived).every(({ sites, note }) => sites.length === 0 && note === undefined)).toBe(true);
    expect(day.slice(arrived + 2).every(({ drawn }) => drawn === undefined)).toBe(true);
    expect(day.slice(0, arrived).map(({ isSigned }) => isSigned)).toEqual([
      ...Array.from({ length: arrived - 1 }, () => true),
      false,
    ]);
  });
});

describe('the stories of the demo', () => {
  it('draws only what can be read back, and nothing beside the body', () => {
    for (const { drawn } of visitsAt(MONDAY)) {
      if (!drawn) continue;
      const parsed = parseDrawing(drawn.drawing);
      expect(parsed).toEqual({ ok: true, value: { drawing: drawn.drawing, trimmed: [] } });
    }
  });

  it('lets the ranking bring a true source into the top five of nineteen in twenty first drawings', () => {
    const first = patientsAt(MONDAY).flatMap(({ story, visits }) => {
      const strokes = visits.find(({ drawn }) => drawn)?.drawn?.drawing.strokes ?? [];
      return strokes.length > 0 ? [{ story, strokes }] : [];
    });
    const found = first.filter(({ story, strokes }) => {
      const top = atlasRanker().rank(markedPlaces({ strokes })).candidates.slice(0, 5);
      return story.sources.some((source) =>
        top.some(({ muscle, side }) => muscle === source.muscle.id && side === source.side),
      );
    });
    expect(first.length).toBeGreaterThan(350);
    expect(found.length / first.length).toBeGreaterThan(0.95);
  });

  it('needles what may be signed as it stands, every needle out again', () => {
    const needled = visitsAt(MONDAY).filter(({ sites }) => sites.length > 0);
    expect(needled.length).toBeGreaterThan(3500);
    for (const { sites } of needled) {
      expect(decideSigning({ sites }).ok).toBe(true);
      expect(sites.every(({ needlesIn, needlesOut }) => needlesIn === needlesOut)).toBe(true);
    }
  });

  it('joins needles for a current in about a third of the sessions with two sites or more, each as the program allows it', () => {
    const several = visitsAt(MONDAY).filter(({ sites }) => sites.length > 1);
    const stimulated = several.filter(({ pairs }) => pairs.length > 0);
    expect(stimulated.length / several.length).toBeGreaterThan(0.27);
    expect(stimulated.length / several.length).toBeLessThan(0.4);
    for (const { sites, pairs, startsAt, endsAt } of stimulated) {
      const joined = pairs.flatMap((pair) => pair.sites.map((site, place) => `${site} ${pair.needles[place]?.needle}`));
      expect(new Set(joined).size).toBe(joined.length);
      for (const pair of pairs) {
        const [one, other] = pair.sites.map((place) => sites[place]);
        if (!one || !other) throw new Error('A pair joins a site that is not in the session.');
        const [first, second] = pair.needles;
        const counted = [
          { ...first, needlesIn: one.needlesIn },
          { ...second, needlesIn: other.needlesIn },
        ] as const;
        expect(checkPair({ ...pair, needles: counted }, one === other)).toEqual([]);
        expect(checkStimulationPair([planFrom(one), planFrom(other)], ['one', 'other'])).toEqual([]);
        expect([one.muscle, one.side, other.muscle, other.side]).toEqual([
          first.muscle,
          first.side,
          second.muscle,
          second.side,
        ]);
        expect(one.stimulation).toMatchObject({ frequencyHz: pair.frequencyHz, minutes: pair.minutesPlanned });
        const [began, ended] = [Date.parse(pair.startedAt ?? ''), Date.parse(pair.stoppedAt ?? '')];
        expect(began).toBeGreaterThan(startsAt.epochMilliseconds);
        expect(ended).toBeGreaterThan(began);
        expect(ended).toBeLessThan(endsAt.epochMilliseconds);
      }
    }
    expect(
      visitsAt(MONDAY).every(({ isSigned, sites, pairs }) => !isSigned || sites.length > 1 || pairs.length === 0),
    ).toBe(true);
    expect(visitsAt(MONDAY).find(({ isSigned, sites }) => !isSigned && sites.length > 0)?.pairs.length).toBeGreaterThan(
      0,
    );
  });

  it('lets no current run on past now, however early in the day it is loaded', () => {
    const night = Temporal.Instant.from('2026-11-24T08:00:00Z');
    for (const { pairs } of visitsAt(night)) {
      for (const { startedAt, stoppedAt } of pairs) {
        expect(Date.parse(stoppedAt ?? '')).toBeLessThanOrEqual(night.epochMilliseconds);
        expect(Date.parse(startedAt ?? '')).toBeLessThan(Date.parse(stoppedAt ?? ''));
      }
    }
  });

  it('takes needles from lots that were good on that day', () => {
    const used = visitsAt(MONDAY).flatMap(({ slot, sites }) =>
      sites.flatMap(({ packet }) => (packet ? [{ day: slot.date.toString(), packet }] : [])),
    );
    expect(used.length).toBeGreaterThan(8000);
    expect(used.filter(({ day, packet }) => (packet.expiresOn ?? '') <= day)).toEqual([]);
    // One lot that was called back, and one that expired, were used before.
    for (const lot of ['LF50266', 'B2311-018'])
      expect(used.filter(({ packet }) => packet.lot === lot).length).toBeGreaterThan(12);
  });

  it('never needles over both lungs at one visit', () => {
    const isOverLung = (id: MuscleId) => muscle(id)?.hazards.some(({ structure }) => structure === 'Both lungs');
    for (const { sites } of visitsAt(MONDAY)) {
      const sides = sites.filter((site) => isOverLung(site.muscle)).map(({ side }) => side);
      expect(new Set(sides).size).toBeLessThanOrEqual(1);
    }
  });

  it('mostly needles a true source', () => {
    const needled = patientsAt(MONDAY)
      .flatMap(({ story, visits }) => visits.map(({ sites }) => ({ story, sites })))
      .filter(({ sites }) => sites.length > 0);
    const onSource = needled.filter(({ story, sites }) =>
      sites.some(({ muscle, side }) =>
        story.sources.some((source) => source.muscle.id === muscle && source.side === side),
      ),
    );
    expect(onSource.length / needled.length).toBeGreaterThan(0.9);
  });

  it('tells of many who improve by two points or more, and of many who do not', () => {
    const changes = patientsAt(MONDAY).flatMap(({ visits }) => {
      const pain = visits.flatMap(({ scores }) =>
        scores.flatMap(({ instrument, score }) => (instrument === 'nprs' ? [score] : [])),
      );
      const [first, last] = [pain[0], pain.at(-1)];
      return pain.length > 1 && first !== undefined && last !== undefined ? [first - last] : [];
    });
    const share = changes.filter((change) => change >= 2).length / changes.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.78);
  });

  it('draws less and paler as the pain goes', () => {
    const ink = (visit: DemoVisit | undefined) =>
      (visit?.drawn?.drawing.strokes ?? []).reduce(
        (sum, { widthMm, intensity0to10 }) => sum + widthMm * intensity0to10,
        0,
      );
    const cleared = patientsAt(MONDAY).filter(
      ({ story, visits }) => story.recovery.kind === 'clear' && visits.length > 8,
    );
    const less = cleared.filter(({ visits }) => {
      const drawn = visits.filter((visit) => visit.drawn && visit.status === 'done');
      return ink(drawn.at(-1)) < ink(drawn[0]) / 2;
    });
    expect(less.length / cleared.length).toBeGreaterThan(0.9);
  });
});
