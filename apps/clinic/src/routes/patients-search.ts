import { redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { searchPatients } from '../patients/patients-page.server.ts';
import type { Route } from './+types/patients-search.ts';

/** Somebody opened the address by hand. */
export function loader() {
  return redirect('/staff/patients');
}

/** Finds while one types: the same search as the page's form, answered as JSON. */
export async function action({ request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const searched = await ask(context, 'patients.find', (tx) => searchPatients(tx, typed));
  return Response.json(searched.found);
}
