import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { enterTypedEarly } from './typed-early.ts';

async function start() {
  // Safari has no Temporal of its own yet.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <WithTypedEarly>
          <HydratedRouter />
        </WithTypedEarly>
      </StrictMode>,
    );
  });
}

/** Around the page, not beside it: a neighbour would change the ids that React gives on the server and here. */
function WithTypedEarly({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    // After the page's own first effects, which lay over it what the device had kept.
    const timer = setTimeout(enterTypedEarly, 0);
    return () => clearTimeout(timer);
  }, []);
  return children;
}

void start();
