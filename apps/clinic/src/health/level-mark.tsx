import type { Level } from '@filiform/needling';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';

/** The sign of a level; the word stands beside it. */
export function LevelIcon({ level, size = 18 }: { readonly level: Level; readonly size?: number }) {
  return level === 'stop' ? <IconHandStop size={size} aria-hidden /> : <IconAlertTriangle size={size} aria-hidden />;
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = { stop: 'Stop', warn: 'Take care' };
