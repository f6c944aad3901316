import { createTransport } from 'nodemailer';
import { letterText } from './letter-text.ts';
import type { Mailer } from './mail.ts';

type Options = { url: string; from: string; publicUrl: string };

/** Sends letters over SMTP. Plain text without pictures or marks that tell whether they were read. */
export function smtpMailer({ url, from, publicUrl }: Options): Mailer {
  const transport = createTransport(url, { from });
  return {
    send: async (to, letter, locale) => {
      await transport.sendMail({ to, from, ...letterText(letter, locale, publicUrl) });
    },
  };
}
