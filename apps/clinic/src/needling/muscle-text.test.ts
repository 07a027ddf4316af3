import { describe, expect, it } from 'vitest';
import { readMuscleText } from './muscle-text.ts';

function heard(text: string) {
  const { muscles, sides } = readMuscleText(text);
  return [muscles[0]?.id, ...sides];
}

describe('a muscle as it is typed or dictated', () => {
  it.each([
    ['upper trap', ['upper-trapezius']],
    ['piriformus', ['piriformis']],
    ['SCM', ['sternocleidomastoid-sternal']],
    ['Left upper trap.', ['upper-trapezius', 'left']],
    ['piriformus on the right side', ['piriformis', 'right']],
    ['both lev scap', ['levator-scapulae', 'left', 'right']],
    ['add the QL bilaterally', ['quadratus-lumborum', 'left', 'right']],
    ['glute med left', ['gluteus-medius', 'left']],
  ])('is found by "%s"', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  it('is none where nothing near it is said', () => {
    for (const text of ['', '  ', 'bicycle', 'left', 'both sides']) expect(heard(text)[0]).toBeUndefined();
  });
});
