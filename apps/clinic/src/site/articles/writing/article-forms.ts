import { z } from 'zod';
import { Slug, slugFrom } from '../../slug.ts';

const Title = z
  .string()
  .trim()
  .min(1, 'Give the article a title; it can be changed later.')
  .max(200, 'The title is longer than 200 letters. Shorten it.');

/** What a new article begins with; an address that was left empty is made from the title. */
export const NewArticleForm = z
  .object({
    title: Title,
    language: z.enum(['en', 'es'], 'Choose English or Spanish.'),
    slug: z.string().default(''),
    authorId: z.string('Choose an author.'),
    categoryId: z.string().default(''),
    translates: z.string().default(''),
  })
  .transform((form, context) => {
    const slug = Slug.safeParse(form.slug.trim() === '' ? slugFrom(form.title) : form.slug);
    if (slug.success) return { ...form, slug: slug.data };
    const message = slug.error.issues[0]?.message ?? '';
    context.addIssue({ code: 'custom', path: ['slug'], message });
    return z.NEVER;
  });

export const SettingsForm = z.object({
  edition: z.coerce.number('This page did not send what it should. Open it anew.').int(),
  slug: Slug,
  authorId: z.string('Choose an author.'),
  categoryId: z.string().default(''),
  comments: z.enum(['off', 'held'], 'Choose whether readers may comment.'),
  translates: z.string().default(''),
});

const NOT_SENT = 'This page did not send what it should. Open it anew.';

/** The buttons and forms of the page for review and publishing, told apart by `what`. */
export const ReviewForm = z.discriminatedUnion(
  'what',
  [
    z.object({ what: z.literal('ask') }),
    z.object({
      what: z.literal('answer'),
      version: z.coerce.number(NOT_SENT).int(),
      outcome: z.enum(['approved', 'changes-wanted'], 'Choose whether it can be published as it is.'),
      remark: z.string().max(2_000, 'This is longer than 2000 letters. Shorten it.').default(''),
    }),
    z.object({ what: z.literal('publish'), unreviewed: z.literal('yes').optional() }),
    z.object({
      what: z.literal('plan'),
      day: z.string('Choose the day.'),
      time: z.string('Choose the time.'),
      unreviewed: z.literal('yes').optional(),
    }),
    z.object({ what: z.literal('publish-again'), version: z.coerce.number(NOT_SENT).int() }),
    z.object({ what: z.literal('take-down') }),
    z.object({ what: z.literal('take-back'), at: z.string(NOT_SENT) }),
  ],
  NOT_SENT,
);

export type ReviewForm = z.output<typeof ReviewForm>;
