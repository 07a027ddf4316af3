import { redirect } from 'react-router';
import { doorOf } from '../http/door-context.ts';
import type { Route } from './+types/sign-out.ts';

export function loader() {
  return redirect('/staff');
}

export async function action({ request, context }: Route.ActionArgs) {
  const cookies = await doorOf(context).services.signIn.signOut(request.headers);
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return redirect('/', { headers });
}
