import { ATLAS } from '@filiform/atlas';
import { expect, it } from 'vitest';
import { feltGroups } from './felt-at.ts';

const places = feltGroups().flatMap((group) => group.places);
const musclesAt = (region: string) =>
  places.find((place) => place.region === region)?.muscles.map(({ id }) => id) ?? [];

it('leads from a place to the muscles whose main pain is felt there, alphabetical', () => {
  expect(musclesAt('temple')).toContain('temporalis');
  expect(musclesAt('temple')).not.toContain('soleus');
  for (const { region, muscles } of places) {
    const names = muscles.map(({ name }) => name);
    expect(names, region).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  }
});

it('leads to every muscle of the atlas that has main pain, and to nothing else', () => {
  const linked = new Set(places.flatMap(({ muscles }) => muscles.map(({ id }) => id)));
  const known = ATLAS.muscles
    .filter(({ triggerPoints }) =>
      triggerPoints.some(({ zones }) => zones.some(({ strength }) => strength === 'primary')),
    )
    .map(({ id }) => id);
  expect([...linked].sort()).toEqual([...known].sort());
});
