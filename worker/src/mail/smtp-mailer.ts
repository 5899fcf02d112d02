import {LogLevel, WorkerMailer} from 'worker-mailer';
import {headerAddress, headerText, mailAddress} from './header.js';
import type {Mailer, SendOutcome} from './mailer.js';

/** Longest wait for one answer of the mail server, and for all of them together, in ms. */
const ANSWER_MS = 10_000;
const TOTAL_MS = 30_000;

/** The server knows this mail and will never take it: 5xx to the recipient or to the content. */
const REFUSED = /(?:Invalid RCPT TO: .*|Failed send email body:) 5\d\d/s;

/**
 * worker-mailer 1.2.1 reads on when the server has hung up; that read answers at once and for ever, which
 * keeps the whole isolate busy until it is killed. This reader says so instead.
 */
async function readAnswer(this: {reader: ReadableStreamDefaultReader<Uint8Array>}): Promise<string> {
  const decoder = new TextDecoder();
  let answer = '';
  // An answer ends with a line whose code is not followed by a hyphen (RFC 5321, section 4.2.1).
  while (!/(?:^|\n)\d{3}(?!-)[^\n]*\n$/.test(answer)) {
    const {done, value} = await this.reader.read();
    if (done) throw new Error('the mail server hung up');
    answer += decoder.decode(value, {stream: true});
  }
  return answer;
}
Object.defineProperty(WorkerMailer.prototype, 'read', {value: readAnswer});

/** What a thrown error means; its text may hold an address, so it goes no further than here. */
const outcomeOf = (error: unknown): SendOutcome =>
  error instanceof Error && REFUSED.test(error.message) ? {outcome: 'refused'} : {outcome: 'failed'};

/** Ends a wait after `ms`; a mail server that trickles may not hold a lease for ever. */
const within = <T>(work: Promise<T>, ms: number) =>
  new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), ms);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The mail server, as the Worker's bindings name it. */
export interface SmtpSettings {
  SMTP_HOST: string;
  SMTP_PORT: string;
  SMTP_USER: string;
  SMTP_PASSWORD: string;
  /** `true`: TLS from the first byte; `false`: plain or STARTTLS. */
  SMTP_SECURE: string;
}

/** Sends by SMTP with credentials; STARTTLS is used where the server offers it. */
export function createSmtpMailer(settings: SmtpSettings): Mailer {
  const options = {
    host: settings.SMTP_HOST,
    port: Number(settings.SMTP_PORT),
    secure: settings.SMTP_SECURE === 'true',
    credentials: {username: settings.SMTP_USER, password: settings.SMTP_PASSWORD},
    authType: ['plain', 'login'] as ('plain' | 'login')[],
    // Its messages hold addresses.
    logLevel: LogLevel.NONE,
    socketTimeoutMs: ANSWER_MS,
  };
  return {
    async send(message) {
      const {subject, text, html} = message;
      const [from, to] = [mailAddress(message.from.email), mailAddress(message.to.email)];
      const headers = {
        From: headerAddress(message.from),
        To: headerAddress(message.to),
        Subject: headerText(subject),
        'Message-ID': `<${message.id}>`,
        'Content-Language': message.locale,
        // No out-of-office answers (RFC 3834, section 5).
        'Auto-Submitted': 'auto-generated',
      };
      try {
        await within(
          WorkerMailer.send(options, {from: {email: from}, to: {email: to}, subject, text, html, headers}),
          TOTAL_MS,
        );
        return {outcome: 'sent'};
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}
