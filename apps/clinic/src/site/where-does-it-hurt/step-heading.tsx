import { type ReactNode, useEffect, useRef, useState } from 'react';

type StepHeadingProps = {
  readonly children: ReactNode;
  /** The page opens with this step: nobody came from elsewhere, and the focus stays where the browser has it. */
  readonly isFirst?: boolean;
};

/** The heading of a step: takes the focus when the step appears, so that nobody is left where nothing is any more. */
export function StepHeading({ children, isFirst = false }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [takesFocus] = useState(!isFirst);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
