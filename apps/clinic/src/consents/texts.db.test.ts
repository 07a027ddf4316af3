import { beforeAll, expect, it } from 'vitest';
import { inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, type Clinic } from '../intake/intake.test-data.ts';
import { practiceTexts } from './practice-text.server.ts';
import { currentTexts, publishedTexts, publishText } from './texts.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const owner = () => asks(rows().database, clinic, { ...clinic.mara, role: 'owner' });

function publish(language: string, body: string) {
  const text = { title: ' Consent ', body, language, asksToSignAnew: false };
  return inPractice(owner(), 'practice.settings', (tx) => publishText(tx, text));
}

it('counts versions one after the other, whoever publishes at the same moment, and keeps each', async () => {
  await Promise.all([publish('en', 'One.'), publish('en', 'Two.'), publish('es', 'Tres.')]);
  const texts = await inPractice(owner(), 'practice.see', publishedTexts);
  expect(texts.map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(texts.map(({ title }) => title)).toEqual(['Consent', 'Consent', 'Consent']);
});

it('has one current version in each language', async () => {
  await publish('en', '# Newest\n- a point');
  const texts = await inPractice(owner(), 'practice.see', publishedTexts);
  const current = currentTexts(texts);
  expect(current.map(({ language }) => language).sort()).toEqual(['en', 'es']);
  expect(current.find(({ language }) => language === 'en')?.blocks).toEqual([
    { kind: 'heading', text: 'Newest' },
    { kind: 'item', text: 'a point' },
  ]);
  const shown = await inPractice(owner(), 'practice.see', practiceTexts);
  expect(shown[0]).toMatchObject({ isCurrent: true, typed: '# Newest\n\n- a point', signatures: 0 });
});
