import type { Drawing, View } from '@filiform/body';
import { IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { VIEW_NAMES } from '../picture/chart-window.ts';
import { DrawingPicture } from '../picture/drawing-picture.tsx';
import { groupOf, keyOfView, OPENED_GROUPS, type ViewGroup, viewsOfGroup } from './view-groups.ts';
import styles from './view-tabs.module.css';

type ViewTabsProps = {
  readonly view: View;
  readonly drawing: Drawing;
  /** An earlier drawing that is shown underneath. */
  readonly beneath: Drawing | undefined;
  /** Views that show the muscle being looked at. */
  readonly zoneOn: readonly View[];
  readonly onView: (view: View) => void;
};

/** The views, each as a small picture of what is marked on it: body and head at hand, hands and feet to be opened. */
export function ViewTabs(props: ViewTabsProps) {
  const [opened, setOpened] = useState<{ readonly group: ViewGroup; readonly from: ViewGroup }>();
  const here = groupOf(props.view);
  // One at a time, for two would lie over one another on a phone; what was opened gives way to where one goes next.
  const open = opened?.from === here ? opened.group : here;
  return (
    <div className={styles.views}>
      <TabList {...props} label="Views of the body" views={viewsOfGroup('body')} />
      {OPENED_GROUPS.map(({ group, name, key }) => {
        const isOpen = open === group;
        const views = viewsOfGroup(group);
        return (
          <div key={group} className={styles.group} data-open={isOpen || undefined}>
            <button
              type="button"
              className={styles.opener}
              aria-expanded={isOpen}
              aria-controls={`views-${group}`}
              aria-keyshortcuts={key}
              data-zone={views.some((view) => props.zoneOn.includes(view)) || undefined}
              onClick={() => {
                if (!isOpen) return setOpened({ group, from: here });
                setOpened(undefined);
                if (here === group) props.onView('front');
              }}
            >
              <span>{name}</span>
              <small>{told(views, props)}</small>
              <IconChevronDown size={16} aria-hidden className={styles.chevron} />
            </button>
            <div id={`views-${group}`} hidden={!isOpen}>
              {isOpen && <TabList {...props} label={name} views={views} small />}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** What a closed group holds: a zone before marks. */
function told(views: readonly View[], { zoneOn, drawing, beneath }: ViewTabsProps): string {
  if (views.some((view) => zoneOn.includes(view))) return 'zone here';
  const words = views.map((view) => marksOn(view, drawing, beneath));
  return words.includes('marked') ? 'marked' : words.includes('earlier') ? 'earlier' : '';
}

type TabListProps = ViewTabsProps & {
  readonly label: string;
  readonly views: readonly View[];
  readonly small?: true;
};

function TabList({ label, views, small, view, drawing, beneath, zoneOn, onView }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const reached = views.includes(view) ? view : views[0];

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || !reached) return;
    event.preventDefault();
    const next = views[(views.indexOf(reached) + step + views.length) % views.length] ?? view;
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} data-small={small} onKeyDown={onKeyDown}>
      {views.map((known) => (
        <button
          key={known}
          type="button"
          role="tab"
          id={`view-${known}`}
          data-tab={known}
          data-zone={zoneOn.includes(known) || undefined}
          aria-selected={known === view}
          aria-controls="pain-chart"
          aria-keyshortcuts={keyOfView(known)}
          tabIndex={known === reached ? 0 : -1}
          onClick={() => onView(known)}
        >
          <span aria-hidden="true" className={styles.thumb}>
            <Thumb drawing={drawing} view={known} />
          </span>
          <span className={styles.label}>
            {VIEW_NAMES[known]}
            <small>{zoneOn.includes(known) ? 'zone here' : marksOn(known, drawing, beneath)}</small>
          </span>
          {!small && (
            <span aria-hidden="true" className={styles.key}>
              {keyOfView(known)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function marksOn(view: View, drawing: Drawing, beneath: Drawing | undefined): string {
  const marked = (on: Drawing | undefined) => on?.strokes.some((stroke) => stroke.view === view) ?? false;
  return marked(drawing) ? 'marked' : marked(beneath) ? 'earlier' : '';
}

const Thumb = memo(
  function Thumb({ drawing, view }: { drawing: Drawing; view: View }) {
    return (
      <DrawingPicture
        drawing={drawing}
        view={view}
        idPrefix="thumb"
        window="upper"
        edgeWords={false}
        shownHeight={72}
      />
    );
  },
  // A stroke on one view changes one small picture.
  (before, after) => before.view === after.view && same(before.drawing, after.drawing, after.view),
);

function same(one: Drawing, other: Drawing, view: View): boolean {
  const [before, after] = [one, other].map(({ strokes }) => strokes.filter((stroke) => stroke.view === view));
  return before?.length === after?.length && (before?.every((stroke, i) => stroke === after?.[i]) ?? false);
}
