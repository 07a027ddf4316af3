import type { TestProject } from 'vitest/node';
import { createDatabase, startTestServer } from '../postgres/test-server.ts';
import { migrate } from './migrate.ts';

const TEMPLATE = 'filiform_template';

/** One server a test run, with a migrated database that test files clone. */
export default async function setup(project: TestProject) {
  const server = await startTestServer();
  const { owner } = await createDatabase(server.access, TEMPLATE);
  await migrate(owner);
  project.provide('postgres', server.access);
  project.provide('template', TEMPLATE);
  return () => server.stop();
}
