import { practiceThing, webSite } from './found/schema/index.ts';
import type { HomeSection } from './look/home.ts';
import { HomeArticles } from './look/home-articles.tsx';
import { HomeClinics } from './look/home-clinics.tsx';
import { HomeEvidence } from './look/home-evidence.tsx';
import { HomeLead } from './look/home-lead.tsx';
import { HomeTeam } from './look/home-team.tsx';
import type { HomeView } from './look/home-view.ts';
import { HomeVoices } from './look/home-voices.tsx';
import { homeWords } from './look/home-words.ts';
import { bothLanguages, PageHead } from './page-head.tsx';

/**
 * The practice's first page. It answers in the order in which visitors ask: what is it, does it help, is it safe, who are
 * they, where, when can I come; an owner may order what comes after the first words otherwise.
 */
export function HomePage({ view }: { readonly view: HomeView }) {
  const { language, practice, origin, heading } = view;
  const named = { origin, practiceName: practice.name };
  return (
    <>
      <PageHead
        title={homeWords(language).title}
        {...named}
        description={heading}
        path={bothLanguages('/')[language]}
        otherLanguages={bothLanguages('/')}
        language={language}
        about={[webSite(named, language), practiceThing({ ...practice, ...named, tagline: heading })]}
      />
      <HomeLead view={view} />
      {view.sections.map((section) => (
        <Section key={section} section={section} view={view} />
      ))}
    </>
  );
}

function Section({ section, view }: { readonly section: HomeSection; readonly view: HomeView }) {
  if (section === 'evidence') return <HomeEvidence language={view.language} />;
  if (section === 'articles') return <HomeArticles view={view} />;
  if (section === 'team') return <HomeTeam view={view} />;
  if (section === 'clinics') return <HomeClinics view={view} />;
  return <HomeVoices view={view} />;
}
