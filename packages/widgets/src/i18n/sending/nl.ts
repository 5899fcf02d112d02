/** Dutch at B1. */
export const nl = {
  proving: 'We controleren of u geen robot bent…',
  sending: 'Uw bijdrage wordt verstuurd…',
  stillThere: (what: string) => `Dit is er nog: ${what}.`,
  takeIt: 'Doe mee met wat er nog is',
  unknown: 'We kregen geen antwoord. Misschien is uw bijdrage wel aangekomen.',
  sent: 'Nog één stap: kijk in uw mail',
  sentTo: 'We sturen een mail naar',
  sentNext: (moment: string) => `Klik vóór ${moment} op de link in die mail. Pas dan telt uw bijdrage.`,
  sentHeld: (time: string) => `Tot ${time} uur houden we voor u vast wat u koos.`,
  sentEarlier:
    'Uw bijdrage was de eerste keer al aangekomen. Die versie telt. Na het bevestigen kunt u dat nog veranderen.',
  noMail: 'Geen mail gekregen?',
  noMailHelp:
    'Wacht een paar minuten en kijk bij ongewenste mail. Klopt het adres niet? Vul het formulier dan opnieuw in. Wat u niet bevestigt, vervalt vanzelf.',
  another: 'Nog een bijdrage',
  next: 'Wat gebeurt er daarna?',
  nextMail: 'U krijgt een mail. Klik binnen 7 dagen op de link daarin: dan telt uw bijdrage.',
  nextHold: 'We houden 30 minuten voor u vast wat u koos.',
  nextAllOrNothing: (day: string) =>
    `Op ${day} kijken we of alles er is wat minimaal nodig is. Dan krijgt u bericht over betalen en helpen. Is het er niet? Dan vervalt uw bijdrage en betaalt u niets.`,
  nextKeep: (day: string) => `Na ${day} krijgt u bericht over betalen en helpen, ook als niet alles er is.`,
  restored: 'Uw bijdrage is nog niet verstuurd. Alles wat u invulde, staat er nog.',
  startOver: 'Begin opnieuw',
  safe: 'Verstuur gerust opnieuw: uw bijdrage telt nooit dubbel.',
};
