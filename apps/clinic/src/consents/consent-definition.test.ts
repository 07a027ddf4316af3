import { describe, expect, it } from 'vitest';
import { consentDefinition } from './consent-definition.ts';
import type { SignedConsent } from './signed-consent.ts';

const SIGNED: SignedConsent = {
  version: 1,
  practiceName: 'Tarnbrook',
  clinicName: 'Depot Street',
  timeZone: 'America/Denver',
  patient: { name: 'Asha Molina', birthDate: '2011-03-04' },
  text: {
    version: 3,
    language: 'en',
    title: 'Consent to dry needling',
    blocks: [
      { kind: 'heading', text: 'Risks' },
      { kind: 'item', text: 'a bruise in about 8 of 100 treatments' },
    ],
  },
  regions: ['neck-base'],
  expiresOn: '2027-03-03',
  signedBy: 'guardian',
  signerName: 'Ada Molina',
  relation: 'mother',
  mark: {
    kind: 'drawn',
    strokes: [
      [
        [10, 20],
        [30, 40],
      ],
    ],
  },
  signedAt: '2026-03-03T15:00:00Z',
  place: 'tablet',
  handedOverBy: 'Mara Lind, PT',
};

const printed = (content: SignedConsent) =>
  JSON.stringify(consentDefinition({ content, contentSha256: 'abc123', isDemo: false }));

describe('the printed consent', () => {
  it('holds the text, for whom and where, who signed, when on the clinic’s clock, and the hash', () => {
    const text = printed(SIGNED);
    for (const part of [
      'For Asha Molina, born 4 March 2011',
      'a bruise in about 8 of 100 treatments',
      'Good until 3 March 2027',
      'Ada Molina, mother of the patient',
      'Signed Tue 3 Mar 2026, 08:00 MST',
      'Handed over by Mara Lind, PT',
      'abc123',
    ])
      expect(text).toContain(part);
  });

  it('draws the strokes anew, and says instead how somebody agreed who could not draw', () => {
    expect(printed(SIGNED)).toContain('M10 20L30 40');
    const mark = { kind: 'witnessed', how: 'said yes aloud', witness: 'Mara Lind, PT' } as const;
    const text = printed({ ...SIGNED, mark });
    expect(text).toContain('said yes aloud Witnessed by Mara Lind, PT.');
    expect(text).not.toContain('<svg');
  });
});
