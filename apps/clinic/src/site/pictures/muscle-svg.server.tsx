import { renderToStaticMarkup } from 'react-dom/server';
import { COLOURS } from '../../look/tokens.ts';
import { pictureWords } from '../muscles/pain-words.ts';
import { ReferralPicture } from '../muscles/referral-picture.tsx';
import type { PicturedMuscle } from './muscle-picture.ts';

/** As public/picture.css draws the same in a page: a picture of its own reads no style sheet. */
const STYLE = `
svg{fill:none;stroke-linecap:round;stroke-linejoin:round}
*{vector-effect:non-scaling-stroke}
.figure-fill{fill:${COLOURS.bodyFill}}
.figure-outline{stroke:${COLOURS.bodyLine};stroke-width:2px}
.figure-line{stroke:${COLOURS.bodyLandmark};stroke-width:1.2px}
.muscle{fill:${COLOURS.sand};stroke:${COLOURS.bodyLandmark};stroke-width:1px}
.zone{stroke:${COLOURS.ember};vector-effect:none}
.spillover{opacity:.22}
.primary{opacity:.5}
.point-ring{stroke:${COLOURS.ember};stroke-width:2px;fill:${COLOURS.white}}
.point-centre{fill:${COLOURS.ember}}`.replaceAll('\n', '');

/** The picture as a file. Tenths of a millimetre are finer than any screen shows, and take a third fewer bytes. */
export function muscleSvg(pictured: PicturedMuscle): string {
  const { muscle, points, view, side } = pictured;
  const svg = renderToStaticMarkup(
    <ReferralPicture {...pictured} label={pictureWords(muscle, points, view, side)} />,
  ).replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `><style>${STYLE}</style>`);
}
