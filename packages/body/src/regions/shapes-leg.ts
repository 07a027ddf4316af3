import { points } from '../figure/points.ts';
import type { RegionShape } from './shape.ts';

/**
 * Thigh, leg and ankle; body space, left half, mm. The top of the foot (foot space) shows the ankle around the leg's cut.
 */
const THIGH_LATERAL = points('146,926 195,920 195,1100 175,1222 125,1220 132.5,1140 141.5,1030 144.5,978');
const KNEE_LATERAL = points('124,1218 140,1216 180,1216 180,1324 142,1324 123,1322 122,1290 122,1262');
const KNEE_MEDIAL = points('20,1216 73,1216 75,1236 75,1290 73,1322 56,1324 20,1324');
const SHIN_LATERAL = points(
  '118,1320 130,1322 180,1322 180,1450 150,1642 106,1642 107,1570 114,1500 123,1420 125,1380',
);
const CALF_MEDIAL = points('20,1322 73,1320 69,1380 70,1440 79,1500 87,1560 88,1642 44,1642 30,1500');
const ANKLE_LATERAL = points('107,1640 125,1638 160,1638 160,1712 128,1708 111,1700 106,1670');
const ANKLE_MEDIAL = points('40,1638 86,1640 87,1668 86,1692 78,1704 40,1704');

/** Foot space. */
const ANKLE_ANTERIOR_FROM_ABOVE = points('-19,50 17,50 17,60 16,92 0,95 -18,92 -20,60');
const ANKLE_LATERAL_FROM_ABOVE = points('-75,14 -24,19 -10,20 -10,50 -19,50 -20,60 -18,92 -28,84 -75,82');
const ANKLE_MEDIAL_FROM_ABOVE = points('75,14 24,19 10,20 10,50 17,50 17,60 16,92 26,84 75,84');

export const LEG_SHAPES = {
  'thigh-anterior': {
    front: points(
      '104,870 130,866 150,850 152,926 154,980 152,1050 145,1160 138,1218 98,1226 68,1214 62,1110 54,1020 46,950 56,888 76,838',
    ),
  },
  'thigh-lateral': { front: THIGH_LATERAL, back: THIGH_LATERAL },
  'thigh-posterior': {
    back: points('24,948 60,955 95,949 122,934 153,930 154,980 152,1050 145,1160 138,1220 62,1222 54,1110 42,1020'),
  },
  'thigh-medial': {
    front: points('8,906 24,906 44,886 62,866 60,890 46,950 54,1020 62,1110 73,1216 20,1218 6,1100 0,960'),
    back: points('2,934 36,948 48,1020 61,1110 73,1222 20,1218 6,1100 0,960'),
  },
  'knee-anterior': {
    front: points('66,1216 98,1226 132,1218 124,1262 126,1290 130,1322 98,1326 68,1322 74,1290 74,1236'),
  },
  'knee-lateral': { front: KNEE_LATERAL, back: KNEE_LATERAL },
  'knee-medial': { front: KNEE_MEDIAL, back: KNEE_MEDIAL },
  'knee-posterior': {
    back: points('66,1218 100,1222 134,1218 126,1262 128,1290 132,1322 98,1326 68,1322 72,1290 72,1236'),
  },
  'shin-anterior': {
    front: points('68,1320 98,1324 118,1322 126,1400 116,1520 108,1642 74,1642 72,1560 67,1450 65,1380'),
  },
  'shin-lateral': { front: SHIN_LATERAL, back: SHIN_LATERAL },
  calf: {
    back: points('54,1322 98,1325 136,1322 139,1380 138,1440 128,1540 118,1602 78,1602 66,1540 58,1440 54,1380'),
  },
  'calf-medial': { front: CALF_MEDIAL, back: CALF_MEDIAL },
  'ankle-anterior': {
    'foot-top': ANKLE_ANTERIOR_FROM_ABOVE,
    front: points('72,1640 98,1640 124,1640 116,1660 118,1702 98,1704 76,1702 79,1672'),
  },
  'ankle-lateral': { front: ANKLE_LATERAL, back: ANKLE_LATERAL, 'foot-top': ANKLE_LATERAL_FROM_ABOVE },
  'ankle-medial': { front: ANKLE_MEDIAL, back: ANKLE_MEDIAL, 'foot-top': ANKLE_MEDIAL_FROM_ABOVE },
  achilles: { back: points('78,1598 98,1600 120,1600 118,1642 114,1694 98,1698 80,1694 78,1642') },
} as const satisfies Record<string, RegionShape>;
