import type { Action } from '../database/permissions.ts';

/** Everyone: visitors too. Otherwise the action of database/permissions.ts that a role must allow. */
export type Entry = 'everyone' | Action;

export type DoorEntry = {
  /** As React Router writes it; `:name` stands for one segment. */
  readonly path: string;
  /** The route's module, in routes/. */
  readonly file: string;
  /**
   * Pages of the staff app share a frame with navigation and hydrate; `public` ships no script; `public-with-scripts`
   * looks the same and runs scripts that may send nothing (http/content-security.ts); `preview` is public pages as
   * staff see them within a page of theirs, before they are; `signing` has no way to other
   * pages, and its scripts may send nothing but a form to us; `none` answers without a frame
   * (forms, files).
   */
  readonly frame: 'public' | 'public-with-scripts' | 'preview' | 'signing' | 'staff' | 'none';
  readonly read: Entry;
  /** What sending a form to it asks for; none where nothing can be sent. */
  readonly write: Entry | undefined;
  /** Pages take forms; what a page keeps by itself is sent as JSON; a form with a file has an address of its own. */
  readonly sent: 'form' | 'json' | 'file';
  /** The most that can be sent to it at once, in MB, where it is more than the server lets others send. */
  readonly largestMb?: number;
};

function page(path: string, file: string, frame: DoorEntry['frame'], read: Entry, write?: Entry): DoorEntry {
  return { path, file, frame, read, write, sent: 'form' };
}

/** An address that a page of a record saves to by itself. */
function saving(path: string, file: string): DoorEntry {
  return { path, file, frame: 'none', read: 'record.read', write: 'record.write', sent: 'json' };
}

/** A form with a file that goes into a patient's record; refused, it is the page again with what was typed. */
function filing(path: string, file: string): DoorEntry {
  return { path, file, frame: 'staff', read: 'record.read', write: 'record.write', sent: 'file' };
}

/** An address that the editor of an article saves to by itself. */
function article(path: string, file: string): DoorEntry {
  return { path, file, frame: 'none', read: 'site.write', write: 'site.write', sent: 'json' };
}

/** A form with a picture for the public site: of 20 MB, and the fields beside it. */
function picture(path: string, file: string, frame: 'staff' | 'none'): DoorEntry {
  return { path, file, frame, read: 'site.write', write: 'site.write', sent: 'file', largestMb: 21 };
}

/**
 * The map of every page: its address, its module and who may read it and send to it. React Router's routes are made
 * from it, the server checks every request against it, and a test walks it as every role and as a stranger.
 */
