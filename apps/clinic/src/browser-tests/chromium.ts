import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium asks for nothing outside: the tests' pages come from this machine alone. */
const QUIET = [
  '--no-sandbox', // the tests may run as root in a container, where Chromium's sandbox can't
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function installedChromium(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of INSTALLED) {
      const path = join(folder, name);
      const there = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (there) return path;
    }
  }
  return undefined;
}

/** An installed Chromium where there is one, else the one that an npm package ships. */
export async function openChromium(): Promise<Browser> {
  const installed = await installedChromium();
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  // The package brings the libraries that Chromium needs (NSS, NSPR ...) for one kind of host only, told by this
  // variable; a fresh machine lacks them as well.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...QUIET] });
}
