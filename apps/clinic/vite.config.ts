import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: 'es2022' },
  // Bundled, so that only the parts that pages use are loaded: the icons alone are 6,000 modules (100 MB at run time).
  ssr: { noExternal: [/^@mantine\//, '@tabler/icons-react'] },
  logLevel: 'warn',
});
