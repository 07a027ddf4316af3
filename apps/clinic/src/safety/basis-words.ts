import { type Basis, SOURCES } from '@filiform/needling';

/** What a reason rests on, as the clinician reads it. What no source backs says so. */
export function basisWords(basis: Basis): string {
  const note = basis.note === undefined ? '' : `: ${basis.note}`;
  switch (basis.kind) {
    case 'source':
      return `${SOURCES[basis.source]}${basis.note === undefined ? '' : ` (${basis.note})`}`;
    case 'general-knowledge':
      return `General knowledge, not verified${note}`;
    case 'product-limit':
      return `Filiform's own default, not verified${note}`;
  }
}
