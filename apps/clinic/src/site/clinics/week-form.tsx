import { TextInput } from '@mantine/core';
import { useState } from 'react';
import parts from '../../look/page-parts.module.css';
import { HoursTable } from './clinic-page.tsx';
import { hourWords } from './clinic-view.ts';
import { clinicWords } from './clinic-words.ts';
import styles from './owner-pages.module.css';
import { OwnerPart, type OwnerPartProps } from './owner-part.tsx';
import { weekdayName } from './public-times.ts';
import { readStretches } from './stretches-text.ts';

/** The hours of the week, beside them what visitors see: while they are typed too. */
export function WeekForm({ clinic, refusal }: OwnerPartProps) {
  const [typed, setTyped] = useState(clinic.days.map((text, place) => refusal?.values[`day${place + 1}`] ?? text));
  const week = typed.map((text, place) => {
    const read = readStretches(text);
    return {
      day: weekdayName(place + 1, 'en'),
      isToday: false,
      hours: read.ok ? hourWords(read.stretches, 'en') : ['not readable yet'],
      name: undefined,
    };
  });
  return (
    <OwnerPart title="Hours of the week">
      <div className={styles.besides}>
        <form method="post" className={styles.fields}>
          <input type="hidden" name="intent" value="hours" />
          <input type="hidden" name="edition" value={clinic.edition} />
          <p>Such as “8 am - noon, 1 pm - 6:30 pm”, “closed”, or “8 am - 5 pm by arrangement”.</p>
          {typed.map((text, place) => (
            <TextInput
              key={weekdayName(place + 1, 'en')}
              name={`day${place + 1}`}
              label={weekdayName(place + 1, 'en')}
              value={text}
              onChange={(event) => setTyped(typed.with(place, event.currentTarget.value))}
              error={refusal?.errors[`day${place + 1}`]}
              autoComplete="off"
            />
          ))}
          <button type="submit" className={parts.button}>
            Save the hours
          </button>
        </form>
        <div className={styles.preview}>
          <h3>As visitors see it</h3>
          <HoursTable week={week} words={clinicWords('en')} />
          <p>{clinic.shown.openNow}</p>
        </div>
      </div>
    </OwnerPart>
  );
}
