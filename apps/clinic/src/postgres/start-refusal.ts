/**
 * A reason why the server cannot start that the person at the terminal can do something about. The message is the
 * sentence to print: it names the folder or program, what is wrong and what would work. Never holds a password.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

/** The error code of the operating system (`EACCES`), of SQLSTATE (`57P03`) or of Node, where the error has one. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}

/** The sentence for a full disk: the same whoever met it, Node or PostgreSQL. */
export function fullDisk(path: string): StartRefusal {
  return new StartRefusal(
    `The disk that holds ${path} is full. Make some room on it, or name a folder on another disk in FILIFORM_DATA_DIR.`,
  );
}

/**
 * Turns what the file system said about a path into a sentence.
 * @returns a refusal for the errors a person can mend; the error itself for every other one, which is a fault of ours
 */
export function refusalForPath(error: unknown, path: string): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return new StartRefusal(
        `Filiform may not write to ${path}. Give its account that right, or name another folder in FILIFORM_DATA_DIR.`,
      );
    case 'EROFS':
      return new StartRefusal(
        `${path} is on a read-only disk. Name a folder that can be written in FILIFORM_DATA_DIR.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk(path);
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartRefusal(
        `${path} can't be the data folder: it, or what it lies in, is a file. Name a folder in FILIFORM_DATA_DIR.`,
      );
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return new StartRefusal(`${path} can't be used as a folder's path. Name another one in FILIFORM_DATA_DIR.`);
    default:
      return error;
  }
}
