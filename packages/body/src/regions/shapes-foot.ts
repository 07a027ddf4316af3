import { points } from '../figure/points.ts';
import type { RegionShape } from './shape.ts';

/**
 * The foot: `sole` and `foot-top` lists are in foot space (x to the big toe, y to the toes), `front` and `back` in body
 * space. Toes begin 6 mm behind the webs; the ball lies under the heads of the metatarsals; between ball and heel all of
 * the sole is the arch, its outer edge too.
 */
const BIG_TOE = points('70,206 50,213 32,215.5 15,218 14.6,226 14.6,240 14.6,300 70,300');
const LESSER_TOES = points(
  '14.6,300 14.6,240 14.6,226 15,218 5,218 -6,218 -15,215 -23.6,211.5 -31,206 -38,198.5 -51,187 -75,165 -75,300',
);
const HEEL = points('-70,-20 70,-20 70,68 33,73 20,77 0,79 -20,76 -37,71 -70,66');

export const FOOT_SHAPES = {
  heel: {
    back: points('56,1700 80,1692 98,1696 116,1696 132,1706 134,1730 132,1760 98,1764 60,1760 54,1730'),
    sole: HEEL,
    'foot-top': points('-70,-20 70,-20 70,14 24,19 0,20 -24,19 -70,14'),
  },
  arch: {
    front: points('48,1702 68,1702 72,1722 68,1756 46,1758'),
    sole: points(
      '70,68 33,73 20,77 0,79 -20,76 -37,71 -70,66 -70,142 -48,152 -30,162 -10,170 12,173 34,170 50,165 70,160',
    ),
  },
  'forefoot-plantar': {
    sole: points(
      '70,160 50,165 34,170 12,173 -10,170 -30,162 -48,152 -70,142 -75,165 -51,187 -38,198.5 -31,206 -23.6,211.5 -15,215 -6,218 5,218 15,218 32,215.5 50,213 70,206',
    ),
  },
  'foot-dorsal': {
    front: points('66,1702 98,1703 128,1708 142,1710 160,1752 146,1757 120,1760 92,1762 66,1757 71,1722'),
    back: points('132,1702 138,1704 160,1730 156,1756 131,1760 134,1730'),
    'foot-top': points(
      '70,84 26,84 16,92 0,95 -18,92 -28,84 -75,82 -75,165 -51,187 -38,198.5 -31,206 -23.6,211.5 -15,215 -6,218 5,218 15,218 32,215.5 50,213 70,206',
    ),
  },
  'big-toe': {
    front: points('48,1757 66,1756 92,1762 91,1776 84,1792 64,1794 46,1780'),
    sole: BIG_TOE,
    'foot-top': BIG_TOE,
  },
  'lesser-toes': {
    front: points('92,1761 120,1759 146,1756 162,1750 164,1772 130,1786 92,1792 89,1778'),
    sole: LESSER_TOES,
    'foot-top': LESSER_TOES,
  },
} as const satisfies Record<string, RegionShape>;
