export { consentFor } from './consent-for.server.ts';
export { consentFileName, consentPdf } from './consent-pdf.server.ts';
export { practiceTexts } from './practice-text.server.ts';
export { enter, noteDownload, type SignerAsking, sign, signerCopy, signerView } from './signer-door.server.ts';
export { publishText } from './texts.server.ts';
export { ticketCookie, ticketOf } from './ticket-cookie.server.ts';
export { signingState, visitConsentView } from './visit-consent.server.ts';
export { visitConsentForm } from './visit-consent-form.server.ts';
