import type {PlainOnlyTexts} from './texts.js';

/** Dutch at B1: short, active, no jargon. */
export const nl: PlainOnlyTexts = {
  errorPrefix: 'Fout: ',
  atMostHint: (most) => `Hoogstens ${most}`,
  otherHint: 'Alleen invullen als u hierboven ‘Ander bedrag’ kiest.',
  noteOnly: 'Alleen invullen als u hiermee helpt.',
  errors: {
    bothAmounts: 'U koos een bedrag en vulde ook een ander bedrag in. Kies één van de twee.',
    noteWithoutJoin: 'U schreef wat u kunt of weet. Kies ook hoeveel u wilt doen, of maak dit veld leeg.',
    vanished: 'Iets wat u koos, is niet meer nodig. Kijk wat er nu nodig is.',
  },
  notices: {
    'too-quick': {
      title: 'Dat ging wel heel snel',
      text: 'Daarom weten wij niet zeker of u een mens bent. Klopt alles? Verstuur het formulier dan nog een keer.',
    },
    expired: {
      title: 'Dit formulier stond lang open',
      text: 'Daarom is uw bijdrage nog niet verstuurd. Alles wat u invulde, staat er nog. Kijk het na en verstuur het nog een keer.',
    },
    'already-sent': {
      title: 'U hebt dit formulier al verstuurd',
      text: 'Wat u de eerste keer verstuurde, telt. Kijk in uw mail. Wilt u nog iets bijdragen? Verstuur dit formulier dan nog een keer: dan is het een nieuwe bijdrage.',
    },
    'over-quota': {
      title: 'Het is even te druk',
      text: 'Uw bijdrage is nog niet verstuurd. Wacht een uur en verstuur het formulier dan opnieuw. Alles wat u invulde, staat er nog. Lukt het niet? Vraag dan hulp aan de gemeente.',
    },
    'try-again': {
      title: 'We weten niet of het gelukt is',
      text: 'Verstuur het formulier nog een keer. Dat is veilig: uw bijdrage telt nooit dubbel.',
    },
  },
  noHold: 'We houden niets voor u vast tot u op die link klikt. Doe dat dus snel.',
  sent: {
    text: 'We hebben u een mail gestuurd. Klik op de link in die mail. Pas dan telt uw bijdrage.',
    within: 'Doe dit binnen 7 dagen. Daarna vervalt uw bijdrage vanzelf.',
  },
  confirmed: {
    title: 'Bedankt! Uw bijdrage telt mee',
    text: 'U krijgt een mail met alles op een rij. U betaalt nu niets.',
    manage: 'Wilt u iets veranderen of toch niet meedoen? Dat kan met de link in die mail.',
  },
  already: {
    title: 'Dit is al gedaan',
    text: 'U hebt uw bijdrage al bevestigd. U hoeft niets meer te doen. Wilt u iets veranderen? Dat kan met de link in de mail die u daarna kreeg.',
  },
  withdrawn: {
    title: 'Uw bijdrage is ingetrokken',
    text: 'U hoeft niets meer te doen. Wilt u later toch meedoen? Vul dan het formulier opnieuw in.',
  },
  unknown: {
    title: 'We kennen deze link niet',
    text: 'Misschien is de link niet helemaal meegekomen. Open hem nog eens vanuit de mail.',
  },
  failed: {
    text: 'Uw bijdrage is niet verstuurd. Open de pagina van de actie en vul het formulier daar in.',
    toCampaign: 'Naar de actie',
  },
  ownPage: {
    text: 'Bewaar de mail met deze link. Wie de link heeft, kan uw bijdrage zien en veranderen.',
    changeTitle: 'Verander uw bijdrage',
    save: 'Bewaar de wijziging',
    as: 'Op de site:',
  },
};
