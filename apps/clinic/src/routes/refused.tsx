/** Shown with status 403 in place of a page that the person's roles don't include. */
export default function Refused() {
  return (
    <div className="plain-page">
      <title>Not part of your work here</title>
      <h1>This page is not part of your roles</h1>
      <p>
        You are signed in, but your roles at this practice do not include what you asked for. It was noted in the access
        log. If you need it for your work, ask the owner of the practice.
      </p>
      <p>
        <a href="/staff">Back to your pages</a>
      </p>
    </div>
  );
}
