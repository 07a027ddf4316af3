import type { Hex } from '../../look/contrast.ts';
import { COLOURS } from '../../look/tokens.ts';

/** Letters that readers' own machines have: nothing is downloaded. The first that a machine knows is taken. */
export const TYPES = {
  'book-serif': {
    name: 'Book',
    says: 'with serifs, as printed books',
    stack: 'ui-serif,Georgia,"Noto Serif","Liberation Serif",serif',
  },
  'old-style': {
    name: 'Old style',
    says: 'with softer serifs, drawn as by a pen',
    stack: '"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,serif',
  },
  plain: { name: 'Plain', says: 'without serifs, as the machine itself speaks', stack: 'system-ui,sans-serif' },
  humanist: {
    name: 'Humanist',
    says: 'without serifs, with the movement of writing',
    stack: 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",source-sans-pro,sans-serif',
  },
} as const;
export type TypeId = keyof typeof TYPES;
export const TYPE_IDS = ['book-serif', 'old-style', 'plain', 'humanist'] as const satisfies readonly TypeId[];

export const CORNERS = {
  square: { name: 'Square', css: '0' },
  soft: { name: 'Slightly round', css: '4px' },
  round: { name: 'Round', css: '12px' },
} as const;
export type CornerId = keyof typeof CORNERS;
export const CORNER_IDS = ['square', 'soft', 'round'] as const satisfies readonly CornerId[];

/** What an owner chooses of how the public site looks. */
export type Look = {
  /** Links and what can be pressed. */
  readonly brand: Hex;
  /** Pain in pictures, and what must not be missed. */
  readonly accent: Hex;
  /** The page that everything stands on. */
  readonly paper: Hex;
  readonly headingType: TypeId;
  readonly textType: TypeId;
  readonly corner: CornerId;
  /** A picture of site/images in place of the practice's name. */
  readonly logoImageId: string | undefined;
};

/** As long as an owner has chosen nothing. */
export const FIRST_LOOK: Look = {
  brand: COLOURS.pine,
  accent: COLOURS.ember,
  paper: COLOURS.paper,
  headingType: 'book-serif',
  textType: 'plain',
  corner: 'soft',
  logoImageId: undefined,
};

export const COLOUR_NAMES = {
  brand: 'Links and buttons',
  accent: 'Pain and warnings',
  paper: 'Page',
} as const satisfies Partial<Record<keyof Look, string>>;
export type ColourField = keyof typeof COLOUR_NAMES;
export const COLOUR_FIELDS = ['paper', 'brand', 'accent'] as const satisfies readonly ColourField[];
