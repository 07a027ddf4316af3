import type { View } from '@filiform/body';
import { EDGE_WORDS } from '../../intake/index.words.ts';
import type { SiteLanguage } from '../language.ts';
import { pictureWords } from '../muscles/pain-words.ts';
import type { PicturedMuscle } from './muscle-picture.ts';

/** What a picture shows, for who can't see it. The atlas speaks English and Latin: Spanish names muscles in Latin. */
export function pictureWordsIn(language: SiteLanguage, { muscle, points, view, side }: PicturedMuscle): string {
  if (language === 'en') return pictureWords(muscle, points, view, side);
  const where = side === 'left' ? 'del lado izquierdo' : 'del lado derecho';
  const rings = points.length === 1 ? 'Un anillo marca el punto gatillo' : 'Unos anillos marcan los puntos gatillo';
  return `${SPANISH_VIEWS[view]}, con el músculo ${muscle.latin} ${where}. ${rings}; las zonas de color muestran dónde duele.`;
}

/** What stands at the left and right edge of a picture. */
export function edgeWords(language: SiteLanguage, view: View): readonly [left: string, right: string] {
  const [left, right] = EDGE_WORDS[view];
  return language === 'en' ? [left, right] : [SPANISH_EDGES[left] ?? left, SPANISH_EDGES[right] ?? right];
}

const SPANISH_EDGES: Readonly<Record<string, string>> = {
  Left: 'Izquierda',
  Right: 'Derecha',
  Front: 'Delante',
  Back: 'Detrás',
  Thumb: 'Pulgar',
  'Little finger': 'Meñique',
  'Inner side': 'Lado interno',
  'Outer side': 'Lado externo',
};

const SPANISH_VIEWS: Readonly<Record<View, string>> = {
  front: 'El cuerpo por delante',
  back: 'El cuerpo por detrás',
  'head-left': 'La cabeza por su lado izquierdo',
  'head-right': 'La cabeza por su lado derecho',
  'palm-left': 'La palma de la mano izquierda',
  'palm-right': 'La palma de la mano derecha',
  'hand-back-left': 'El dorso de la mano izquierda',
  'hand-back-right': 'El dorso de la mano derecha',
  'sole-left': 'La planta del pie izquierdo',
  'sole-right': 'La planta del pie derecho',
  'foot-top-left': 'El dorso del pie izquierdo',
  'foot-top-right': 'El dorso del pie derecho',
};
