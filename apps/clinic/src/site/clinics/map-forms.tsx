import { Textarea } from '@mantine/core';
import { useState } from 'react';
import parts from '../../look/page-parts.module.css';
import styles from './owner-pages.module.css';
import { OwnerPart, type OwnerPartProps } from './owner-part.tsx';
import { SketchMapPicture } from './sketch-map-picture.tsx';
import { readStreets } from './street-lines.ts';

const EXAMPLE =
  'Windlass Street from 0,3 to 10,3\nMillrace Road from 2,0 to 2,5 to 4,9\nPlace Mill pond at 7,8\nClinic at 5,3';

/** The map, from typed streets or a file, beside it what visitors see. */
export function MapForms({ clinic, refusal }: OwnerPartProps) {
  const [streets, setStreets] = useState(refusal?.values.streets ?? clinic.streets);
  const read = streets.trim() === '' ? undefined : readStreets(streets);
  const map = read?.ok ? read.map : read ? undefined : clinic.map;
  return (
    <OwnerPart title="Map">
      <div className={styles.besides}>
        <div>
          <form method="post" className={styles.fields}>
            <input type="hidden" name="intent" value="map" />
            <input type="hidden" name="edition" value={clinic.edition} />
            <Textarea
              name="streets"
              label="Streets around the clinic"
              description="A line for each street, by squares: first how far east, then how far north, from 0 to 20."
              placeholder={EXAMPLE}
              value={streets}
              onChange={(event) => setStreets(event.currentTarget.value)}
              autosize
              minRows={7}
              error={refusal?.errors.streets}
            />
            {read && !read.ok && (
              <ul className={styles.hints} aria-label="What can’t be drawn yet">
                {read.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <button type="submit" className={parts.button}>
              Save the map
            </button>
          </form>
          <form
            method="post"
            action={`/staff/site/clinics/${clinic.id}/map`}
            encType="multipart/form-data"
            className={styles.fields}
          >
            <label htmlFor="file">Or a GeoJSON file of streets, at most 1 MB</label>
            <input id="file" name="file" type="file" accept=".geojson,.json,application/geo+json" required />
            {refusal?.errors.file && (
              <p className={parts.refusal} role="alert">
                {refusal.errors.file}
              </p>
            )}
            <button type="submit" className={parts.quiet}>
              Draw from the file
            </button>
          </form>
          {clinic.map && (
            <form method="post">
              <input type="hidden" name="edition" value={clinic.edition} />
              <button type="submit" name="intent" value="remove-map" className={parts.small}>
                Show no map
              </button>
            </form>
          )}
        </div>
        <div className={styles.preview}>
          <h3>As visitors see it</h3>
          {map ? (
            <SketchMapPicture map={map} clinicName={clinic.shown.name} language="en" idPrefix="preview" showsGrid />
          ) : (
            <p>The map appears here as soon as your lines can be read.</p>
          )}
        </div>
      </div>
    </OwnerPart>
  );
}
