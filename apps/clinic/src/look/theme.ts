import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { COLOURS, TOUCH_PX } from './tokens.ts';

function shades(light: string, base: string, dark: string): MantineColorsTuple {
  return [light, light, light, base, base, base, base, dark, dark, dark];
}

/** Mantine in Filiform's colours and sizes. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 6,
  colors: {
    pine: shades(COLOURS.pineLight, COLOURS.pine, COLOURS.pineDark),
    ember: shades(COLOURS.emberLight, COLOURS.ember, COLOURS.ember),
    amber: shades(COLOURS.amberLight, COLOURS.amber, COLOURS.amber),
  },
  white: COLOURS.white,
  black: COLOURS.ink,
  fontFamily: 'system-ui, sans-serif',
  headings: { fontFamily: 'system-ui, sans-serif', fontWeight: '600' },
  fontSizes: { xs: '13px', sm: '15px', md: '17px', lg: '20px', xl: '26px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' }, styles: { root: { minHeight: TOUCH_PX } } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
  },
});
