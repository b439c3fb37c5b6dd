import type { LanguageCues } from "./language.ts";

/** Languages of which only the most common furniture is known here. */
export const furtherLanguages: readonly LanguageCues[] = [
  {
    language: "sv",
    functionWords:
      "och i att det som en ett på är av för med den till inte har de om var men ett han hon vi kan ska från så när efter vid mot under också eller",
    cues: {
      "related-links":
        "läs mer | läs också | läs även | läs vidare | relaterat | relaterade artiklar | mer om | mest läst | mest lästa | senaste nytt | fler nyheter | rekommenderat",
      "share-bar": "dela | dela artikeln | dela på | skriv ut | kopiera länk | följ oss | spara",
      newsletter: "nyhetsbrev | prenumerera på | din e-postadress",
      "paywall-notice": "prenumerera | prenumerant | logga in | logga ut | bli prenumerant | skapa konto | mitt konto",
      "caption-credit": "foto | foto: | bild | bild: | arkivbild | tt",
      "author-box": "av | skribent | reporter | redaktör",
      "cookie-notice": "kakor | cookies | godkänn | integritetspolicy | personuppgifter",
      comments: "kommentarer | kommentera | skriv en kommentar | svara",
      navigation:
        "hem | meny | sök | nästa | föregående | stäng | visa mer | om oss | kontakt | kontakta oss | kundservice",
      advertisement: "annons | annonser | reklam | sponsrat | i samarbete med",
      "date-line": "publicerad | publicerat | uppdaterad | uppdaterat | idag | igår | sedan",
    },
  },
  {
    language: "id",
    functionWords:
      "yang dan di ke dari untuk dengan pada ini itu dalam adalah akan tidak juga oleh sebagai telah ada bisa sudah karena saat para atau kata ia mereka kami kita tersebut lebih hingga",
    cues: {
      "related-links":
        "baca juga | baca selengkapnya | selengkapnya | lihat juga | berita terkait | artikel terkait | terkait | berita lainnya | berita terbaru | terbaru | terpopuler | populer | paling banyak dibaca | rekomendasi | simak juga | lainnya",
      "share-bar":
        "bagikan | bagikan ini | sebarkan | kirim | cetak | salin tautan | ikuti kami | ikuti | share artikel",
      newsletter: "berlangganan | langganan | alamat email | email anda",
      "paywall-notice": "masuk | daftar | keluar | akun saya | kata sandi",
      "video-notice": "tonton | tonton juga | video | saksikan",
      "caption-credit": "foto | foto: | gambar | ilustrasi | sumber | sumber: | dok",
      "author-box": "penulis | penulis: | editor | editor: | reporter | oleh | redaksi",
      comments: "komentar | beri komentar | tinggalkan komentar | tulis komentar | balas",
      tags: "tag | tags | topik | kategori | topik terkait",
      navigation:
        "beranda | menu | cari | pencarian | berikutnya | sebelumnya | tutup | tentang kami | kontak | hubungi kami | indeks | halaman | kembali",
      advertisement: "iklan | advertorial | advertisement",
      "date-line":
        "diterbitkan | diperbarui | wib | yang lalu | hari ini | kemarin | senin | selasa | rabu | kamis | jumat | sabtu | minggu",
    },
  },
  {
    language: "tr",
    functionWords:
      "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ama ancak ise ne o en ya göre her mi var yok olduğu tarafından üzere dedi",
    cues: {
      "related-links":
        "devamını oku | ilgili haberler | benzer haberler | diğer haberler | son haberler | son dakika | en çok okunanlar | çok okunanlar | önerilen | bunları da okuyun | haberin devamı",
      "share-bar": "paylaş | facebook'ta paylaş | tweetle | yazdır | bizi takip edin | takip et | kopyala",
      newsletter: "bülten | e-bülten | abone ol | e-posta adresiniz",
      "paywall-notice": "giriş yap | üye ol | kayıt ol | çıkış | şifre | abonelik",
      "video-notice": "izle | video izle | canlı yayın | galeri",
      "caption-credit": "fotoğraf | fotoğraf: | foto | görsel | kaynak | kaynak: | arşiv",
      comments: "yorum | yorumlar | yorum yap | yorum yaz | cevapla",
      tags: "etiketler | etiket | kategori | konular",
      navigation:
        "anasayfa | ana sayfa | menü | ara | sonraki | önceki | kapat | hakkımızda | iletişim | künye | gündem | ekonomi | spor | dünya",
      advertisement: "reklam | ilan | sponsorlu",
      "rights-notice": "tüm hakları saklıdır",
      "date-line": "yayınlanma | güncelleme | güncellendi | tarih | önce | bugün | dün",
    },
  },
  {
    language: "zh",
    functionWords: "的 了 在 是 和 有 也 不 与 及 对 将 被 为 以 这 那 他 她 们 就 都 而 但 并 从 到 说 要 会 可 着",
    cues: {
      "related-links":
        "相关阅读 | 相关新闻 | 相关文章 | 延伸阅读 | 推荐阅读 | 更多新闻 | 更多 | 热门 | 热门文章 | 最新消息 | 下一篇 | 上一篇 | 阅读全文",
      "share-bar": "分享 | 分享到 | 微信 | 微博 | 转发 | 收藏 | 打印 | 关注我们 | 复制链接",
      newsletter: "订阅 | 电子报 | 邮箱",
      "paywall-notice": "登录 | 登陆 | 注册 | 会员",
      "video-notice": "视频 | 播放 | 直播",
      "caption-credit": "图 | 图片 | 图源 | 摄 | 资料图 | 图片来源",
      "author-box": "作者 | 记者 | 编辑 | 责任编辑 | 来源",
      comments: "评论 | 发表评论 | 回复 | 网友评论",
      tags: "标签 | 关键词 | 分类",
      navigation: "首页 | 导航 | 搜索 | 返回 | 返回顶部 | 关于我们 | 联系我们 | 网站地图",
      advertisement: "广告 | 赞助 | 推广",
      "rights-notice": "版权所有 | 版权 | 未经授权 | 不得转载 | 免责声明",
      "date-line": "发布时间 | 更新时间 | 发布 | 年 月 日",
    },
  },
  {
    language: "ja",
    functionWords: "の は が を に で と も へ や か な た て だ し い る れ",
    cues: {
      "related-links":
        "関連記事 | あわせて読みたい | おすすめ | おすすめ記事 | 人気記事 | ランキング | 最新記事 | 新着記事 | 次の記事 | 前の記事 | 続きを読む | もっと見る",
      "share-bar": "シェア | シェアする | ツイート | はてなブックマーク | フォロー | フォローする | 印刷",
      newsletter: "メルマガ | メールマガジン | 登録",
      "paywall-notice": "ログイン | 会員登録 | 有料会員 | 会員限定 | 購読",
      "video-notice": "動画 | 再生",
      "caption-credit": "写真 | 画像 | 撮影 | 提供 | 出典",
      "author-box": "著者 | 記者 | 執筆 | この記事を書いた人 | プロフィール",
      comments: "コメント | コメントする | コメントを残す | 返信",
      tags: "タグ | カテゴリー | キーワード",
      navigation:
        "ホーム | トップ | メニュー | 検索 | 戻る | 閉じる | お問い合わせ | 運営会社 | プライバシーポリシー | 利用規約 | サイトマップ",
      advertisement: "広告 | スポンサーリンク",
      "rights-notice": "無断転載 | 著作権",
      "date-line": "公開日 | 更新日 | 更新",
    },
  },
  {
    language: "ko",
    functionWords:
      "이 그 저 것 수 등 및 또 더 한 할 하는 있는 있다 했다 이다 대한 위해 통해 따르면 대해 지난 이날 그러나 하지만",
    cues: {
      "related-links":
        "관련기사 | 관련 기사 | 더보기 | 많이 본 뉴스 | 인기기사 | 인기 기사 | 추천기사 | 추천 기사 | 최신기사 | 다음기사 | 이전기사 | 주요뉴스",
      "share-bar": "공유 | 공유하기 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 스크랩 | 프린트 | 인쇄 | 주소복사",
      newsletter: "뉴스레터 | 구독 | 구독하기 | 이메일",
      "paywall-notice": "로그인 | 회원가입 | 로그아웃",
      "video-notice": "영상 | 동영상 | 재생",
      "caption-credit": "사진 | 사진제공 | 출처 | 자료사진",
      "author-box": "기자 | 특파원 | 칼럼니스트 | 편집",
      comments: "댓글 | 댓글쓰기 | 의견 | 답글",
      tags: "태그 | 키워드",
      navigation:
        "홈 | 메뉴 | 검색 | 닫기 | 목록 | 이전 | 다음 | 회사소개 | 개인정보처리방침 | 이용약관 | 전체메뉴 | 정치 | 경제 | 사회 | 문화 | 스포츠 | 연예",
      advertisement: "광고 | 광고문의",
      "rights-notice": "저작권자 | 무단전재 | 무단 전재 | 재배포 금지 | 재배포금지",
      "date-line": "입력 | 수정 | 등록 | 승인 | 기사입력",
    },
  },
  {
    language: "ar",
    functionWords:
      "في من على إلى عن أن إن التي الذي هذا هذه ذلك كان كانت قد لا ما مع بعد قبل بين حتى كما أو ثم هو هي وقال قال لم لن",
    cues: {
      "related-links":
        "اقرأ أيضا | اقرأ أيضًا | اقرأ المزيد | المزيد | مواضيع ذات صلة | أخبار ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | شاهد أيضا",
      "share-bar": "شارك | مشاركة | تابعنا | فيسبوك | تويتر | واتساب | طباعة | نسخ الرابط",
      newsletter: "النشرة البريدية | اشترك | البريد الإلكتروني",
      "paywall-notice": "تسجيل الدخول | تسجيل | حسابي",
      "caption-credit": "صورة | المصدر | أرشيفية",
      comments: "تعليقات | تعليق | أضف تعليق | اترك تعليقا",
      tags: "كلمات مفتاحية | الوسوم | تصنيفات",
      navigation: "الرئيسية | بحث | القائمة | من نحن | اتصل بنا | سياسة الخصوصية | إغلاق",
      advertisement: "إعلان | إعلانات",
      "rights-notice": "جميع الحقوق محفوظة",
      "date-line": "نشر | نشر في | آخر تحديث | منذ",
    },
  },
];
