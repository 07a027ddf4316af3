import { muscle } from '@filiform/atlas';
import { TelephoneLink } from '../clinics/index.ts';
import { ReferralPicture } from '../muscles/referral-picture.tsx';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

const trapezius = muscle('upper-trapezius');

/** The first words: what it is, in a sentence and in a picture, and the way to a visit. */
export function HomeLead({ view }: { readonly view: HomeView }) {
  const { language, heading, welcome, ways, practice } = view;
  const words = homeWords(language);
  const paragraphs = welcome === '' ? [words.what] : welcome.split(/\n\s*\n/);
  return (
    <div className="lead">
      <div>
        <h1>{heading}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="lead-words">
            {paragraph}
          </p>
        ))}
        <p className="ways">
          {ways.book && (
            <a className="button" href={ways.book}>
              {words.book}
            </a>
          )}
          {ways.whereDoesItHurt && (
            <a
              className={ways.book ? 'button second' : 'button'}
              href={ways.whereDoesItHurt}
              hrefLang={language === 'en' ? undefined : 'en'}
            >
              {words.whereDoesItHurt}
            </a>
          )}
          {practice.telephone !== '' && (
            <span>
              {words.call} <TelephoneLink telephone={practice.telephone} />
            </span>
          )}
        </p>
      </div>
      {trapezius && (
        <figure>
          <ReferralPicture
            muscle={trapezius}
            points={trapezius.triggerPoints.slice(0, 1)}
            side="left"
            view="head-left"
            label={words.picture}
          />
          <figcaption>
            {words.caption}{' '}
            <a href="/muscles/upper-trapezius" hrefLang={language === 'en' ? undefined : 'en'}>
              {words.aboutMuscle}
            </a>
          </figcaption>
        </figure>
      )}
    </div>
  );
}
