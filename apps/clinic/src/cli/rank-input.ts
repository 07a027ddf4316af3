import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Refusal, Result } from '@filiform/body';

/** What a command reads and writes. Tests pass their own, so that a command runs without a process. */
export type CommandIo = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves once the text may be followed by more (back-pressure). */
  readonly stdout: (text: string) => Promise<void> | void;
  readonly stderr: (text: string) => Promise<void> | void;
  /** Folders that a relative file name is looked for in, in order. */
  readonly folders: readonly string[];
};

/** A file of strokes with a million points has about 20 MB; more than this is not a drawing. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** The command's input and output in a real process. `npm run` changes the folder and keeps the caller's in INIT_CWD. */
export function processIo(): CommandIo {
  const callersFolder = process.env.INIT_CWD;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `rank --batch - | head` closes the pipe: there is nobody left to answer.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    stdin: process.stdin,
    stdout: (text) => writeTo(process.stdout, text),
    stderr: (text) => writeTo(process.stderr, text),
    folders: callersFolder === undefined ? [process.cwd()] : [callersFolder, process.cwd()],
  };
}

function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    stream.write(text, () => done());
  });
}

/**
 * The text of a file, or of standard input for `-`.
 * @param field the option that named it, for the refusal
 */
export async function readInput(name: string, field: string, io: CommandIo): Promise<Result<string>> {
  const source = await openInput(name, field, io);
  if (!source.ok) return source;
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  try {
    for await (const chunk of source.value) {
      size += chunk.length;
      if (size > LARGEST_FILE_BYTES) return refuse(field, `${named(name)} has more than 64 MB: that is not a drawing.`);
      parts.push(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    }
  } catch (error) {
    return refuse(field, unreadable(name, error));
  }
  parts.push(decoder.decode());
  return { ok: true, value: withoutByteOrderMark(parts.join('')) };
}

/** The bytes of a file, or standard input for `-`; refused with a sentence where there is nothing to read. */
export async function openInput(
  name: string,
  field: string,
  io: CommandIo,
): Promise<Result<AsyncIterable<Uint8Array | string>>> {
  if (name === '-') return { ok: true, value: io.stdin };
  if (name === '') return refuse(field, `${field} needs the name of a file, or - for standard input.`);
  let problem: Refusal | undefined;
  for (const folder of io.folders) {
    const path = resolve(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) problem ??= refusal(field, `${name} is a folder. Name a file, or - for standard input.`);
      else return { ok: true, value: createReadStream(path) };
    } catch (error) {
      problem ??= refusal(field, unreadable(name, error));
    }
  }
  return { ok: false, error: problem ?? refusal(field, `There is no file ${name}.`) };
}

/** JSON from text; the refusal says what it is not, and where it breaks off, without repeating what it holds. */
export function parseJson(text: string, field: string, name: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return refuse(field, text.trim() === '' ? `${named(name)} is empty.` : `${named(name)} is not JSON.`);
  }
}

/** One line of a stream; `tooLong` where it was longer than the limit and its text was let go. */
export type Line = { readonly tooLong: false; readonly text: string } | { readonly tooLong: true };

/**
 * Split a stream into its lines, one at a time: a batch may be longer than the memory.
 * Line ends are \n or \r\n; the last line needs none.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
  longest = LARGEST_FILE_BYTES,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (text: string) => {
    length += text.length;
    if (length <= longest) parts.push(text);
    else parts = [];
  };
  const line = (): Line => {
    const text = parts.join('');
    const done: Line =
      length > longest ? { tooLong: true } : { tooLong: false, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    parts = [];
    length = 0;
    return done;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      yield line();
      start = end + 1;
    }
    take(text.slice(start));
  }
  take(decoder.decode());
  if (length > 0) yield line();
}

export function refusal(field: string, message: string, nearest: readonly string[] = []): Refusal {
  return { field, message, nearest };
}

export function refuse(
  field: string,
  message: string,
  nearest: readonly string[] = [],
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: refusal(field, message, nearest) };
}

function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${name}.`;
  if (code === 'EACCES' || code === 'EPERM') return `The file ${name} may not be read by this account.`;
  return `${named(name)} could not be read.`;
}

function named(name: string): string {
  return name === '-' ? 'Standard input' : `The file ${name}`;
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