export const DOORS: readonly DoorEntry[] = [
  page('/', 'home.tsx', 'public', 'everyone'),
  page('/es', 'home.tsx', 'public', 'everyone'),
  page('/preview', 'home.tsx', 'preview', 'practice.see'),
  page('/es/preview', 'home.tsx', 'preview', 'practice.see'),
  page('/muscles', 'muscles.tsx', 'public', 'everyone'),
  page('/muscles/:muscleId', 'muscle.tsx', 'public', 'everyone'),
  page('/muscles/:muscleId/:pointId', 'trigger-point.tsx', 'public', 'everyone'),
  page('/where-does-it-hurt', 'where-does-it-hurt.tsx', 'public-with-scripts', 'everyone'),
  page('/search', 'search.tsx', 'public', 'everyone'),
  page('/es/search', 'search.tsx', 'public', 'everyone'),
  page('/questions', 'questions.tsx', 'public', 'everyone'),
  page('/es/questions', 'questions.tsx', 'public', 'everyone'),
  page('/sitemap.xml', 'sitemap.ts', 'none', 'everyone'),
  page('/sitemap-pages.xml', 'sitemap-pages.ts', 'none', 'everyone'),
  page('/sitemap-muscles.xml', 'sitemap-muscles.ts', 'none', 'everyone'),
  page('/sitemap-articles.xml', 'sitemap-articles.ts', 'none', 'everyone'),
  page('/robots.txt', 'robots.ts', 'none', 'everyone'),
  page('/social/:kind/:file', 'social-picture.ts', 'none', 'everyone'),
  page('/feed.xml', 'feed.ts', 'none', 'everyone'),
  page('/feed.atom', 'feed.ts', 'none', 'everyone'),
  page('/es/feed.xml', 'feed.ts', 'none', 'everyone'),
  page('/es/feed.atom', 'feed.ts', 'none', 'everyone'),
  page('/voices', 'voices.tsx', 'public', 'everyone'),
  page('/es/voices', 'voices.tsx', 'public', 'everyone'),
  page('/voices/write', 'voice-code.tsx', 'public', 'everyone', 'everyone'),
  page('/es/voices/write', 'voice-code.tsx', 'public', 'everyone', 'everyone'),
  page('/voices/write/:token', 'voice-write.tsx', 'public', 'everyone', 'everyone'),
  page('/es/voices/write/:token', 'voice-write.tsx', 'public', 'everyone', 'everyone'),
  page('/voices/mine/:token', 'voice-own.tsx', 'public', 'everyone', 'everyone'),
  page('/es/voices/mine/:token', 'voice-own.tsx', 'public', 'everyone', 'everyone'),
  page('/aftercare', 'aftercare.tsx', 'public', 'everyone', 'everyone'),
  page('/articles', 'articles.tsx', 'public', 'everyone'),
  page('/es/articles', 'articles.tsx', 'public', 'everyone'),
  page('/articles/:slug', 'article.tsx', 'public', 'everyone', 'everyone'),
  page('/es/articles/:slug', 'article.tsx', 'public', 'everyone', 'everyone'),
  page('/pictures/muscles/:muscleId/:points/:side/:file', 'muscle-picture.ts', 'none', 'everyone'),
  page('/clinics', 'clinics.tsx', 'public', 'everyone'),
  page('/es/clinics', 'clinics.tsx', 'public', 'everyone'),
  page('/clinics/:slug', 'clinic.tsx', 'public', 'everyone'),
  page('/es/clinics/:slug', 'clinic.tsx', 'public', 'everyone'),
  page('/team', 'public-team.tsx', 'public', 'everyone'),
  page('/es/team', 'public-team.tsx', 'public', 'everyone'),
  page('/team/:slug', 'public-profile.tsx', 'public', 'everyone'),
  page('/es/team/:slug', 'public-profile.tsx', 'public', 'everyone'),
  page('/services', 'services.tsx', 'public', 'everyone'),
  page('/es/services', 'services.tsx', 'public', 'everyone'),
  page('/contact', 'contact.tsx', 'public', 'everyone', 'everyone'),
  page('/es/contact', 'contact.tsx', 'public', 'everyone', 'everyone'),
  page('/book', 'book.tsx', 'public', 'everyone', 'everyone'),
  page('/es/book', 'book.tsx', 'public', 'everyone', 'everyone'),
  page('/images/:imageId/:file', 'image.ts', 'none', 'everyone'),
  page('/sign', 'sign.tsx', 'signing', 'everyone', 'everyone'),
  page('/sign/copy.pdf', 'sign-copy-pdf.ts', 'none', 'everyone'),
  page('/set-up/:token', 'set-up.tsx', 'public', 'everyone', 'everyone'),
  page('/staff/sign-in', 'sign-in.tsx', 'public', 'everyone', 'everyone'),
  page('/staff/forgot-password', 'forgot-password.tsx', 'public', 'everyone', 'everyone'),
  page('/staff/new-password/:token', 'new-password.tsx', 'public', 'everyone', 'everyone'),
  page('/staff/invitation/:token', 'invitation.tsx', 'public', 'everyone', 'everyone'),
  page('/staff/refused', 'refused.tsx', 'public', 'everyone'),
  page('/staff', 'staff-home.tsx', 'staff', 'account.own'),
  page('/staff/sign-out', 'sign-out.tsx', 'none', 'account.own', 'account.own'),
  page('/staff/account', 'account.tsx', 'staff', 'account.own', 'account.own'),
  page('/staff/tasks', 'tasks.tsx', 'staff', 'tasks.see', 'tasks.change'),
  page('/staff/today', 'today.tsx', 'staff', 'visits.today', 'visits.start'),
  page('/staff/patients', 'patients.tsx', 'staff', 'patients.find', 'patients.find'),
  page('/staff/patients/search', 'patients-search.ts', 'none', 'patients.find', 'patients.find'),
  page('/staff/patients/new', 'patient-new.tsx', 'staff', 'patients.edit', 'patients.edit'),
  page('/staff/patients/to-ask', 'patients-to-ask.tsx', 'staff', 'voices.ask'),
  page('/staff/patients/:patientId', 'patient.tsx', 'staff', 'patients.find'),
  page('/staff/patients/:patientId/edit', 'patient-edit.tsx', 'staff', 'patients.edit', 'patients.edit'),
  page('/staff/patients/:patientId/archive', 'patient-archive.tsx', 'none', 'patients.archive', 'patients.archive'),
  page('/staff/patients/:patientId/merge', 'patient-merge.tsx', 'staff', 'patients.merge', 'patients.merge'),
  page('/staff/patients/:patientId/visits', 'patient-visits.tsx', 'staff', 'visits.start', 'visits.start'),
  page('/staff/patients/:patientId/drawings', 'patient-drawings.tsx', 'staff', 'record.read'),
  page('/staff/patients/:patientId/consents/:consentId/copy.pdf', 'patient-consent-pdf.ts', 'none', 'record.read'),
  page('/staff/patients/:patientId/episodes', 'patient-episodes.tsx', 'staff', 'record.read', 'record.write'),
  page('/staff/patients/:patientId/needled', 'patient-needled.tsx', 'staff', 'record.read'),
  page('/staff/patients/:patientId/health', 'patient-health.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/patients/:patientId/health/answers', 'patient-health-answers.ts'),
  filing('/staff/patients/:patientId/health/clearances', 'patient-health-clearances.tsx'),
  page('/staff/patients/:patientId/health/documents/:documentId', 'patient-health-document.ts', 'none', 'record.read'),
  page('/staff/patients/:patientId/voice', 'patient-voice.tsx', 'staff', 'voices.ask', 'voices.ask'),
  page('/staff/patients/:patientId/share', 'patient-share.tsx', 'none', 'record.share', 'record.share'),
  page('/staff/visits/:visitId', 'visit.tsx', 'staff', 'record.read'),
  saving('/staff/visits/:visitId/drawing', 'visit-drawing.tsx'),
  saving('/staff/visits/:visitId/findings', 'visit-findings.ts'),
  page('/staff/visits/:visitId/before', 'visit-before.tsx', 'staff', 'record.read', 'needling.start'),
  page('/staff/visits/:visitId/screen', 'visit-screen.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/visits/:visitId/screen/answers', 'visit-screen-answers.ts'),
  page('/staff/visits/:visitId/needling', 'visit-needling.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/visits/:visitId/needling/site', 'visit-needling-site.ts'),
  saving('/staff/visits/:visitId/needling/pair', 'visit-needling-pair.ts'),
  page('/staff/visits/:visitId/needling/now', 'visit-needling-now.ts', 'none', 'record.read'),
  page('/staff/visits/:visitId/retest', 'visit-retest.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/visits/:visitId/measures', 'visit-measures.ts'),
  page('/staff/visits/:visitId/aftercare', 'visit-aftercare.tsx', 'staff', 'record.read', 'record.write'),
  page('/staff/visits/:visitId/aftercare/:givenId', 'visit-aftercare-given.tsx', 'staff', 'record.read'),
  page('/staff/visits/:visitId/consent', 'visit-consent.tsx', 'staff', 'record.read', 'record.write'),
  page('/staff/visits/:visitId/consent/state', 'visit-consent-state.ts', 'none', 'record.read'),
  page('/staff/visits/:visitId/events', 'visit-events.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/visits/:visitId/events/record', 'visit-event-record.ts'),
  page('/staff/visits/:visitId/check', 'visit-check.tsx', 'staff', 'record.read', 'record.write'),
  page('/staff/visits/:visitId/note', 'visit-note.tsx', 'staff', 'record.read', 'record.write'),
  saving('/staff/visits/:visitId/note/draft', 'visit-note-draft.ts'),
  page('/staff/visits/:visitId/note/sign', 'visit-note-sign.tsx', 'staff', 'note.sign', 'note.sign'),
  page('/staff/visits/:visitId/note/addendum', 'visit-note-addendum.tsx', 'staff', 'note.sign', 'note.sign'),
  page('/staff/visits/:visitId/charges', 'visit-charges.tsx', 'staff', 'charges.read', 'charges.confirm'),
  page('/staff/visits/:visitId/note.pdf', 'visit-note-pdf.ts', 'none', 'record.read'),
  page('/staff/team', 'team.tsx', 'staff', 'staff.see', 'staff.manage'),
  page('/staff/team/:staffId/credential', 'staff-credential.tsx', 'staff', 'staff.see', 'staff.manage'),
  page('/staff/practice/safety-rules', 'safety-rules.tsx', 'staff', 'rules.see', 'rules.change'),
  page('/staff/practice/needles', 'needles.tsx', 'staff', 'stock.see', 'stock.edit'),
  page('/staff/practice', 'practice-settings.tsx', 'staff', 'practice.see', 'practice.settings'),
  page('/staff/practice/aftercare', 'practice-aftercare.tsx', 'staff', 'practice.see', 'practice.settings'),
  page('/staff/practice/charges', 'charge-settings.tsx', 'staff', 'charges.settings', 'charges.settings'),
  page('/staff/practice/consent', 'practice-consent.tsx', 'staff', 'practice.see', 'practice.settings'),
  page('/staff/site/voices', 'site-voices.tsx', 'staff', 'voices.read', 'voices.decide'),
  page('/staff/reports/needling', 'report-needling.tsx', 'staff', 'reports.see'),
  page('/staff/reports/lots', 'report-lots.tsx', 'staff', 'lots.trace'),
  page('/staff/reports/lots.csv', 'report-lots-csv.ts', 'none', 'lots.trace'),
  page('/staff/site/home', 'site-home.tsx', 'staff', 'practice.see', 'practice.settings'),
  page('/staff/site/look', 'site-look.tsx', 'staff', 'practice.see', 'practice.settings'),
  page('/staff/site/articles', 'site-articles.tsx', 'staff', 'site.write'),
  page('/staff/site/articles/new', 'site-article-new.tsx', 'staff', 'site.write', 'site.write'),
  page('/staff/site/articles/pictures', 'site-article-pictures.ts', 'none', 'site.write'),
  page('/staff/site/articles/categories', 'site-article-categories.tsx', 'staff', 'site.publish', 'site.publish'),
  page('/staff/site/articles/:articleId', 'site-article.tsx', 'staff', 'site.write'),
  article('/staff/site/articles/:articleId/draft', 'site-article-draft.ts'),
  page('/staff/site/articles/:articleId/preview', 'site-article-preview.tsx', 'staff', 'site.write'),
  page('/staff/site/articles/:articleId/review', 'site-article-review.tsx', 'staff', 'site.write', 'site.write'),
  page('/staff/site/articles/:articleId/versions', 'site-article-versions.tsx', 'staff', 'site.write', 'site.write'),
  page('/staff/site/articles/:articleId/settings', 'site-article-settings.tsx', 'staff', 'site.write', 'site.write'),
  page('/staff/site/comments', 'site-comments.tsx', 'staff', 'site.publish', 'site.publish'),
  page('/staff/site/images', 'site-images.tsx', 'staff', 'site.write', 'site.write'),
  picture('/staff/site/images/new', 'site-image-new.tsx', 'staff'),
  picture('/staff/site/images/upload', 'site-image-upload.ts', 'none'),
  page('/staff/site/clinics', 'site-clinics.tsx', 'staff', 'site.places'),
  page('/staff/site/clinics/:clinicId', 'site-clinic.tsx', 'staff', 'site.places', 'site.places'),
  {
    ...page('/staff/site/clinics/:clinicId/map', 'site-clinic-map.tsx', 'staff', 'site.places', 'site.places'),
    sent: 'file',
  },
  page('/staff/site/team', 'site-team.tsx', 'staff', 'site.places', 'site.places'),
  page('/staff/site/profile', 'site-profile.tsx', 'staff', 'profile.own', 'profile.own'),
  page('/staff/site/services', 'site-services.tsx', 'staff', 'site.places'),
  page('/staff/site/services/:serviceId', 'site-service.tsx', 'staff', 'site.places', 'site.places'),
  page('/staff/site/inbox', 'site-inbox.tsx', 'staff', 'inbox.read'),
  page('/staff/site/inbox/:messageId', 'site-message.tsx', 'staff', 'inbox.read', 'inbox.read'),
  page('/staff/access-log', 'access-log.tsx', 'staff', 'log.read', 'log.read'),
];

