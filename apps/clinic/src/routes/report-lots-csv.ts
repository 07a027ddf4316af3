import { ask } from '../http/ask.ts';
import { lotsCsv, lotsView } from '../reports/index.server.ts';
import type { Route } from './+types/report-lots-csv.ts';

/** The sessions of a lot for a spreadsheet. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const view = await ask(context, 'lots.trace', (tx) =>
    lotsView(tx, new URL(request.url).searchParams.get('lot') ?? ''),
  );
  return new Response(lotsCsv(view), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="lot.csv"' },
  });
}
