import type {PlainOnlyTexts} from './texts.js';

/** Turkish at B1, with siz. */
export const tr: PlainOnlyTexts = {
  errorPrefix: 'Hata: ',
  atMostHint: (most) => `En çok ${most}`,
  otherHint: 'Yalnızca yukarıda “Başka bir tutar” seçerseniz doldurun.',
  noteOnly: 'Yalnızca buna yardım edecekseniz doldurun.',
  errors: {
    bothAmounts: 'Bir tutar seçtiniz, başka bir tutar da yazdınız. İkisinden birini seçin.',
    noteWithoutJoin:
      'Ne yapabildiğinizi ya da bildiğinizi yazdınız. Ne kadar yapmak istediğinizi de seçin ya da bu alanı boş bırakın.',
    vanished: 'Seçtiğiniz bir şey artık gerekmiyor. Şimdi ne gerektiğine bakın.',
  },
  notices: {
    'too-quick': {
      title: 'Bu çok hızlı oldu',
      text: 'Bu yüzden insan olduğunuzdan emin değiliz. Her şey doğru mu? O zaman formu bir kez daha gönderin.',
    },
    expired: {
      title: 'Bu form uzun süre açık kaldı',
      text: 'Bu yüzden katkınız henüz gönderilmedi. Yazdığınız her şey hâlâ burada. Gözden geçirin ve bir kez daha gönderin.',
    },
    'already-sent': {
      title: 'Bu formu zaten gönderdiniz',
      text: 'İlk seferinde gönderdiğiniz geçerli. E-postanıza bakın. Bir katkıda daha bulunmak ister misiniz? O zaman bu formu bir kez daha gönderin: bu yeni bir katkı olur.',
    },
    'over-quota': {
      title: 'Şu anda çok yoğun',
      text: 'Katkınız henüz gönderilmedi. Bir saat bekleyin, sonra formu yeniden gönderin. Yazdığınız her şey hâlâ burada. Olmuyor mu? O zaman belediyeden yardım isteyin.',
    },
    'try-again': {
      title: 'Başarılı olup olmadığını bilmiyoruz',
      text: 'Formu bir kez daha gönderin. Bu güvenlidir: katkınız asla iki kez sayılmaz.',
    },
  },
  noHold: 'O bağlantıya tıklayana kadar sizin için hiçbir şey ayırmıyoruz. Bu yüzden çabuk tıklayın.',
  sent: {
    text: 'Size bir e-posta gönderdik. İçindeki bağlantıya tıklayın. Katkınız ancak o zaman sayılır.',
    within: 'Bunu 7 gün içinde yapın. Ondan sonra katkınız kendiliğinden düşer.',
  },
  confirmed: {
    title: 'Teşekkür ederiz! Katkınız sayılıyor',
    text: 'Her şeyin yazılı olduğu bir e-posta alacaksınız. Şimdi hiçbir şey ödemiyorsunuz.',
    manage:
      'Bir şey değiştirmek ya da yine de katılmamak mı istiyorsunuz? Bunu o e-postadaki bağlantıyla yapabilirsiniz.',
  },
  already: {
    title: 'Bu zaten yapıldı',
    text: 'Katkınızı zaten onayladınız. Başka bir şey yapmanız gerekmiyor. Bir şey değiştirmek ister misiniz? Bunu sonradan gelen e-postadaki bağlantıyla yapabilirsiniz.',
  },
  withdrawn: {
    title: 'Katkınız geri çekildi',
    text: 'Başka bir şey yapmanız gerekmiyor. Daha sonra yine de katılmak ister misiniz? O zaman formu yeniden doldurun.',
  },
  unknown: {
    title: 'Bu bağlantıyı tanımıyoruz',
    text: 'Bağlantının bir parçası eksik olabilir. Lütfen e-postadan bir kez daha açın.',
  },
  failed: {
    text: 'Katkınız gönderilmedi. Kampanyanın sayfasını açın ve formu orada doldurun.',
    toCampaign: 'Kampanyaya git',
  },
  ownPage: {
    text: 'Bu bağlantının olduğu e-postayı saklayın. Bağlantı kimdeyse katkınızı görebilir ve değiştirebilir.',
    changeTitle: 'Katkınızı değiştirin',
    save: 'Değişikliği kaydet',
    as: 'Sitede:',
  },
};
