/** Dutch at B1. */
export const nl = {
  title: 'Wijzig uw bijdrage',
  save: 'Bewaar',
  cancel: 'Annuleer',
  noAnswer: 'Er kwam geen antwoord. Probeer het gerust opnieuw: er gaat niets dubbel.',
};
