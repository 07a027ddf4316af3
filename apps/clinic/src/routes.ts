import { layout, type RouteConfig, type RouteConfigEntry, route } from '@react-router/dev/routes';
import { DOORS, type DoorEntry } from './routes/doors.ts';

function routeOf(door: DoorEntry): RouteConfigEntry {
  return route(door.path, `routes/${door.file}`);
}

function framed(...frames: readonly DoorEntry['frame'][]): RouteConfigEntry[] {
  return DOORS.filter((door) => frames.includes(door.frame)).map(routeOf);
}

// The map itself, with who may open each page, stands in routes/doors.ts.
export default [
  layout('routes/public-frame.tsx', framed('public', 'public-with-scripts')),
  layout('routes/signing-frame.tsx', framed('signing')),
  layout('routes/staff-frame.tsx', framed('staff')),
  ...framed('none'),
] satisfies RouteConfig;
