import '@mantine/core/styles.css';
import '../look/staff.css';
import { MantineProvider } from '@mantine/core';
import { use } from 'react';
import { Outlet, ScrollRestoration, useLoaderData } from 'react-router';
import { useHandedOver } from '../consents/index.ts';
import { may } from '../database/permissions.ts';
import { askingOf, practiceOf } from '../http/door-context.ts';
import { theme } from '../look/theme.ts';
import { NonceContext } from '../root-parts.tsx';
import { tabsFor } from '../site/staff/tabs-for.ts';
import { StaffHead } from '../staff/staff-head.tsx';
import { countDueTasks } from '../tasks/index.server.ts';
import type { Route } from './+types/staff-frame.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { name, isDemo } = practiceOf(context);
  const { actor, database, now } = askingOf(context);
  return {
    practiceName: name,
    isDemo,
    displayName: actor.displayName,
    dueTasks: await countDueTasks(database, actor, now),
    canSee: {
      today: may(actor.roles, 'visits.today'),
      tasks: may(actor.roles, 'tasks.see'),
      patients: may(actor.roles, 'patients.find'),
      needles: may(actor.roles, 'stock.see'),
      team: may(actor.roles, 'staff.manage'),
      practice: may(actor.roles, 'practice.settings'),
      website: tabsFor(actor.roles)[0]?.to,
      reports: may(actor.roles, 'reports.see'),
      accessLog: may(actor.roles, 'log.read'),
    },
  };
}

export default function StaffFrame() {
  const frame = useLoaderData<typeof loader>();
  const nonce = use(NonceContext);
  useHandedOver();
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce ?? ''}>
      <a className="skip" href="#content">
        To the content
      </a>
      {frame.isDemo && (
        <aside className="demo-mark" aria-label="About this practice">
          Demo practice: every person here is made up
        </aside>
      )}
      <StaffHead {...frame} />
      <main id="content" className="staff-main">
        <Outlet />
      </main>
      <ScrollRestoration nonce={nonce ?? ''} />
    </MantineProvider>
  );
}
