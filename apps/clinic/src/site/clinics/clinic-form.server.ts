import type { z } from 'zod';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../../forms/form.ts';
import {
  addFederalHolidays,
  ownClinic,
  removeException,
  type Saved,
  saveException,
  saveFacts,
  saveMap,
  saveWeek,
} from './change-clinic.server.ts';
import {
  ExceptionForm,
  FactsForm,
  HolidaysForm,
  HoursForm,
  MapForm,
  RemoveExceptionForm,
  RemoveMapForm,
} from './owner-forms.ts';
import { type LeftOut, readGeoJson } from './read-geojson.ts';
import { readStreets } from './street-lines.ts';

type Refused = { readonly kind: 'refused'; readonly refusal: FormRefusal; readonly status: 409 | 422 };
type ClinicAnswer = { readonly kind: 'saved'; readonly what: string } | Refused;
type MapFileAnswer = { readonly kind: 'saved'; readonly leftOut: LeftOut } | Refused;

const STALE =
  'Somebody else saved another version meanwhile. What you typed stands below; reload the page to see theirs, or save again to put yours over it.';

/** Takes one of the forms of a clinic's page. */
export async function clinicForm(tx: PracticeTransaction, clinicId: string, form: FormData): Promise<ClinicAnswer> {
  const clinic = await ownClinic(tx, clinicId);
  const typed = typedValues(form);
  const take = <Schema extends z.ZodType>(
    schema: Schema,
    save: (value: z.output<Schema>) => Promise<Saved | FormRefusal['errors'] | undefined>,
  ) => taken(form, schema, save);
  switch (typed.intent) {
    case 'facts':
      return take(FactsForm, ({ intent: _, ...facts }) => saveFacts(tx, clinicId, facts));
    case 'hours':
      return take(HoursForm, ({ edition, ...days }) => {
        const week = [days.day1, days.day2, days.day3, days.day4, days.day5, days.day6, days.day7];
        const stretches = week.flatMap((day, place) => day.map((one) => ({ weekday: place + 1, ...one })));
        return saveWeek(tx, clinicId, edition, stretches);
      });
    case 'exception':
      return take(ExceptionForm, async ({ intent: _, ...wanted }) => {
        const today = tx.now.toZonedDateTimeISO(clinic.timeZone).toPlainDate();
        if (Temporal.PlainDate.compare(wanted.date, today) < 0) return { date: 'Choose today or a day to come.' };
        await saveException(tx, clinicId, wanted);
        return undefined;
      });
    case 'remove':
      return take(RemoveExceptionForm, async ({ date }) => {
        await removeException(tx, clinicId, Temporal.PlainDate.from(date));
        return undefined;
      });
    case 'holidays':
      return take(HolidaysForm, async () => {
        await addFederalHolidays(tx, clinic);
        return undefined;
      });
    case 'map':
      return take(MapForm, async ({ edition, streets }) => {
        const read = readStreets(streets);
        return read.ok ? saveMap(tx, clinicId, edition, read.map) : { streets: read.sentences.join(' ') };
      });
    case 'remove-map':
      return take(RemoveMapForm, ({ edition }) => saveMap(tx, clinicId, edition, null));
    default:
      return {
        kind: 'refused',
        refusal: { values: typed, errors: { form: 'Press one of the buttons.' } },
        status: 422,
      };
  }
}

/** Takes a file of streets in place of typed ones. */
export async function clinicMapFile(tx: PracticeTransaction, clinicId: string, form: FormData): Promise<MapFileAnswer> {
  const clinic = await ownClinic(tx, clinicId);
  const values = { ...typedValues(form), intent: 'file' };
  const refuse = (file: string, status: 409 | 422 = 422): Refused => {
    return { kind: 'refused', refusal: { values, errors: { file } }, status };
  };
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return refuse('Choose a GeoJSON file.');
  const { latitude, longitude } = clinic;
  const at = latitude !== null && longitude !== null ? { latitude, longitude } : undefined;
  const read = readGeoJson(await file.text(), at);
  if (!read.ok) return refuse(read.sentence);
  const saved = await saveMap(tx, clinicId, clinic.edition, read.map);
  return saved === 'stale' ? refuse(STALE, 409) : { kind: 'saved', leftOut: read.leftOut };
}

async function taken<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  save: (value: z.output<Schema>) => Promise<Saved | FormRefusal['errors'] | undefined>,
): Promise<ClinicAnswer> {
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal, status: 422 };
  const answer = await save(parsed.value);
  const values = typedValues(form);
  if (answer === 'stale') return { kind: 'refused', refusal: { values, errors: { form: STALE } }, status: 409 };
  if (typeof answer === 'object') return { kind: 'refused', refusal: { values, errors: answer }, status: 422 };
  return { kind: 'saved', what: values.intent ?? '' };
}
