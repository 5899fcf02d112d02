import type {MailMessage} from '../../../worker/src/mail/mailer.js';
import {createSmtpMailer} from '../../../worker/src/mail/smtp-mailer.js';

/** What the tests post: a mail, and where the server is. */
export interface MailOrder {
  port: number;
  password: string;
  message: MailMessage;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const {port, password, message} = (await request.json()) as MailOrder;
    const mailer = createSmtpMailer({
      ...{SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_SECURE: 'false'},
      ...{SMTP_USER: 'duit', SMTP_PASSWORD: password},
    });
    return Response.json(await mailer.send(message));
  },
};
