import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { newId } from '../database/identifier.ts';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };
export type Mail = { readonly send: (letter: Letter) => Promise<void> };

/**
 * Mail by the practice's own server where `mailUrl` names one. Without one nothing leaves the machine:
 * letters are laid into `<dataDir>/unsent-mail`, one file each, readable by the program's account alone.
 */
export function openMail(options: { mailUrl: string | undefined; from: string; dataDir: string }): Mail {
  const { mailUrl, from, dataDir } = options;
  if (mailUrl) {
    const transport = createTransport(mailUrl);
    return {
      send: async (letter) => {
        await transport.sendMail({ from, ...letter });
      },
    };
  }
  const folder = join(dataDir, 'unsent-mail');
  return {
    send: async ({ to, subject, text }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const letter = `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`;
      await writeFile(join(folder, `${newId()}.txt`), letter, { mode: 0o600 });
    },
  };
}
