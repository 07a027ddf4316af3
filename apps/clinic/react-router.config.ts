import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src',
  ssr: true,
  // All routes are known at once: no second request asks for a part of the map.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
