import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounded } from './bounded.ts';

type Step = { readonly name: string; readonly bytes: number | undefined };

/** A thing put under a name, or, without bytes, a name asked for. */
const steps = fc.array(
  fc.record<Step>({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bytes: fc.option(fc.nat(60), { nil: undefined }) }),
  { maxLength: 60 },
);

it('never holds more bytes than it may, counts them right, and gives back what was put last', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 120 }), (taken, limit) => {
      const held = bounded<{ bytes: number }>(limit);
      for (const { name, bytes } of taken) {
        if (bytes === undefined) held.get(name);
        else {
          held.put(name, { bytes });
          expect(held.get(name)?.bytes).toBe(bytes > limit ? undefined : bytes);
        }
        const sum = [...held.entries()].reduce((total, [, thing]) => total + thing.bytes, 0);
        expect(held.bytes()).toBe(sum);
        expect(sum).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

it('lets go of what was asked for longest ago, and of no more than it must', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const held = bounded<{ bytes: number }>(3);
      let order: string[] = [];
      for (const { name, bytes } of taken) {
        if (bytes === undefined) {
          if (!held.get(name)) continue;
          order = [...order.filter((one) => one !== name), name];
        } else {
          held.put(name, { bytes: 1 });
          order = [...order.filter((one) => one !== name), name].slice(-3);
        }
        expect([...held.entries()].map(([one]) => one)).toEqual(order);
      }
    }),
  );
});
