import { points } from '../figure/points.ts';
import type { RegionShape } from './shape.ts';

/**
 * Thigh, leg and foot; body space, left half, mm. No view shows the sole: until there is one, `arch` stands at the
 * inner edge of the foot and `forefoot-plantar` at the sliver of forefoot that the back view shows.
 */
const THIGH_LATERAL = points('152,926 195,920 195,1100 175,1222 138,1220 145,1160 152,1050 154,980');
const KNEE_LATERAL = points('128,1218 140,1216 180,1216 180,1324 142,1324 130,1322 126,1290 124,1262');
const KNEE_MEDIAL = points('20,1216 66,1216 74,1236 74,1290 68,1322 56,1324 20,1324');
const ANKLE_LATERAL = points('122,1638 160,1638 160,1712 128,1708 114,1700 114,1652');
const ANKLE_MEDIAL = points('40,1638 74,1638 80,1652 80,1690 70,1704 40,1704');

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
    front: points('8,906 24,906 44,886 62,866 60,890 46,950 54,1020 62,1110 68,1216 20,1218 6,1100 0,960'),
    back: points('2,934 24,948 42,1020 54,1110 62,1222 20,1218 6,1100 0,960'),
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
    front: points('68,1320 98,1324 114,1322 118,1400 110,1520 104,1642 74,1642 72,1560 67,1450 65,1380'),
  },
  'shin-lateral': {
    front: points('114,1320 130,1322 180,1322 180,1450 150,1642 104,1642 110,1520 118,1400'),
    back: points('136,1322 180,1322 180,1450 150,1642 120,1642 128,1540 138,1440 139,1380'),
  },
  calf: {
    back: points('54,1322 98,1325 136,1322 139,1380 138,1440 128,1540 118,1602 78,1602 66,1540 58,1440 54,1380'),
  },
  'calf-medial': {
    front: points('20,1322 68,1320 65,1380 67,1450 72,1560 74,1642 44,1642 30,1500'),
    back: points('20,1322 54,1322 54,1380 58,1440 66,1540 78,1600 78,1642 44,1642 30,1500'),
  },
  'ankle-anterior': { front: points('72,1640 98,1640 124,1640 116,1660 118,1702 98,1704 76,1702 79,1672') },
  'ankle-lateral': { front: ANKLE_LATERAL, back: ANKLE_LATERAL },
  'ankle-medial': { front: ANKLE_MEDIAL, back: ANKLE_MEDIAL },
  achilles: { back: points('78,1598 98,1600 120,1600 118,1642 114,1694 98,1698 80,1694 78,1642') },
  heel: { back: points('56,1700 80,1692 98,1696 116,1696 132,1706 134,1730 132,1760 98,1764 60,1760 54,1730') },
  arch: { front: points('48,1702 68,1702 72,1722 68,1756 46,1758') },
  'forefoot-plantar': { back: points('128,1702 138,1704 160,1730 156,1756 128,1758 131,1730') },
  'foot-dorsal': {
    front: points('66,1702 98,1703 128,1708 142,1710 160,1752 146,1757 120,1760 92,1762 66,1757 71,1722'),
  },
  'big-toe': { front: points('48,1757 66,1756 92,1762 91,1776 84,1792 64,1794 46,1780') },
  'lesser-toes': { front: points('92,1761 120,1759 146,1756 162,1750 164,1772 130,1786 92,1792 89,1778') },
} as const satisfies Record<string, RegionShape>;
