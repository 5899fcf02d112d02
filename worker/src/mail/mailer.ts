/** A mail, rendered. No field needs to be safe for a header: adapters see to that. */
export interface MailMessage {
  /** Value of `Message-ID` without brackets: the same at every attempt, so that a repeat is recognisable. */
  id: string;
  from: {name: string; email: string};
  to: {name: string; email: string};
  subject: string;
  text: string;
  html: string;
  /** BCP 47. */
  locale: string;
}

/** What a mail server said. */
export type SendOutcome =
  | {outcome: 'sent'}
  /** It will never take this mail: the address does not exist, say. */
  | {outcome: 'refused'}
  /** Not now, or no answer: whether it was sent is not known. */
  | {outcome: 'failed'};

/** Sends mail. Never throws, and ends within its own time limit. */
export interface Mailer {
  send(message: MailMessage): Promise<SendOutcome>;
}
