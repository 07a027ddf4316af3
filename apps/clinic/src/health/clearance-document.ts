/** What a written clearance may be handed in as, told by the first bytes and never by the file's name. */
export const DOCUMENT_TYPES = {
  'application/pdf': { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], ending: 'pdf' },
  'image/jpeg': { begins: [0xff, 0xd8, 0xff], ending: 'jpg' },
  'image/png': { begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], ending: 'png' },
} as const satisfies Readonly<Record<string, { readonly begins: readonly number[]; readonly ending: string }>>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

export const LARGEST_DOCUMENT_BYTES = 5 * 1024 * 1024;

export function isDocumentType(text: string): text is DocumentType {
  return Object.hasOwn(DOCUMENT_TYPES, text);
}

/** The type that a file's first bytes say; undefined where they say none of those that are taken. */
export function typeOfDocument(bytes: Uint8Array): DocumentType | undefined {
  return Object.keys(DOCUMENT_TYPES)
    .filter(isDocumentType)
    .find((type) => DOCUMENT_TYPES[type].begins.every((byte, place) => bytes[place] === byte));
}

/** Why a file can't be a written clearance; undefined where it can. */
export function whyNoDocument(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes || bytes.length === 0)
    return 'Attach what was written, as a PDF or a picture: without a document nothing is cleared.';
  if (bytes.length > LARGEST_DOCUMENT_BYTES) {
    const megabytes = (bytes.length / (1024 * 1024)).toFixed(1);
    return `This file has ${megabytes} MB, and 5 MB is the most. Scan it smaller, or in grey.`;
  }
  return typeOfDocument(bytes)
    ? undefined
    : 'This file is no PDF, JPEG or PNG, whatever its name says. Scan it anew as one of these.';
}
