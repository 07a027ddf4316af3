/**
 * Every colour and size of Filiform's screens and papers. tokens.css says the same to style sheets
 * (a test compares them); nothing else names a colour.
 */
export const COLOURS = {
  ink: '#16241f',
  inkSoft: '#4c5a54',
  paper: '#fcfbf8',
  white: '#ffffff',
  rule: '#e3e0d8',
  ruleStrong: '#8a8f8b',
  pine: '#0e5a4b',
  pineDark: '#0a4439',
  pineLight: '#e4efeb',
  sand: '#efe7da',
  ember: '#b4451f',
  emberLight: '#fbeae3',
  amber: '#8a5a00',
  amberLight: '#fff3d6',
  bodyFill: '#f7f3ec',
  bodyLine: '#3c4541',
  bodyLandmark: '#7f8782',
} as const;

/** Pain intensity 0 to 10, light to dark, so that it survives grey print and colour blindness. */
export const PAIN_SCALE = [
  '#fbe3d3',
  '#f8d2bb',
  '#f4bfa1',
  '#efab87',
  '#e8956d',
  '#df7f55',
  '#d16940',
  '#bd552f',
  '#a64222',
  '#903016',
  '#7a1f0a',
] as const;

/** Type sizes in pixels. */
export const TYPE_PX = [13, 15, 17, 20, 26, 34] as const;
export const TOUCH_PX = 44;
export const TOUCH_NEEDLING_PX = 56;

/** The style sheet's variables, as tokens.css must hold them. */
export function tokensCss(): string {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const lines = [
    ...Object.entries(COLOURS).map(([name, value]) => `  --${kebab(name)}: ${value};`),
    ...PAIN_SCALE.map((value, intensity) => `  --pain-${intensity}: ${value};`),
  ];
  return `/* Made from tokens.ts; a test compares them. */\n:root {\n${lines.join('\n')}\n}\n`;
}
