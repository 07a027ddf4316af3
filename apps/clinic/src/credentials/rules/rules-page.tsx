import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { PracticeTabs } from '../../practice/practice-tabs.tsx';
import { StateRuleAside } from '../state-rule-aside.tsx';
import { LeadSection } from './lead-section.tsx';
import { OwnRules } from './own-rules.tsx';
import { RuleRow } from './rule-row.tsx';
import styles from './rules.module.css';
import type { RulesView } from './rules-view.server.ts';
import type { RulesDone } from './send-rules.server.ts';

type RulesPageProps = {
  readonly view: RulesView;
  readonly done: RulesDone | undefined;
  readonly edited: string | undefined;
  readonly refusal: FormRefusal | undefined;
};

const DONE_WORDS: Readonly<Record<RulesDone, string>> = {
  lead: 'The clinical lead is named. It holds from the next page on.',
  level: 'The level is changed, with your reason beside it. It holds from the next check of a plan on.',
  own: 'The rule is written. It holds from the next check of a plan on.',
  retired: 'The rule is retired: it holds for no plan any more. Below it can be brought back.',
  back: 'The rule holds again.',
};

/** Every rule that a plan is held against, as this practice has it: how strict, resting on what, changed by whom. */
export function RulesPage({ view, done, edited, refusal }: RulesPageProps) {
  const about = refusal?.values.what;
  return (
    <div className={styles.page}>
      <title>Safety rules</title>
      <PracticeTabs />
      <header className={parts.head}>
        <div>
          <h1>Safety rules</h1>
          <p>What stops a plan before the needle, what warns, and what each rule rests on.</p>
        </div>
      </header>
      {!refusal && done && (
        <p className={parts.notice} role="status">
          {DONE_WORDS[done]}
        </p>
      )}
      {refusal?.errors.form && about !== 'level' && about !== 'own' && (
        <p className={parts.refusal} role="alert">
          {refusal.errors.form}
        </p>
      )}
      <LeadSection view={view} refusal={about === 'lead' ? refusal : undefined} />
      <OwnRules view={view} edited={edited} refusal={about === 'own' ? refusal : undefined} />
      <nav aria-label="Groups of rules" className={styles.groups}>
        {view.groups.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {view.groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.name}</h2>
          {group.id === 'law' && (
            <p className={styles.about}>
              Not the practice’s to change. A part that is not verified only warns; your board has the last word.
            </p>
          )}
          {group.id === 'law' && view.states.map((state) => <StateRuleAside key={state.stateName} rule={state} />)}
          {group.rules.some(({ changeable }) => changeable) ? (
            <Rules group={group} isLead={view.isLead} refusal={about === 'level' ? refusal : undefined} />
          ) : (
            <details className={styles.add}>
              <summary>
                {group.rules.length} rules{group.id === 'law' ? '' : ' that nobody changes: no plan starts without'}
              </summary>
              <Rules group={group} isLead={false} refusal={undefined} />
            </details>
          )}
        </section>
      ))}
    </div>
  );
}

type RulesProps = {
  readonly group: RulesView['groups'][number];
  readonly isLead: boolean;
  readonly refusal: FormRefusal | undefined;
};

function Rules({ group, isLead, refusal }: RulesProps) {
  return (
    <ul className={styles.rules}>
      {group.rules.map((rule) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          isLead={isLead}
          refusal={refusal?.values.rule === rule.id ? refusal : undefined}
        />
      ))}
    </ul>
  );
}
