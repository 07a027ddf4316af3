/** What `filiform help` prints. */
export function helpText(): string {
  return `Filiform: the clinic system for dry needling

  npm start                                    start the clinic
  npm run -s filiform -- rank --regions LIST   rank the muscles that can explain a pain (see packages/referral)
  npm run -s filiform -- rank --drawing FILE   the same for a drawing; - reads standard input
  npm run -s filiform -- rank --batch FILE     one request a line, one answer a line
  npm run -s filiform -- atlas                 the muscles and other patterns of the atlas
  npm run -s filiform -- atlas muscle MUSCLE   one muscle with its sources; atlas pattern PATTERN for another pattern
  npm run -s filiform -- atlas check           hold every record of the atlas to what it promises
  npm run -s filiform -- demo sign-ins         how to sign in to the demo practice; --json for programs
  npm run -s filiform -- practice add NAME --host HOST --owner-name NAME --owner-email E-MAIL
                                               another practice on the same server, found by its host name
  npm run -s filiform -- site import FILE --as E-MAIL [--uploads FOLDER-OR-ZIP] [--language en|es] [--host HOST]
                                               posts and pictures of a WordPress export file (WXR) as articles

rank takes --json, --complaint ID, --findings FILE and --features LIST as well; help rank and help atlas tell the
rest. A region is id[:side[:primary|spillover]], such as temple:left or neck-lateral:left:spillover; several are parted
by commas.

Settings: PORT, HOST, FILIFORM_DATA_DIR, FILIFORM_DEMO, FILIFORM_URL, FILIFORM_MAIL_URL, FILIFORM_MAIL_FROM,
FILIFORM_LOG, DATABASE_URL, FILIFORM_APP_DATABASE_URL (the README says what each does).
`;
}