/** The page behind an address: what the router asks for as data belongs to the same page, with and without a last slash. */
export function pagePath(pathname: string): string {
  if (pathname === '/_root.data') return '/';
  return pathname.replace(/(\/_)?\.data$/, '') || '/';
}

/** The door that an address belongs to; undefined where there is none. Reads addresses as the router does. */
export function doorFor(pathname: string): DoorEntry | undefined {
  const wanted = segments(pathname);
  return PATTERNS.find(({ pattern }) => matches(pattern, wanted))?.door;
}

/** Every request asks a few times. A plain segment is tried before one that stands for anything, as the router does. */
const PATTERNS = DOORS.map((door) => ({ door, pattern: segments(door.path) })).sort(
  (a, b) => variables(a.door.path) - variables(b.door.path),
);

/** What stands in an address for each `:name` of its door. */
export function valuesIn(door: DoorEntry, pathname: string): Readonly<Record<string, string>> {
  const given = segments(pathname);
  const named = segments(door.path).map((segment, index) => [segment, given[index] ?? ''] as const);
  return Object.fromEntries(
    named.filter(([segment]) => segment.startsWith(':')).map(([segment, value]) => [segment.slice(1), value]),
  );
}

function segments(path: string): readonly string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
}

/** `%74oday` is the same page as `today`; what can't be decoded stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function variables(path: string): number {
  return segments(path).filter((segment) => segment.startsWith(':')).length;
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((segment, index) => segment.startsWith(':') || segment === path[index]?.toLowerCase())
  );
}
