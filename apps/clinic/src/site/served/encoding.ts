/** How the bytes of an answer are written: compressed in one of two ways, or as they are. */
export type Encoding = 'br' | 'gzip' | 'plain';

/** What a browser takes, from its header Accept-Encoding. */
export type Taken = { readonly br: boolean; readonly gzip: boolean };

const NOTHING: Taken = { br: false, gzip: false };

/** Reads the header; a way named with `q=0` is not taken, and `*` stands for both. */
export function encodingsTaken(header: string): Taken {
  const named = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((item) => {
        const [name = '', ...parameters] = item.split(';').map((text) => text.trim());
        return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))] as const;
      }),
  );
  const rest = named.get('*') ?? false;
  return { br: named.get('br') ?? rest, gzip: named.get('gzip') ?? named.get('x-gzip') ?? rest };
}

const MOST_REMEMBERED = 100;

/** The same, remembering what the few kinds of browsers send. */
export function rememberedEncodings(): (header: string | undefined) => Taken {
  const known = new Map<string, Taken>();
  return (header) => {
    if (header === undefined) return NOTHING;
    const found = known.get(header);
    if (found) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const taken = encodingsTaken(header);
    known.set(header, taken);
    return taken;
  };
}

/** Pictures, type and papers are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^(text\/|image\/svg|application\/(json|javascript|xml|manifest\+json|ld\+json|[a-z]+\+xml))/.test(
    contentType,
  );
}
