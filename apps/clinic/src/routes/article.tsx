import { data, redirect } from 'react-router';
import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { COMMENT_FORM, nextPublicationAt, readArticle, sendComment } from '../site/articles/index.server.ts';
import { ArticlePage, articlePath } from '../site/articles/index.ts';
import { socialAddress } from '../site/found/index.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { signedTime } from '../site/visitor-forms/index.server.ts';
import type { Route } from './+types/article.ts';
import { doorFor } from './doors.ts';

/** The form's signed time lives two days: a page that carries one is made anew each day. */
const FORM_HOURS = 24;
const NOT_HERE =
  'There is no article at this address, or it was taken down. Look through all of them from “Articles” above.';

/** An article as readers see it now. The same module stands at the Spanish address. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const { article, next } = await asPractice(services.database, practiceId, async (db) => {
    const reading = { db, practiceId, now };
    return {
      article: await readArticle(reading, language, params.slug),
      next: await nextPublicationAt(reading),
    };
  });
  if (!article) throw data(NOT_HERE, 404);
  shows(context, ['articles', `article:${article.id}`, 'team'], next, ['comment']);
  const book = inLanguage('/book', language);
  if (article.comments) shows(context, [], now.add({ hours: FORM_HOURS }));
  return {
    article,
    practiceName,
    origin: await practiceAddress(services, practiceId, request),
    socialPicture: socialAddress('article', article.id),
    otherLanguages: Object.fromEntries(
      article.translations.map((other) => [other.language, articlePath(other.language, other.slug)]),
    ),
    bookPath: doorFor(book) ? book : '/book',
    formTime: signedTime({ secret: services.secret, practiceId }, COMMENT_FORM, now),
    isHeld: url.searchParams.get('comment') === 'held',
  };
}

/** A reader's comment, held until somebody of the practice has read it. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { services, now, address } = doorOf(context);
  const { id: practiceId } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const form = await request.formData();
  const answer = await asPractice(services.database, practiceId, async (db) => {
    const article = await readArticle({ db, practiceId, now }, language, params.slug);
    if (!article?.comments) return undefined;
    return sendComment({ db, practiceId, now, address, secret: services.secret }, article.id, language, form);
  });
  if (!answer) throw data(NOT_HERE, 404);
  if (answer.kind === 'refused') return data(answer, { status: answer.status });
  return redirect(`${articlePath(language, params.slug)}?comment=held#write-comment`, 303);
}

export default function Article({ loaderData, actionData }: Route.ComponentProps) {
  const { formTime, isHeld, ...page } = loaderData;
  const comment = { formTime: actionData?.formTime ?? formTime, isHeld, refusal: actionData?.refusal };
  return <ArticlePage {...page} {...{ comment }} />;
}
