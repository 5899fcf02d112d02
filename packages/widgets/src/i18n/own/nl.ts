/** Dutch at B1. Typed by `OwnTexts`, so that English has to have every text. */
export const nl = {
  loading: 'Uw toezegging wordt opgehaald…',
  confirmTitle: 'Bevestig uw toezegging',
  title: 'Uw toezegging',
  thanks: 'Bedankt! Uw toezegging telt mee',
  for: (campaign: string) => `Voor ${campaign}:`,
  confirm: 'Bevestig mijn toezegging',
  until: (day: string) => `Dit kan tot en met ${day}. U betaalt nu niets.`,
  short: 'Anderen waren eerder. Daarom is niet alles meer vrij.',
  left: (quantity: string) => `hiervan is er nog ${quantity}`,
  gone: 'niet meer vrij',
  confirmLeft: 'Bevestig wat er nog is',
  allGone: 'Wat u koos, is niet meer vrij. Wilt u toch meedoen? Kies dan iets anders in het formulier.',
  busy: 'Een ogenblik…',
  next: (day: string) =>
    `U krijgt een mail met alles op een rij. Na ${day} hoort u hoe het verder gaat. U betaalt nu niets.`,
  share: 'Vertel het verder',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  change: 'Wijzig',
  saved: 'Uw wijziging is bewaard.',
  withdraw: 'Trek in',
  withdrawTitle: 'Wilt u uw toezegging intrekken?',
  withdrawText: 'Wat u toezegde, is dan weer vrij voor anderen.',
  withdrawYes: 'Ja, trek in',
  withdrawNo: 'Nee, laat staan',
  withdrawn: 'Uw toezegging is ingetrokken',
  withdrawnText: 'U hoeft niets meer te doen. Wilt u later toch meedoen? Vul dan het formulier opnieuw in.',
  expired: 'Deze toezegging is verlopen',
  expiredText:
    'U heeft haar niet binnen 7 dagen bevestigd. Wilt u nog meedoen? Vul dan het formulier opnieuw in.',
  fixed: 'Deze toezegging kan nu niet meer veranderd worden.',
  failed: 'Dit lukt niet',
  noAnswer:
    'Er kwam geen antwoord. Misschien is er geen internet. Probeer het gerust opnieuw: er gaat niets dubbel.',
  retry: 'Probeer opnieuw',
  problems: {
    'token-used':
      'U heeft deze toezegging al bevestigd. In uw bedankmail staat de link waarmee u haar kunt bekijken en veranderen.',
    'token-expired':
      'Deze link werkt niet meer: er zijn 7 dagen voorbij. Wilt u nog meedoen? Vul dan het formulier opnieuw in.',
    'not-found': 'We kennen deze link niet. Open de link nog eens vanuit de mail.',
    unauthorised: 'We kennen deze link niet. Open de link nog eens vanuit de mail.',
    erased: 'Deze toezegging en uw gegevens zijn gewist.',
    'campaign-closed': 'De actie is gesloten. U kunt nu niets meer bevestigen of veranderen.',
  },
};
