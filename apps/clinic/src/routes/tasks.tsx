import { data, redirect } from 'react-router';
import { isId } from '../database/identifier.ts';
import { ask } from '../http/ask.ts';
import { taskList, tasksForm } from '../tasks/index.server.ts';
import { TasksPage } from '../tasks/tasks-page.tsx';
import type { Route } from './+types/tasks.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const clinicId = asked.get('clinic') ?? '';
  const filter = { clinicId: isId(clinicId) ? clinicId : '', everybodys: asked.get('everybodys') === 'yes' };
  return ask(context, 'tasks.see', (tx) => taskList(tx, filter, asked.get('done') ?? undefined));
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const done = await ask(context, 'tasks.change', (tx) => tasksForm(tx, form));
  if (done.kind === 'answer') return data(done.answer, { status: done.status });
  // Back to the list as it was filtered, and to the task that can be undone.
  const address = new URL(request.url);
  address.searchParams.delete('done');
  address.searchParams.delete('_routes');
  if (done.kind === 'marked' && done.isDone) address.searchParams.set('done', done.taskId);
  return redirect(`/staff/tasks${address.search}`, 303);
}

export default function Tasks({ loaderData, actionData }: Route.ComponentProps) {
  return <TasksPage view={loaderData} answer={actionData} />;
}
