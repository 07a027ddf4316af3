/** What became of an import, so that somebody can go through what is left to do. */
export type ImportReport = {
  readonly published: number;
  readonly drafts: number;
  /** Imported earlier from the same site. */
  readonly alreadyHere: number;
  readonly pictures: number;
  /** Posts that did not come in, with why. */
  readonly refused: readonly { readonly title: string; readonly why: string }[];
  /** Pictures that a post shows and that could not be brought, with why. */
  readonly missingPictures: readonly { readonly title: string; readonly address: string; readonly why: string }[];
  readonly lostShortcodes: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Authors whom nobody of the staff is: their posts are in the name of who imported them. */
  readonly unknownAuthors: readonly string[];
  /** Posts whose old address was taken: another one was given. */
  readonly renamed: readonly { readonly title: string; readonly slug: string }[];
  readonly comments: number;
  /** Why the file could not be read to its end; the last post that came in before. */
  readonly brokenOff: { readonly reason: string; readonly after: string | undefined } | undefined;
};

/** The report as lines for a terminal. */
export function reportLines(report: ImportReport): readonly string[] {
  const { published, drafts, alreadyHere, pictures, comments, brokenOff } = report;
  return [
    ...(brokenOff
      ? [
          `The file could not be read to its end. ${brokenOff.reason}`,
          brokenOff.after
            ? `What stood before came in; the last was "${brokenOff.after}". Export the file again and import it: nothing is doubled.`
            : 'Nothing came in. Export the file again.',
        ]
      : []),
    `${published} public, ${drafts} as drafts, ${alreadyHere} here already, ${pictures} pictures.`,
    ...report.refused.map(({ title, why }) => `Not taken: "${title}". ${why}`),
    ...report.missingPictures.map(({ title, address, why }) => `Missing picture in "${title}": ${address} (${why})`),
    ...report.lostShortcodes.map(
      ({ title, names }) => `Without effect in "${title}": ${names.map((name) => `[${name}]`).join(', ')}`,
    ),
    ...report.renamed.map(({ title, slug }) => `Another address: "${title}" is at ${slug}, its old one was taken.`),
    ...report.unknownAuthors.map((name) => `Nobody of the staff is the author "${name}": choose one in the article.`),
    ...(comments > 0 ? [`${comments} comments of the old site were left where they are.`] : []),
  ];
}
