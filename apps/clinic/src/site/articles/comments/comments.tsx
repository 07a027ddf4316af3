import type { FormRefusal } from '../../../forms/form.ts';
import { VisitorFormFields } from '../../visitor-forms/index.ts';
import { DayText } from '../reading/byline.tsx';
import { pageWords } from '../reading/page-words.ts';
import { articlePath } from '../reading/paths.ts';
import type { ArticleView } from '../reading/read-article.server.ts';
import type { ShownComment } from './shown-comments.server.ts';

type CommentsProps = {
  readonly article: ArticleView;
  readonly comments: readonly ShownComment[];
  readonly formTime: string;
  /** One was sent just now, and waits to be read. */
  readonly isHeld: boolean;
  readonly refusal: FormRefusal | undefined;
};

/** What readers wrote, and the form for one more. It works without scripts; what was typed stays where it is refused. */
export function Comments({ article, comments, formTime, isHeld, refusal }: CommentsProps) {
  const words = pageWords(article.language);
  const { values = {}, errors = {} } = refusal ?? {};
  const wiring = (name: 'writtenAs' | 'words') => ({
    name,
    required: true,
    defaultValue: values[name],
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': errors[name] ? `${name}-error` : undefined,
  });
  return (
    <section className="comments" aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      {comments.length === 0 && <p>{words.noComments}</p>}
      <ol>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="comment-by">
              <b>{comment.writtenAs}</b>, <DayText day={comment.on} />
            </p>
            <p className="comment-words">{comment.words}</p>
          </li>
        ))}
      </ol>
      {isHeld ? (
        <p className="notice" role="status" id="write-comment">
          {words.commentHeld}
        </p>
      ) : (
        <form method="post" action={`${articlePath(article.language, article.slug)}#write-comment`} id="write-comment">
          <h3>{words.commentTitle}</h3>
          <p>{words.commentIntro}</p>
          {refusal && (
            <p className="refusal" role="alert">
              {errors.form ?? errors.writtenAs ?? errors.words}
            </p>
          )}
          <VisitorFormFields formTime={formTime} />
          <div className="plain-field">
            <label htmlFor="written-as">{words.yourName}</label>
            <input id="written-as" maxLength={100} autoComplete="given-name" {...wiring('writtenAs')} />
            <FieldError name="writtenAs" {...{ errors }} />
          </div>
          <div className="plain-field">
            <label htmlFor="words">{words.yourWords}</label>
            <textarea id="words" rows={6} maxLength={4000} {...wiring('words')} />
            <FieldError name="words" {...{ errors }} />
          </div>
          <button className="button" type="submit">
            {words.send}
          </button>
        </form>
      )}
    </section>
  );
}

function FieldError({ name, errors }: { readonly name: string; readonly errors: Readonly<Record<string, string>> }) {
  if (!errors[name]) return null;
  return (
    <span className="field-error" id={`${name}-error`}>
      {errors[name]}
    </span>
  );
}
