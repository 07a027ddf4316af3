import { Textarea, TextInput } from '@mantine/core';
import parts from '../../look/page-parts.module.css';
import styles from './owner-pages.module.css';
import { OwnerPart, type OwnerPartProps } from './owner-part.tsx';
import type { OwnerClinic } from './owner-view.server.ts';

/** How one comes there, where it lies, and who is told of messages. */
export function FactsForm({ clinic, refusal }: OwnerPartProps) {
  const values: Readonly<Record<string, string>> = refusal?.values ?? clinic.facts;
  const field = (name: keyof OwnerClinic['facts'], label: string) => ({
    name,
    label,
    defaultValue: values[name] ?? '',
    error: refusal?.errors[name],
  });
  return (
    <OwnerPart title="The way here and the inbox">
      <form method="post" className={styles.pairs}>
        <input type="hidden" name="intent" value="facts" />
        <input type="hidden" name="edition" value={clinic.edition} />
        <Textarea {...field('parkingEn', 'Parking')} autosize minRows={2} />
        <Textarea {...field('parkingEs', 'Parking, in Spanish')} lang="es" autosize minRows={2} />
        <Textarea {...field('busEn', 'Bus')} autosize minRows={2} />
        <Textarea {...field('busEs', 'Bus, in Spanish')} lang="es" autosize minRows={2} />
        <TextInput
          {...field('latitude', 'Latitude')}
          description="For search engines and a file of streets. May be empty."
        />
        <TextInput {...field('longitude', 'Longitude')} description="Such as -104.9903. May be empty." />
        <TextInput
          {...field('email', 'E-mail of the inbox')}
          type="email"
          description="Told that a message waits, never what it says. Empty: nobody is told; the task stands all the same."
        />
        <div>
          <button type="submit" className={parts.button}>
            Save these
          </button>
        </div>
      </form>
    </OwnerPart>
  );
}
