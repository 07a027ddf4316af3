import { ATLAS, type Muscle } from '@filiform/atlas';
import { sql, type Transaction } from 'kysely';
import { isId } from '../../../database/identifier.ts';
import type { Tables } from '../../../database/tables.ts';
import { COLOURS } from '../../../look/tokens.ts';
import type { PracticeHead } from '../../../practice/find-practice.ts';
import type { ArticleBody } from '../../articles/document.ts';
import type { SiteLanguage } from '../../language.ts';
import { readLook } from '../../look/looks.server.ts';
import { viewsOfPoints } from '../../muscles/referral-picture.tsx';
import { muscleSvg } from '../../pictures/muscle-svg.server.tsx';
import { searchWords } from '../search/words-of-search.ts';
import type { SocialKind } from './social-address.ts';
import type { SocialView } from './social-view.ts';

type Asked = {
  readonly practice: PracticeHead;
  readonly kind: SocialKind;
  readonly id: string;
  readonly now: Temporal.Instant;
};

type Said = Pick<SocialView, 'kicker' | 'title' | 'line' | 'drawing'>;

/** What the picture of a page says; undefined where no such page is public. */
export async function socialView(db: Transaction<Tables>, asked: Asked): Promise<SocialView | undefined> {
  const said = await saidOf(db, asked);
  if (!said) return undefined;
  const { look } = await readLook(db, asked.practice.id);
  const { ink, inkSoft } = COLOURS;
  return {
    ...said,
    practiceName: asked.practice.name,
    colours: { brand: look.brand, paper: look.paper, ink, inkSoft },
  };
}

async function saidOf(db: Transaction<Tables>, { practice, kind, id, now }: Asked): Promise<Said | undefined> {
  switch (kind) {
    case 'article':
      return isId(id) ? articleSaid(db, practice.id, id, now) : undefined;
    case 'muscle': {
      const muscle = ATLAS.muscles.find((one) => one.id === id);
      return muscle && muscleSaid(muscle);
    }
    case 'clinic':
      return clinicSaid(db, practice.id, id);
    case 'page':
      return pageSaid(practice, id);
  }
}

function pageSaid({ tagline, telephone, name }: PracticeHead, id: string): Said | undefined {
  if (id !== 'en' && id !== 'es') return undefined;
  const kicker = id === 'es' ? 'Punción seca y fisioterapia' : 'Dry needling and physical therapy';
  return { kicker, title: id === 'es' || tagline === '' ? name : tagline, line: telephone, drawing: undefined };
}

function muscleSaid(muscle: Muscle): Said {
  return {
    kicker: searchWords('en').kinds.muscle,
    title: muscle.name,
    line: 'Where its trigger points hurt',
    drawing: drawingOf(muscle, 'left'),
  };
}

function drawingOf(muscle: Muscle, side: 'left' | 'right'): string {
  const points = muscle.triggerPoints;
  return muscleSvg({ muscle, points, side, view: viewsOfPoints(muscle, points, side)[0] ?? 'front' });
}

async function clinicSaid(db: Transaction<Tables>, practiceId: string, slug: string): Promise<Said | undefined> {
  const clinic = await db
    .selectFrom('clinic')
    .select(['name', 'street', 'city', 'state'])
    .where('practiceId', '=', practiceId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!clinic) return undefined;
  const { name, street, city, state } = clinic;
  return { kicker: `${city}, ${state}`, title: name, line: street, drawing: undefined };
}

type ArticleRow = {
  readonly title: string;
  readonly body: ArticleBody;
  readonly language: SiteLanguage;
  readonly displayName: string;
  readonly credentials: string;
};

async function articleSaid(
  db: Transaction<Tables>,
  practiceId: string,
  id: string,
  now: Temporal.Instant,
): Promise<Said | undefined> {
  const { rows } = await sql<ArticleRow>`
    select v.title, v.body, a.language, m.display_name, m.credentials
    from app.article a
    join lateral (
      select p.version from app.article_publication p
      where p.practice_id = a.practice_id and p.article_id = a.id and p.from_at <= ${now.toString()}::timestamptz
      order by p.from_at desc limit 1
    ) p on p.version is not null
    join app.article_version v on v.practice_id = a.practice_id and v.article_id = a.id and v.version = p.version
    join app.staff_member m on m.practice_id = a.practice_id and m.id = a.author_id
    where a.practice_id = ${practiceId} and a.id = ${id}`.execute(db);
  const [article] = rows;
  if (!article) return undefined;
  const { title, body, language, displayName, credentials } = article;
  const line = [displayName, credentials].filter((part) => part !== '').join(', ');
  return { kicker: searchWords(language).kinds.article, title, line, drawing: drawingIn(body) };
}

/** The first referral pattern that the article shows. */
function drawingIn(body: ArticleBody): string | undefined {
  const block = body.content.find((one) => one.type === 'musclePattern');
  if (block?.type !== 'musclePattern') return undefined;
  const muscle = ATLAS.muscles.find((one) => one.id === block.attrs.muscle);
  return muscle && drawingOf(muscle, block.attrs.side);
}
