/** What stands at the page's address where the owner has switched it off. */
export function SwitchedOffPage({ practiceName, telephone }: { practiceName: string; telephone: string }) {
  return (
    <section className="reading">
      <title>{`Not here - ${practiceName}`}</title>
      <h1>This page is not here at the moment</h1>
      <p>{practiceName} does not offer the drawing of pain on its site.</p>
      <ul>
        <li>
          <a href="/muscles">Look up a muscle and where it hurts</a>
        </li>
        <li>
          <a href="/#clinics">See our clinics</a>
          {telephone !== '' && (
            <>
              , or call <a href={`tel:${telephone}`}>{telephone}</a>
            </>
          )}
        </li>
      </ul>
      <p className="notice">
        Pain in the chest, sudden weakness, a sudden very strong headache, numbness between the legs or trouble
        breathing needs emergency care now: call the emergency number (911 in the USA).
      </p>
    </section>
  );
}
