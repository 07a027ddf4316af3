import { PROFILE_EAR } from '../figure/outline-points.ts';
import { points } from '../figure/points.ts';
import { EAR_POLYGON } from '../figure/silhouette.ts';
import type { RegionShape } from './shape.ts';

/**
 * Head and neck. `profile` lists are in profile space (Y up), `front` and `back` in body space, left half.
 * Borders follow the lines of the figure: hairline, temporal line, zygomatic arch, nuchal line from inion to mastoid,
 * jaw, middle of the sternocleidomastoid, front border of the trapezius. Points beyond the outline are cut off there.
 */
export const HEAD_SHAPES = {
  forehead: {
    front: points('0,46 20,47 38,52 52,60 60,72 61,84 57,94 48,92 38,88.5 27,89 17,93 8,95 0,96'),
  },
  eyebrow: { front: points('7,95 17,93 27,89 38,88.5 48,92 55,94 55,101 48,102 38,99 27,99.5 17,103 8,102') },
  eye: {
    front: points('10,104 17,103 27,99.5 38,99 48,102 54,103 55,113 53,122 46,129 33,132 22,130 14,124 10,115'),
  },
  nose: { front: points('0,96 7,96 9,104 10,115 13,130 16,142 20,150 21.5,156 19,162 10,166 0,167') },
  temple: {
    profile: points(
      '70,36 67,50 60,61 46,75 24,83 0,83 -18,75 -28,60 -30,44 -26,33 -16,31.5 -9,28.5 -5,22 -3,14 0,9 8,5 25,5 42,4 55,6 64,12 68,22',
    ),
  },
  vertex: {
    profile: points(
      '110,100 88,87 74,82 64,72 60,61 46,75 24,83 0,83 -18,75 -28,62 -50,67 -75,72 -110,86 -110,120 -60,150 0,160 70,150',
    ),
  },
  occiput: {
    profile: points(
      '-28,62 -50,67 -75,72 -112,86 -125,40 -115,-12 -93,-10 -78,-14 -62,-17 -50,-18 -46,0 -44,20 -38,36 -30,44',
    ),
  },
  'behind-ear': {
    profile: points(
      '-30,44 -26,33 -31,26 -35,16 -34.5,5 -31,-5 -27,-14 -22,-22 -16.5,-29 -12,-35 -20,-38 -30,-36 -40,-30 -50,-18 -46,0 -44,20 -38,36',
    ),
  },
  ear: { front: EAR_POLYGON, back: EAR_POLYGON, profile: PROFILE_EAR },
  tmj: { profile: points('-1,9 8,6 26,5 28,-5 26,-16 17,-21 5,-19 -1,-13 -2,-6') },
  'jaw-angle': { profile: points('0,-32 16,-38 34,-44 38,-60 38,-86 26,-85 12,-77 2,-67 -1,-48') },
  cheek: {
    profile: points(
      '-1,-12 5,-19 17,-21 26,-16 28,-5 26,5 42,4 55,6 64,12 90,18 108,-2 108,-28 100,-40 92,-60 88,-72 70,-92 54,-92 38,-83 38,-60 34,-44 16,-38 0,-32 -4,-26',
    ),
    minus: ['eye', 'nose', 'upper-teeth', 'lower-teeth', 'chin', 'ear'],
  },
  'upper-teeth': { front: points('0,166 10,166 19,162 26,163 36,166 41,172 40,180 33,184 20,184.5 0,184.5') },
  'lower-teeth': { front: points('0,184.5 20,184.5 33,184 40,181 43,188 42,197 34,201 20,202 0,203') },
  chin: { front: points('0,203 20,202 34,201 41,206 45,214 38,221 28,227 15,232 0,233.5') },
  throat: { front: points('0,233 15,232 27,227 33,233 33,250 29,268 22,276 0,277'), minus: ['chin'] },
  'neck-anterior': {
    profile: points(
      '-12,-35 0,-32 -1,-48 2,-67 12,-77 26,-85 45,-90 60,-97 73,-99.5 90,-103 50,-114 50,-184 20,-186 -1,-185 -3,-160 -7,-130 -13,-95 -19,-60',
    ),
    minus: ['chin', 'jaw-angle'],
  },
  'neck-lateral': {
    profile: points(
      '-12,-35 -19,-60 -13,-95 -7,-130 -3,-160 -1,-185 -15,-180 -30,-174 -44,-172 -44,-155 -52,-135 -57,-105 -60,-75 -66,-45 -50,-18 -40,-30 -30,-36 -20,-38',
    ),
    minus: ['shoulder-top'],
  },
  'neck-posterior': {
    profile: points('-115,-9 -93,-10 -78,-14 -62,-17 -50,-18 -66,-45 -60,-75 -57,-108 -70,-110 -95,-111 -115,-112'),
  },
  'neck-base': {
    back: points('0,238 20,238 40,238.5 62,240 68,252 80,264 88,274 72,281 40,283 0,283'),
  },
} as const satisfies Record<string, RegionShape>;
