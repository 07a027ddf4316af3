import type { Action } from '../../../database/permissions.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../../../forms/form.ts';
import { practiceTimeZone } from '../../../practice/practice-zone.server.ts';
import { ReviewForm } from './article-forms.ts';
import { timeAndYear } from './article-state.ts';
import { type PublishAnswer, publishAgain, publishDraft, takeBack, takeDown } from './publish.server.ts';
import { readPublishTime } from './publish-time.ts';
import { askForReview, reviewArticle } from './review.server.ts';

export type ReviewAnswer =
  | { readonly kind: 'done'; readonly sentence: string; readonly undo: { readonly version: number } | undefined }
  | { readonly kind: 'refused'; readonly what: string; readonly refusal: FormRefusal }
  /** Asked once: what was sent comes back with the question. */
  | { readonly kind: 'unreviewed'; readonly version: number; readonly values: FormRefusal['values'] };

/** Runs the work for the person who asks, where her roles allow the action. */
type Asking = <T>(action: Action, work: (tx: PracticeTransaction) => Promise<T>) => Promise<T>;

/** What was pressed on the page for review and publishing. */
export async function reviewForm(asking: Asking, articleId: string, form: FormData): Promise<ReviewAnswer> {
  const values = typedValues(form);
  const refused = (errors: FormRefusal['errors']): ReviewAnswer => ({
    kind: 'refused',
    what: values.what ?? '',
    refusal: { values, errors },
  });
  const parsed = parseForm(ReviewForm, form);
  if (!parsed.ok) return refused(parsed.refusal.errors);
  const sent = parsed.value;
  switch (sent.what) {
    case 'ask': {
      const asked = await asking('site.write', (tx) => askForReview(tx, articleId));
      return asked.kind === 'refused'
        ? refused({ form: asked.message })
        : done(`Version ${asked.version} stands among the clinicians’ tasks. The first who reads it answers here.`);
    }
    case 'answer': {
      const reviewed = await asking('site.review', (tx) => reviewArticle(tx, articleId, sent));
      if (reviewed.kind === 'refused') return refused({ form: reviewed.message });
      return done(
        sent.outcome === 'approved'
          ? 'You approved it. It can be published.'
          : 'What you want stands here for the author.',
      );
    }
    case 'publish':
    case 'plan':
      return asking('site.publish', async (tx) => {
        const zone = await practiceTimeZone(tx);
        const time = sent.what === 'plan' ? readPublishTime(sent.day, sent.time, zone, tx.now) : undefined;
        if (time?.ok === false) return refused({ [time.field]: time.sentence });
        const unreviewed = sent.unreviewed === 'yes';
        const answer = await publishDraft(tx, articleId, { at: time?.at, unreviewed });
        if (answer.kind === 'unreviewed') return { kind: 'unreviewed', version: answer.version, values };
        return toldOf(answer, refused, () =>
          time
            ? `It comes out ${timeAndYear(time.at, tx.now, zone)} (${zone}). ${time.remark ?? ''}`.trim()
            : 'It is public now.',
        );
      });
    case 'publish-again': {
      const answer = await asking('site.publish', (tx) => publishAgain(tx, articleId, sent.version));
      return toldOf(answer, refused, () => 'It is public again, as it was.');
    }
    case 'take-down': {
      const answer = await asking('site.publish', (tx) => takeDown(tx, articleId));
      if (answer.kind === 'refused') return refused({ form: answer.message });
      return { kind: 'done', sentence: 'Readers do not see it any more.', undo: { version: answer.version } };
    }
    case 'take-back': {
      const at = instantIn(sent.at);
      if (!at) return refused({ form: 'This page did not send what it should. Open it anew.' });
      const answer = await asking('site.publish', (tx) => takeBack(tx, articleId, at));
      return answer.kind === 'refused'
        ? refused({ form: answer.message })
        : done('It is taken back: nothing comes out then.');
    }
  }
}

function instantIn(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

function toldOf(
  answer: PublishAnswer,
  refused: (errors: FormRefusal['errors']) => ReviewAnswer,
  sentence: () => string,
): ReviewAnswer {
  if (answer.kind === 'refused') return refused({ form: answer.message });
  return done(sentence());
}

function done(sentence: string): ReviewAnswer {
  return { kind: 'done', sentence, undo: undefined };
}
