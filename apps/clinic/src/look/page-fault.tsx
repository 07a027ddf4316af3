import { isRouteErrorResponse, useRouteError } from 'react-router';
import parts from './page-parts.module.css';

/**
 * What a staff page shows in its place, inside the frame, where it was refused, is missing, or failed. A route exports
 * it as its `ErrorBoundary`. It says what a domain said for people, never what the program said of a fault.
 */
export function PageFault() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const said = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : undefined;
  const { title, sentence } = WORDS[status] ?? FAILED;
  return (
    <div>
      <title>{title}</title>
      <header className={parts.head}>
        <div>
          <h1>{title}</h1>
          <p>{said ?? sentence}</p>
        </div>
      </header>
      <a className={parts.quiet} href="/staff">
        Back to the day's work
      </a>
    </div>
  );
}

const FAILED = {
  title: 'This page could not be shown',
  sentence: 'The fault is on our side and was noted. What you saved before is safe. Try once more.',
};

const WORDS: Readonly<Record<number, typeof FAILED>> = {
  403: { title: 'Not open to you', sentence: 'Your roles at this practice do not include this page.' },
  404: { title: 'Not found', sentence: 'The address may be mistyped, or what it named was moved.' },
};
