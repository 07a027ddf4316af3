import type { Answer, AnswerFlag, AnswerItem } from './answer-types.ts';
import { StepHeading } from './step-heading.tsx';
import styles from './where-does-it-hurt.module.css';

type AnswerViewProps = {
  readonly answer: Exclude<Answer, { kind: 'nothing drawn' }>;
  readonly telephone: string;
  readonly onBack: () => void;
  readonly onStartAgain: () => void;
};

/** The answer in words: dangers first, then what the drawing resembles, then whom to ask. */
export function AnswerView({ answer, telephone, onBack, onStartAgain }: AnswerViewProps) {
  return (
    <section className={styles.answer}>
      <StepHeading>What your drawing resembles</StepHeading>
      {answer.heart && <Heart />}
      {answer.kind === 'likeness' && answer.flags.map((flag) => <Flag key={flag.id} flag={flag} />)}
      <Resembles answer={answer} />
      <Ask telephone={telephone} />
      <div className={styles.ways}>
        <button type="button" className={styles.quiet} onClick={onBack}>
          Change the drawing
        </button>
        <button type="button" className={styles.quiet} onClick={onStartAgain}>
          Start again
        </button>
      </div>
    </section>
  );
}

function Heart() {
  return (
    <div className={styles.flag} data-urgency="emergency">
      <h2>First, the heart</h2>
      <p>
        Pain of the heart can be felt in the chest, the jaw and the left arm. If this is new, came on suddenly, comes
        when you exert yourself, or goes with short breath, cold sweat, feeling sick or faint:{' '}
        <strong>call the emergency number now (911 in the USA)</strong> and rest. Do not drive yourself.
      </p>
      <p>
        <a className={styles.call} href="tel:911">
          Call 911
        </a>
      </p>
    </div>
  );
}

const FLAG_TITLES: Readonly<Record<AnswerFlag['urgency'], string>> = {
  emergency: 'If this fits, get help now',
  'same day': 'If this fits, see a doctor today',
  soon: 'If this fits, see a doctor soon',
};

function Flag({ flag }: { flag: AnswerFlag }) {
  return (
    <div className={styles.flag} data-urgency={flag.urgency}>
      <h2>{FLAG_TITLES[flag.urgency]}</h2>
      <p>{flag.sentence}</p>
    </div>
  );
}

function Resembles({ answer }: Pick<AnswerViewProps, 'answer'>) {
  if (answer.kind === 'everywhere')
    return (
      <p className={styles.lead}>
        You drew a large part of the body. A drawing of so much points to no single muscle, and pain in many places has
        its own causes: a doctor is the one to ask. To learn about the worst place, change the drawing and leave only
        that one.
      </p>
    );
  const { closely, inPart } = answer;
  if (closely.length + inPart.length === 0)
    return (
      <p className={styles.lead}>
        Nothing that we know resembles this drawing. {/* Under a danger, nothing may sound as if all were well. */}
        {!answer.heart && answer.flags.length === 0 && 'That is no bad sign: pain is not always where a book has it. '}
        Ask somebody who can examine you.
      </p>
    );
  return (
    <>
      <p>
        Many things can hurt in the same place. This is what a drawing alone can say, and it is no diagnosis. Each list
        is in the order of the alphabet.
      </p>
      <Group title="It resembles closely" items={closely} />
      <Group title="It resembles in part" items={inPart} />
      <p className={styles.soft}>Pages open in a new tab, so that your drawing stays here. They know nothing of it.</p>
    </>
  );
}

function Group({ title, items }: { title: string; items: readonly AnswerItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className={styles.items}>
        {items.map(({ id, name, sentence, page }) => (
          <li key={id}>
            <h3>
              {page === undefined ? (
                name
              ) : (
                <a href={page} target="_blank" rel="noopener">
                  {name}
                </a>
              )}
            </h3>
            {sentence !== '' && <p>{sentence}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ask({ telephone }: { telephone: string }) {
  return (
    <div className={styles.ask}>
      <h2>Talk to a professional</h2>
      <p>
        A physical therapist or a doctor can examine you and may find another cause. Show them where you drew.{' '}
        {telephone === '' ? (
          <>
            <a href="/#clinics" target="_blank" rel="noopener">
              Our clinics
            </a>{' '}
            can be asked too.
          </>
        ) : (
          <>
            You can call us at <a href={`tel:${telephone}`}>{telephone}</a> or visit{' '}
            <a href="/#clinics" target="_blank" rel="noopener">
              our clinics
            </a>
            .
          </>
        )}
      </p>
      <p>If it gets worse, lasts for more than a few weeks, or worries you: do not wait, ask.</p>
    </div>
  );
}
