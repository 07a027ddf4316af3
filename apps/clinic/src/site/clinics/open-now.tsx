import type { ClinicView } from './clinic-view.ts';

/** What the door says now; the dot repeats the words for the eye alone. */
export function OpenNow({ openNow, isOpen }: Pick<ClinicView, 'openNow' | 'isOpen'>) {
  if (openNow === '') return null;
  return (
    <p className="open-now" data-open={isOpen || undefined}>
      {openNow}
    </p>
  );
}

/** A number to press on. */
export function TelephoneLink({ telephone }: { readonly telephone: string }) {
  return <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a>;
}
