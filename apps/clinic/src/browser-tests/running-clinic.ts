import type { TestProject } from 'vitest/node';
import { type DemoSignIn, startClinic, temporaryData } from './clinic-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    dataDir: string;
    signIns: readonly DemoSignIn[];
  }
}

/** One running clinic for all browser tests: the program itself, with the demo practice, on data of its own. */
export default async function setup(project: TestProject) {
  const { dataDir, remove } = await temporaryData();
  const clinic = await startClinic(dataDir);
  project.provide('address', clinic.address);
  project.provide('dataDir', dataDir);
  project.provide('signIns', clinic.signIns);
  return async () => {
    await clinic.stop();
    await remove();
  };
}
