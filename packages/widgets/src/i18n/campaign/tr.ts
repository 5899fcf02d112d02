import type {CampaignTexts} from './index.js';

/** Turkish at B1, with siz. */
export const tr: CampaignTexts = {
  join: 'Siz de katılın',
  story: 'Plan',
  needs: (past) => (past ? 'Ne gerekliydi?' : 'Ne gerekli?'),
  budget: 'Ne kadar tutuyor?',
  budgetTotal: 'Toplam',
  coveredBy: {
    campaign: 'Mahalle sakinleri, bu kampanyayla',
    organiser: 'Düzenleyen',
    municipality: 'Belediye',
    fund: 'Bir fon',
  },
  aftercare: 'Sonrasında kim ilgilenecek?',
  aftercareYears: (_count, number) => `En az ${number} yıl boyunca.`,
  aftercareCost: (amount) => `Yıllık masraf: ${amount}.`,
  whoDoesWhat: 'Kim ne yapıyor?',
  agreements: 'Üzerinde anlaşılanlar',
  funding: {
    'all-or-nothing': 'O zaman yeterince toplanmadı mı? Plan gerçekleşmez ve siz hiçbir şey ödemezsiniz.',
    'keep-what-comes': 'Plan o zaman ne toplandıysa onunla gerçekleşir.',
  },
  joinUntil: (day) => `${day} dahil, bu tarihe kadar katılabilirsiniz.`,
  permits: {
    'not-needed': 'Ruhsat gerekmiyor.',
    requested: 'Ruhsat için başvuruldu. Henüz karar yok.',
    granted: 'Ruhsat verildi.',
    refused: 'Ruhsat verilmedi.',
  },
  objections: {
    none: 'İtiraz yok.',
    open: 'İtiraz edildi. Henüz karar yok.',
    settled: 'İtirazlar vardı. Çözüldüler.',
  },
  updates: 'Haberler',
  moreUpdates: 'Daha fazla haber',
  supporters: (past) => (past ? 'Kimler katıldı?' : 'Kimler katılıyor?'),
  anonymous: 'Mahalleden biri',
  moderated: 'Belediye önce adları ve mesajları okur. Sonra burada görünürler.',
  moreSupporters: 'Daha fazla kişi',
  closed: {
    paused: 'Plana ara verildi. Şu anda katılamazsınız.',
    unsuccessful: 'Başarılamadı. Kimsenin ödeme yapması gerekmiyor.',
    other: 'Artık katılmak mümkün değil. Yardım eden herkese teşekkürler.',
  },
};
