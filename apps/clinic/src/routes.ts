import { layout, type RouteConfig, type RouteConfigEntry, route } from '@react-router/dev/routes';
import { DOORS, type DoorEntry } from './routes/doors.ts';

function routeOf(door: DoorEntry): RouteConfigEntry {
  const first = DOORS.find(({ file }) => file === door.file);
  // A page that stands in both languages is one module at two addresses: the second needs an id of its own.
  return first === door
    ? route(door.path, `routes/${door.file}`)
    : route(door.path, `routes/${door.file}`, { id: `routes${door.path}` });
}

function framed(...frames: readonly DoorEntry['frame'][]): RouteConfigEntry[] {
  return DOORS.filter((door) => frames.includes(door.frame)).map(routeOf);
}

// The map itself, with who may open each page, stands in routes/doors.ts.
export default [
  layout('routes/public-frame.tsx', [
    ...framed('public', 'public-with-scripts', 'preview'),
    // Whatever no door has: told with what is near it.
    route('*', 'routes/not-found.tsx'),
  ]),
  layout('routes/signing-frame.tsx', framed('signing')),
  layout('routes/staff-frame.tsx', framed('staff')),
  ...framed('none'),
] satisfies RouteConfig;
