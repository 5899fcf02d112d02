import type {SendingTexts} from './index.js';

/** French. */
export const fr: SendingTexts = {
  proving: 'Nous vérifions que vous n’êtes pas un robot…',
  sending: 'Envoi de votre contribution…',
  stillThere: (what) => `Il reste ceci : ${what}.`,
  takeIt: 'Participer avec ce qui reste',
  unknown: 'Nous n’avons pas eu de réponse. Votre contribution est peut-être bien arrivée.',
  sent: 'Encore une étape : regardez vos e-mails',
  sentTo: 'Nous envoyons un e-mail à',
  sentNext: (moment) =>
    `Cliquez sur le lien de cet e-mail avant le ${moment}. C’est seulement alors que votre contribution compte.`,
  sentHeld: (time) => `Nous vous réservons votre choix jusqu’à ${time}.`,
  sentEarlier:
    'Votre contribution était déjà arrivée la première fois. C’est cette version qui compte. Après confirmation, vous pourrez encore la modifier.',
  noMail: 'Pas reçu d’e-mail ?',
  noMailHelp:
    'Attendez quelques minutes et regardez dans vos courriers indésirables. L’adresse est fausse ? Remplissez de nouveau le formulaire. Ce que vous ne confirmez pas s’annule tout seul.',
  another: 'Une autre contribution',
  next: 'Et ensuite ?',
  nextMail:
    'Vous recevrez un e-mail. Cliquez sur son lien dans les 7 jours : alors votre contribution compte.',
  nextHold: 'Nous vous réservons votre choix pendant 30 minutes.',
  nextAllOrNothing: (day) =>
    `Le ${day}, nous regardons si le minimum nécessaire est réuni. Vous recevrez alors un message pour payer et pour aider. S’il n’est pas réuni, votre contribution s’annule et vous ne payez rien.`,
  nextKeep: (day) =>
    `Après le ${day}, vous recevrez un message pour payer et pour aider, même si tout n’est pas réuni.`,
  restored: 'Votre contribution n’est pas encore envoyée. Tout ce que vous avez rempli est encore là.',
  startOver: 'Recommencer',
  safe: 'Vous pouvez renvoyer sans crainte : votre contribution ne compte jamais deux fois.',
};
