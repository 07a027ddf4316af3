/** What a reader should do with a page about a muscle. */
export function AskSomebody() {
  return (
    <p className="notice">
      Pain can have many causes, and a page can’t examine you. Talk to a physical therapist or doctor about yours. Pain
      in the chest, sudden weakness, numbness between the legs or trouble breathing needs emergency care now.
    </p>
  );
}
