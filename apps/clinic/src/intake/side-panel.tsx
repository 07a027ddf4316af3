import type { Ranking } from '@filiform/referral';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { firstToExamine } from './candidates/first-to-examine.ts';
import { RedFlagStrip, RedFlags } from './candidates/red-flags.tsx';
import type { LoadedAtlas } from './candidates/use-atlas.ts';
import type { MarkedRegion } from './regions/marked-words.ts';
import styles from './side-panel.module.css';

type SidePanelProps = {
  readonly atlas: LoadedAtlas;
  readonly ranking: Ranking | undefined;
  readonly marked: readonly MarkedRegion[] | undefined;
  /** How many muscles were examined, each side counted. */
  readonly examined: number;
  readonly muscles: ReactNode;
  readonly findings: ReactNode;
  readonly regions: ReactNode;
};

const TABS = ['muscles', 'findings', 'regions'] as const;

/**
 * What stands beside the chart: red flags first, then the muscles, what was found, or the drawing in words. On a phone a
 * sheet that opens from below; red flags stand over its handle.
 */
export function SidePanel({ atlas, ranking, marked, examined, muscles, findings, regions }: SidePanelProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('muscles');
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const step = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    const next = TABS[(TABS.indexOf(tab) + step) % TABS.length] ?? 'muscles';
    setTab(next);
    list.current?.querySelector<HTMLElement>(`#side-${next}`)?.focus();
  }

  const counted = (name: string, count: number) => (count > 0 ? `${name} (${count})` : name);
  const names = {
    findings: counted('Findings', examined),
    regions: counted('Regions', marked?.length ?? 0),
  };
  const panels = { muscles, findings, regions };

  return (
    <section className={styles.panel} data-open={open} aria-label="Muscles, findings and regions">
      <RedFlagStrip
        {...{ atlas, ranking }}
        onPress={() => {
          setOpen(true);
          document.getElementById('red-flags')?.scrollIntoView({ block: 'center' });
        }}
      />
      <button type="button" className={styles.handle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{firstToExamine(atlas, ranking) || 'Muscles and findings'}</span>
        {open ? <IconChevronDown size={22} aria-hidden /> : <IconChevronUp size={22} aria-hidden />}
      </button>
      <div className={styles.inside}>
        <RedFlags {...{ atlas, ranking }} />
        <div
          ref={list}
          role="tablist"
          aria-label="Muscles, findings and regions"
          className={styles.tabs}
          onKeyDown={onKeyDown}
        >
          {TABS.map((known) => (
            <button
              key={known}
              type="button"
              role="tab"
              id={`side-${known}`}
              aria-selected={known === tab}
              aria-controls={`side-${known}-panel`}
              tabIndex={known === tab ? 0 : -1}
              onClick={() => setTab(known)}
            >
              {known === 'muscles' ? <MusclesName /> : names[known]}
            </button>
          ))}
        </div>
        {TABS.map((known) => (
          <div
            key={known}
            role="tabpanel"
            id={`side-${known}-panel`}
            aria-labelledby={`side-${known}`}
            hidden={tab !== known}
          >
            {panels[known]}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Three names have to fit beside one another: the whole of this one is said, and its beginning shown. */
function MusclesName() {
  return (
    <>
      Muscles<span className={styles.unseen}> to examine</span>
    </>
  );
}
