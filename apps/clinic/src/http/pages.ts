import type { RouterContextProvider, ServerBuild } from 'react-router';
import type { Door } from './door-context.ts';

/** Where Vite puts the routes' server bundle. */
const BUNDLE = new URL('../../build/server/index.js', import.meta.url);

type Pages = {
  readonly build: ServerBuild;
  /** The bundle's own, since a context's key is one object and the bundle has its copy of the module. */
  readonly provideDoor: (door: Door) => RouterContextProvider;
};

type Bundle = ServerBuild & { entry: { module: { provideDoor: Pages['provideDoor'] } } };

function isBundle(module: unknown): module is Bundle {
  if (typeof module !== 'object' || module === null || !('entry' in module)) return false;
  const { entry } = module;
  if (typeof entry !== 'object' || entry === null || !('module' in entry)) return false;
  return typeof entry.module === 'object' && entry.module !== null && 'provideDoor' in entry.module;
}

/** The built pages; `filiform start` has built them where they were out of date. */
export async function loadPages(): Promise<Pages> {
  const module: unknown = await import(BUNDLE.href);
  if (!isBundle(module))
    throw new Error('The built pages are of another version: delete apps/clinic/build and start again.');
  return { build: module, provideDoor: module.entry.module.provideDoor };
}
