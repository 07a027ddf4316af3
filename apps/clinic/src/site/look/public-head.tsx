import { frameWords } from '../frame-words.ts';
import type { FrameLink, FrameView } from './frame-view.ts';
import type { Logo } from './logo.ts';

type PublicHeadProps = {
  readonly name: string;
  readonly logo: Logo | undefined;
  readonly view: FrameView;
  /** The page's own word on its other language; the frame's guess where it says nothing. */
  readonly elsewhere: string | undefined;
};

/** The head of every public page: whose it is, where else to go, and the way to a visit. */
export function PublicHead({ name, logo, view, elsewhere }: PublicHeadProps) {
  const words = frameWords(view.language);
  const other = { ...view.elsewhere, href: elsewhere ?? view.elsewhere.href };
  return (
    <header className="head" id="top">
      <a className="name" href={view.home}>
        {logo ? <LogoPicture logo={logo} name={name} /> : name}
      </a>
      {view.main.length > 0 && (
        <nav aria-label={words.main}>
          <ul>
            {view.main.map((link) => (
              <li key={link.href}>
                <PlainLink link={link} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="tools">
        {view.search && <PlainLink link={view.search} />}
        {other.href !== '' && (
          <a href={other.href} hrefLang={other.hrefLang} lang={other.hrefLang}>
            {other.text}
          </a>
        )}
        {view.book && (
          <a className="button" href={view.book.href} hrefLang={view.book.hrefLang} aria-current={view.book.current}>
            {view.book.text}
          </a>
        )}
      </div>
    </header>
  );
}

export function LogoPicture({ logo, name }: { readonly logo: Logo; readonly name: string }) {
  return <img className="logo" src={logo.src} width={logo.width} height={logo.height} alt={name} />;
}

export function PlainLink({ link: { href, text, hrefLang, current } }: { readonly link: FrameLink }) {
  return (
    <a href={href} hrefLang={hrefLang} aria-current={current}>
      {text}
    </a>
  );
}
