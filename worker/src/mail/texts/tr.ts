import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'Kampanya ancak yeterince katkı toplanırsa gerçekleşir. Toplanmazsa hiçbir şey ödemezsiniz ve bir şey yapmanız gerekmez.'
    : 'Kampanya ne toplanırsa onunla gerçekleşir.';
  return [
    next,
    ...(pays
      ? ['Şimdi henüz hiçbir şey ödemiyorsunuz. Kampanya bitince ödeme hakkında bir e-posta alacaksınız.']
      : []),
    ...(meets ? [`${organiser}, yer ve zaman için sizinle iletişime geçecek.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Bazı şeylerden yalnızca az miktarda gerekiyor. Bunları saat ${heldUntil} olana kadar sizin için ayırıyoruz. Daha sonra mı onaylayacaksınız? O zaman başka biri sizden önce davranabilir.`,
      ];

/** Turkish at B1 level, with siz. Titles, days and names take no suffix. */
export const textsTr: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Katkınızı onaylayın: ${about.campaign}`,
      before: [
        `“${about.campaign}” kampanyasına katılmak istemeniz ne güzel. Bir adım kaldı: katkınızı onaylayın.`,
      ],
      heading: 'Katkınız',
      button: 'Görün ve onaylayın',
      after: [
        ...kept(about),
        `Son onay zamanı: ${about.confirmBefore}. Ondan sonra katkınız kendiliğinden düşer.`,
        'Bunu siz doldurmadınız mı? O zaman bir şey yapmanız gerekmez.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Teşekkür ederiz, katılıyorsunuz: ${about.campaign}`,
      before: [`Teşekkür ederiz! “${about.campaign}” kampanyasına katkınızı onayladınız.`],
      heading: 'Şununla katılıyorsunuz',
      button: 'Katkınızı görün ya da değiştirin',
      after: [
        ...whatHappensNext(about),
        `Bu e-postadaki bağlantıyla katkınızı değiştirebilir ya da geri çekebilirsiniz. Bunun için son gün: ${about.lastDay}. Bu e-postayı saklayın.`,
      ],
    }),
    changed: (about) => ({
      subject: `Katkınız değiştirildi: ${about.campaign}`,
      before: [`“${about.campaign}” kampanyasına katkınızı değiştirdiniz. Şimdi şöyle.`],
      heading: 'Şununla katılıyorsunuz',
      button: 'Katkınızı görün ya da değiştirin',
      after: [
        `Katkınızı hâlâ değiştirebilir ya da geri çekebilirsiniz. Bunun için son gün: ${about.lastDay}.`,
        'Bunu siz yapmadınız mı? O zaman katkınıza bakın ve düzeltin.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Katkınız geri çekildi: ${about.campaign}`,
      before: [
        `“${about.campaign}” kampanyasına katkınızı geri çektiniz. Başka bir şey yapmanız gerekmiyor.`,
      ],
      heading: 'Geri çektikleriniz',
      button: 'Kampanyaya git',
      after: ['Daha sonra yeniden katılmak ister misiniz? Sizi yeniden görmekten mutluluk duyarız.'],
    }),
  },
  greeting: (name) => (name === null ? 'Merhaba,' : `Merhaba ${name},`),
  closing: (municipality) => `Saygılarımızla,\n${municipality}`,
  plainLink: 'Düğme çalışmıyor mu? O zaman şu adresi açın:',
  footer: 'Bu e-postayı alıyorsunuz, çünkü biri bu e-posta adresiyle bir katkı doldurdu.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('tr');
    if (unit === 'hours') return `${number} saat`;
    if (unit === 'people') return `${number} kişi`;
    return `${number} ×`;
  },
  to: '–',
};
