import { FORM_TIME, LEFT_EMPTY } from './field-names.ts';

/**
 * What every form that anybody can send carries: the signed time it was shown at, and a field that nobody sees.
 * Its style is in look/public/visitor-forms.css: not shown at all, so that no reader and no key comes to it.
 */
export function VisitorFormFields({ formTime }: { readonly formTime: string }) {
  return (
    <>
      <input type="hidden" name={FORM_TIME} value={formTime} />
      <div className="left-empty">
        <label htmlFor={LEFT_EMPTY}>Leave this empty</label>
        <input id={LEFT_EMPTY} name={LEFT_EMPTY} type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
