import type {Mailer, MailMessage, SendOutcome} from '../../worker/src/mail/mailer.js';

/** A mail server of our own: keeps what it is given, and answers as `answer` says. */
export function recordingMailer(
  answer: (message: MailMessage) => SendOutcome | Promise<SendOutcome> = () => ({outcome: 'sent'}),
): Mailer & {sent: MailMessage[]} {
  const sent: MailMessage[] = [];
  return {
    sent,
    async send(message) {
      sent.push(message);
      return answer(message);
    },
  };
}
