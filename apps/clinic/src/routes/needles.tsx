import { data, redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { STOCK_DONE, sendStock, stockView } from '../stock/index.server.ts';
import { StockPage } from '../stock/stock-page.tsx';
import type { Route } from './+types/needles.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await ask(context, 'stock.see', stockView)),
    done: STOCK_DONE.find((done) => done === asked.get('done')),
    doneTo: asked.get('lot') ?? undefined,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await ask(context, 'stock.edit', (tx) => sendStock(tx, form));
  if (answer.kind === 'refused') return data(answer.refusal, { status: 422 });
  return redirect(`/staff/practice/needles?done=${answer.done}&lot=${answer.id}`, 303);
}

export default function NeedlesRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <StockPage {...loaderData} refusal={actionData} />;
}
