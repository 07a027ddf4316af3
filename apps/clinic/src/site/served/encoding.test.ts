import { expect, it } from 'vitest';
import { encodingsTaken, isCompressible } from './encoding.ts';

it('reads what a browser takes', () => {
  expect(encodingsTaken('gzip, deflate, br, zstd')).toEqual({ br: true, gzip: true });
  expect(encodingsTaken('gzip;q=1.0, br;q=0')).toEqual({ br: false, gzip: true });
  expect(encodingsTaken('BR')).toEqual({ br: true, gzip: false });
  expect(encodingsTaken('*')).toEqual({ br: true, gzip: true });
  expect(encodingsTaken('*;q=0, gzip;q=0.5')).toEqual({ br: false, gzip: true });
  expect(encodingsTaken('identity')).toEqual({ br: false, gzip: false });
  expect(encodingsTaken('')).toEqual({ br: false, gzip: false });
});

it('compresses text, and not what is compressed already', () => {
  for (const type of [
    'text/html; charset=utf-8',
    'text/css',
    'image/svg+xml',
    'application/rss+xml',
    'application/xml',
  ])
    expect([type, isCompressible(type)]).toEqual([type, true]);
  for (const type of ['image/avif', 'image/webp', 'font/woff2', 'application/pdf', ''])
    expect([type, isCompressible(type)]).toEqual([type, false]);
});
