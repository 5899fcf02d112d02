import {INTL_CHAINS, plural} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** Turkish at B1, with siz. Names, days and figures take no suffix. */
export const tr: PageTexts = {
  intl: INTL_CHAINS.tr,
  languages: 'Başka dil',
  skip: 'İçeriğe geç',
  footer: {
    privacy: (municipality) => `Gizlilik: ${municipality}`,
    security: 'Güvenlik açığı mı buldunuz?',
    api: 'Geliştiriciler için',
    about: 'Duit, belediyeler için özgür yazılımdır. Bu site çerez kullanmaz.',
  },
  states: {
    starting: 'Yeni başladı',
    'under-way': 'Siz de katılın',
    ready: 'Gerçekleşecek',
    'over-funded': 'Gerekenden fazla',
    closing: 'Kapandı, sonuç yakında',
    paused: 'Ara verildi',
    funded: 'Başarıldı',
    unsuccessful: 'Başarılamadı',
    realised: 'Tamamlandı',
    cancelled: 'Durduruldu',
  },
  kinds: {goods: 'Eşya', time: 'Zaman', knowledge: 'Bilgi', money: 'Para'},
  units: {
    pieces: (_count, number) => number,
    hours: (_count, number) => `${number} saat`,
    people: (_count, number) => `${number} kişi`,
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} (hedef: ${target})`,
  toStart: (minimum) => `Başlamak için gereken: ${minimum}`,
  enoughToStart: 'Başlamak için yeterli',
  readiness: (percent) => `Başlamak için gereken: ${percent} toplandı`,
  ready: 'Başlamaya hazır',
  wasReadiness: (percent) => `Gereken: ${percent} toplandı`,
  wasReady: 'Gereken her şey toplandı',
  supportersCount: (count, number) => (count ? `${number} kişi katılıyor` : 'İlk katılan siz olun'),
  tookPart: (_count, number) => `${number} kişi katıldı`,
  daysLeft: (count, number) => plural('tr', count, {one: 'Son gün', other: `${number} gün kaldı`}),
  ended: (day) => `Kapanış: ${day}`,
  moreNeeds: (_count, number) => `Ve ${number} ihtiyaç daha`,
  by: (organiser) => `Düzenleyen: ${organiser}`,
  campaign: {
    needs: 'Ne gerekli?',
    story: 'Plan',
    budget: 'Ne kadar tutuyor?',
    budgetColumns: ['Ne için', 'Kim ödüyor', 'Tutar'],
    budgetTotal: 'Toplam',
    coveredBy: {
      campaign: 'Mahalle sakinleri, bu kampanyayla',
      organiser: 'Düzenleyen',
      municipality: 'Belediye',
      fund: 'Bir fon',
    },
    aftercare: 'Sonrasında kim ilgilenecek?',
    aftercareFacts: (_years, number, amount) => `En az ${number} yıl boyunca. Yıllık masraf: ${amount}.`,
    whoDoesWhat: 'Kim ne yapıyor?',
    agreements: 'Üzerinde anlaşılanlar',
    funding: {
      'all-or-nothing': (day) =>
        `${day} tarihinde her şeyden yeterince yok mu? O zaman plan gerçekleşmez. Hiçbir şey ödemezsiniz ve bir şey yapmanız gerekmez.`,
      'keep-what-comes': () =>
        'Her şey toplanmasa bile plan, gelen her şeyle gerçekleşir. Her katkı kullanılır.',
    },
    joinUntil: (day) => `${day} dahil, bu tarihe kadar katılabilirsiniz.`,
    permits: {
      'not-needed': 'Bu plan için ruhsat gerekmiyor.',
      requested: 'Ruhsat için başvuruldu. Belediye henüz karar vermedi.',
      granted: 'Belediye ruhsatı verdi.',
      refused: 'Belediye ruhsatı vermedi.',
    },
    objections: {
      none: 'Kimse itiraz etmedi.',
      open: 'Biri itiraz etti. Bu konuda henüz karar yok.',
      settled: 'İtirazlar vardı. Çözüldüler.',
    },
    updates: 'Planla ilgili haberler',
    supporters: 'Kimler katılıyor?',
    anonymous: 'Mahalleden biri',
    onBehalfOf: (name) => `${name} adına`,
    gives: (kinds) => `Verdiği: ${kinds}`,
    moderated: 'Belediyeden biri önce adları ve mesajları okur. Sonra burada görünürler.',
    more: 'Daha öncekileri görün',
    newest: 'En yenilere dön',
    shiftPlaces: (available, number) => (available === 0 ? 'dolu' : `${number} yer kaldı`),
    handOver: 'Getirme veya aldırma:',
    notNow: 'Şu anda katılmak mümkün değil.',
  },
  embed: {
    joinHere: 'Siz de katılın',
    join: 'Bu kampanyanın sayfasında katılın',
    open: 'Bu kampanyanın sayfasını görün',
  },
  start: {
    title: 'Mahallenizde birlikte güzel bir şey yapın',
    lead: 'Duit ile bir dernek, sokak ya da okul mahalleden yardım ister. Siz de elinizde olanla katılırsınız.',
    ways: [
      {kind: 'goods', text: 'Bir el arabası, tahta ya da fide'},
      {kind: 'time', text: 'Zamanınızdan birkaç saat'},
      {kind: 'knowledge', text: 'Çok iyi bildiğiniz bir şey'},
      {kind: 'money', text: 'Küçük ya da büyük bir tutar'},
    ],
    how: 'Nasıl işliyor?',
    steps: [
      'Bir kampanya seçin ve ne ile katılacağınızı yazın. Hesap açmanız gerekmez.',
      'Katkınızı e-postadaki bağlantıyla onaylayın.',
      'Her şeyden yeterince var mı? O zaman kampanya gerçekleşir. Yeterince yok mu? O zaman hiçbir şey ödemezsiniz.',
    ],
    municipalities: 'Belediyelere göre kampanyalar',
    none: 'Henüz kampanya yok.',
    more: (municipality) => `Bütün kampanyalar: ${municipality}`,
    development: 'Bu bilgisayardaki geliştiriciler için',
  },
  privacy: {
    title: (municipality) => `Gizlilik: ${municipality} bilgilerinizle ne yapar`,
    version: (version) => `Sürüm ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'Kısaca',
        paragraphs: [
          'Hesap açmadan katılırsınız. Yalnızca katkınızı işlemek için gerekeni sorarız.',
          'Bu site çerez kullanmaz ve sizi izlemez. Başka kimse bakmaz.',
        ],
      },
      {
        heading: 'Sizinle ilgili ne saklıyoruz',
        paragraphs: [
          'Adınızı, soyadınızı ve e-posta adresinizi, yazarsanız şirketinizin ya da kulübünüzün adını.',
          'Ne ile katıldığınızı, mesajınızı, formdaki seçimlerinizi ve bizi hangi dilde okuduğunuzu.',
          'Formu doldurduğunuz sayfayı. E-postadaki bağlantı sizi oraya geri götürür.',
        ],
      },
      {
        heading: 'Neden',
        paragraphs: [
          'Size, katkınızı onaylamanız, değiştirmeniz ya da geri çekmeniz için bir e-posta göndermek için.',
          'Katkınızı düzenleyene iletmek için. Adınızı, soyadınızı ve e-posta adresinizi yalnızca siz izin verirseniz iletiriz. Bu, eşya, zaman ve bilgi için gereklidir.',
          'Kötüye kullanımı önlemek için bir bağlantıdan kaç form geldiğini ve bir adrese kaç e-posta gittiğini sayarız. Bunun için bir kod saklarız: IP adresinizi ve e-posta adresinizi değil.',
        ],
      },
      {
        heading: 'Başkaları ne görür',
        paragraphs: [
          'Siz seçersiniz: adınız ve soyadınız, yalnızca adınız ya da adsız. E-posta adresiniz sitede hiçbir zaman görünmez.',
          'Ne kadar para verdiğinizi sitede kimse görmez.',
        ],
      },
      {
        heading: 'Ne kadar süre',
        paragraphs: [
          '7 gün içinde onaylamazsanız katkınız düşer ve bilgilerinizi sileriz.',
          'Onaylarsanız bilgilerinizi kampanya sürdükçe, sonra da katkınızı sonuçlandırmak için saklarız. Katkınızı geri çekseniz de bilgiler durur.',
          `Bilgilerinizi silmemizi ister misiniz? Şu adrese yazın: ${email}. O zaman yalnızca toplamlar kalır.`,
          'Kötüye kullanıma karşı kodları bir ya da iki gün sonra sileriz.',
        ],
      },
      {
        heading: 'Haklarınız',
        paragraphs: [
          `Bilgilerinizden sorumlu olan: ${municipality}. Onları görmek, değiştirmek ya da sildirmek ister misiniz? Şu adrese yazın: ${email}.`,
          'E-postanızdaki bağlantıyla katkınızı kendiniz de değiştirebilir ya da geri çekebilirsiniz.',
          'Bizimle aynı fikirde değil misiniz? O zaman Hollanda’nın veri koruma kurumuna (Autoriteit Persoonsgegevens) şikâyette bulunabilirsiniz.',
        ],
      },
    ],
  },
  problem: {
    title: 'API’nin bildirimi',
    code: 'Kod',
    status: 'HTTP durumu',
    technical: 'Bu sayfa, Duit’in API’sinin bu bildirimle ne demek istediğini açıklar.',
  },
  notFound: {
    title: 'Bu sayfa yok',
    text: 'Belki adres yanlış yazılmıştır ya da kampanya kaldırılmıştır.',
    home: 'Bütün kampanyaları görün',
  },
};
