import { FIELD_WORDS, fieldWords, type SiteField, type SiteFields } from './site-fields.ts';
import type { TheirSite } from './site-put.ts';
import type { LocalSite } from './site-saving.ts';
import { StaleChoice } from './stale-choice.tsx';
import type { PersonView } from './view.ts';

type StaleSiteProps = {
  readonly site: LocalSite;
  readonly theirs: TheirSite;
  readonly people: readonly PersonView[];
  readonly isLive: boolean;
  readonly settle: (fields: SiteFields) => void;
};

export function StaleSite({ site, theirs, people, isLive, settle }: StaleSiteProps) {
  const words = (field: SiteField, typed: string) =>
    (field === 'countedOutBy' && people.find(({ id }) => id === typed)?.name) || fieldWords(site, field, typed);
  return (
    <StaleChoice<SiteFields>
      what="site"
      mine={site}
      theirs={theirs}
      names={FIELD_WORDS}
      words={words}
      hidden={{
        siteId: site.id,
        rowVersion: String(theirs.rowVersion),
        muscle: site.muscle,
        side: site.side,
        copiedFrom: site.copiedFrom ?? '',
      }}
      intent="save-site"
      isLive={isLive}
      settle={settle}
    />
  );
}
