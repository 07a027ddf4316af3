import type { Ranking } from '@filiform/referral';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { firstToExamine } from './candidates/first-to-examine.ts';
import type { LoadedAtlas } from './candidates/use-atlas.ts';
import type { MarkedRegion } from './regions/marked-words.ts';
import styles from './side-panel.module.css';

type SidePanelProps = {
  readonly atlas: LoadedAtlas;
  readonly ranking: Ranking | undefined;
  readonly marked: readonly MarkedRegion[] | undefined;
  readonly muscles: ReactNode;
  readonly regions: ReactNode;
};

const TABS = ['muscles', 'regions'] as const;

/** What stands beside the chart: the muscles, or the drawing in words. On a phone a sheet that opens from below. */
export function SidePanel({ atlas, ranking, marked, muscles, regions }: SidePanelProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('muscles');
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tab === 'muscles' ? 'regions' : 'muscles';
    setTab(next);
    list.current?.querySelector<HTMLElement>(`#side-${next}`)?.focus();
  }

  return (
    <section className={styles.panel} data-open={open} aria-label="Muscles and regions">
      <button type="button" className={styles.handle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{firstToExamine(atlas, ranking) || 'Muscles and regions'}</span>
        {open ? <IconChevronDown size={22} aria-hidden /> : <IconChevronUp size={22} aria-hidden />}
      </button>
      <div className={styles.inside}>
        <div ref={list} role="tablist" aria-label="Muscles and regions" className={styles.tabs} onKeyDown={onKeyDown}>
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
              {known === 'muscles' ? 'Muscles to examine' : `Regions${marked?.length ? ` (${marked.length})` : ''}`}
            </button>
          ))}
        </div>
        <div role="tabpanel" id="side-muscles-panel" aria-labelledby="side-muscles" hidden={tab !== 'muscles'}>
          {muscles}
        </div>
        <div role="tabpanel" id="side-regions-panel" aria-labelledby="side-regions" hidden={tab !== 'regions'}>
          {regions}
        </div>
      </div>
    </section>
  );
}
