import type {PlainOnlyTexts} from './texts.js';

/** Frisian. */
export const fy: PlainOnlyTexts = {
  errorPrefix: 'Flater: ',
  atMostHint: (most) => `Op syn heechst ${most}`,
  otherHint: 'Allinnich ynfolje as jo hjirboppe ‘Oar bedrach’ kieze.',
  noteOnly: 'Allinnich ynfolje as jo hjirmei helpe.',
  errors: {
    bothAmounts: 'Jo keazen in bedrach en folden ek in oar bedrach yn. Kies ien fan de twa.',
    noteWithoutJoin:
      'Jo skreaunen wat jo kinne of witte. Kies ek hoefolle jo dwaan wolle, of meitsje dit fjild leech.',
    vanished: 'Iets wat jo keazen, is net mear nedich. Sjoch wat der no nedich is.',
  },
  notices: {
    'too-quick': {
      title: 'Dat gie wol hiel fluch',
      text: 'Dêrom witte wy net wis oft jo in minske binne. Kloppet alles? Ferstjoer it formulier dan nochris.',
    },
    expired: {
      title: 'Dit formulier stie lang iepen',
      text: 'Dêrom is jo bydrage noch net ferstjoerd. Alles wat jo ynfollen, stiet der noch. Sjoch it nei en ferstjoer it nochris.',
    },
    'already-sent': {
      title: 'Jo hawwe dit formulier al ferstjoerd',
      text: 'Wat jo de earste kear ferstjoerden, telt. Sjoch yn jo mail. Wolle jo noch wat bydrage? Ferstjoer dit formulier dan nochris: dan is it in nije bydrage.',
    },
    'over-quota': {
      title: 'It is efkes te drok',
      text: 'Jo bydrage is noch net ferstjoerd. Wachtsje in oere en ferstjoer it formulier dan op ’e nij. Alles wat jo ynfollen, stiet der noch. Slagget it net? Freegje dan help oan de gemeente.',
    },
    'try-again': {
      title: 'Wy witte net oft it slagge is',
      text: 'Ferstjoer it formulier nochris. Dat is feilich: jo bydrage telt nea dûbel.',
    },
  },
  noHold: 'Wy hâlde neat foar jo fêst oant jo op dy keppeling klikke. Doch dat dus gau.',
  sent: {
    text: 'Wy hawwe jo in mail stjoerd. Klik op de keppeling yn dy mail. Dan pas telt jo bydrage.',
    within: 'Doch dit binnen 7 dagen. Dêrnei ferfalt jo bydrage út himsels.',
  },
  confirmed: {
    title: 'Tige tank! Jo bydrage telt mei',
    text: 'Jo krije in mail mei alles op in rige. Jo betelje no neat.',
    manage: 'Wolle jo wat feroarje of dochs net meidwaan? Dat kin mei de keppeling yn dy mail.',
  },
  already: {
    title: 'Dit is al dien',
    text: 'Jo hawwe jo bydrage al befêstige. Jo hoege neat mear te dwaan. Wolle jo wat feroarje? Dat kin mei de keppeling yn de mail dy’t jo dêrnei krigen.',
  },
  withdrawn: {
    title: 'Jo bydrage is ynlutsen',
    text: 'Jo hoege neat mear te dwaan. Wolle jo letter dochs meidwaan? Folje it formulier dan op ’e nij yn.',
  },
  unknown: {
    title: 'Wy kenne dizze keppeling net',
    text: 'Miskien is de keppeling net hielendal meikommen. Iepenje him nochris út de mail wei.',
  },
  failed: {
    text: 'Jo bydrage is net ferstjoerd. Iepenje de side fan de aksje en folje it formulier dêr yn.',
    toCampaign: 'Nei de aksje',
  },
  ownPage: {
    text: 'Bewarje de mail mei dizze keppeling. Wa’t de keppeling hat, kin jo bydrage sjen en feroarje.',
    changeTitle: 'Feroarje jo bydrage',
    save: 'Bewarje de feroaring',
    as: 'Op de side:',
  },
};
