//! Titles and texts of the made-up company, in the languages of their authors.

use super::Random;

/// The phrases of one language.
struct Language {
    code: &'static str,
    subjects: &'static [&'static str],
    aspects: &'static [&'static str],
    sentences: &'static [&'static str],
    remarks: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        subjects: &[
            "The new lens bench",
            "Field kit two",
            "Winter maintenance",
            "The harbour survey",
            "Our release calendar",
            "Calibration at height",
            "The spare parts store",
            "Meeting-free Wednesdays",
            "The roof garden",
            "Customer day",
        ],
        aspects: &[
            "what we learned",
            "a short guide",
            "questions and answers",
            "the plan until spring",
            "who does what",
            "notes from the workshop",
        ],
        sentences: &[
            "The first prototype held its focus for eleven hours in the cold room.",
            "Please read this before you book the bench, because the order of the steps matters.",
            "We measured twice, and the second reading was closer to what the model had said.",
            "If something looks odd, write it down; the odd readings have taught us most.",
            "The crates are labelled on two sides, so that nobody has to turn them.",
            "Thanks to everybody who stayed late on Thursday and to those who cooked.",
            "The old procedure stays in place until the end of the month.",
            "There is a drawing in the attachment, and the real thing stands in hall three.",
            "Two customers have asked for the same change, which is rarely a coincidence.",
            "Our next step is small: one instrument, one week, one page of results.",
        ],
        remarks: &[
            "This helped me today, thank you.",
            "Does it also hold for the small tripod?",
            "We saw the same in hall two.",
            "I have added the numbers from March.",
            "Could somebody show me on Friday?",
            "Clear and short. More of this, please.",
        ],
    },
    Language {
        code: "de",
        subjects: &[
            "Der neue Prüfstand",
            "Die Winterwartung",
            "Unser Lager",
            "Die Werksführung",
            "Das Messprotokoll",
            "Der Umbau der Halle drei",
        ],
        aspects: &["was wir gelernt haben", "eine kurze Anleitung", "Fragen und Antworten", "der Plan bis zum Frühling"],
        sentences: &[
            "Der erste Aufbau hielt die Schärfe elf Stunden lang, auch im Kälteraum.",
            "Bitte lest das vor der Buchung, denn die Reihenfolge der Schritte ist wichtig.",
            "Wir haben zweimal gemessen, und die zweite Messung lag näher am Modell.",
            "Die Kisten sind auf zwei Seiten beschriftet, damit niemand sie drehen muss.",
            "Das alte Verfahren gilt noch bis zum Ende des Monats.",
            "Größere Abweichungen bitte gleich melden, kleinere gesammelt am Freitag.",
        ],
        remarks: &["Danke, das hat mir heute geholfen.", "Gilt das auch für das kleine Stativ?", "In Halle zwei war es genauso."],
    },
    Language {
        code: "fr",
        subjects: &["Le nouvel atelier", "La visite d’été", "Le carnet de mesures", "Les pièces de rechange"],
        aspects: &["ce que nous avons appris", "un petit guide", "questions et réponses"],
        sentences: &[
            "Le premier modèle a tenu onze heures dans la chambre froide.",
            "À lire avant de réserver : l’ordre des étapes a son importance.",
            "Nous avons mesuré deux fois, et la seconde mesure était la bonne.",
            "Les caisses portent une étiquette de chaque côté.",
        ],
        remarks: &["Merci, très utile.", "Est-ce pareil pour le petit trépied ?"],
    },
    Language {
        code: "es",
        subjects: &["El nuevo banco óptico", "La revisión de invierno", "El almacén de repuestos"],
        aspects: &["lo que aprendimos", "una guía breve", "preguntas y respuestas"],
        sentences: &[
            "El primer prototipo aguantó once horas en la cámara fría.",
            "Conviene leer esto antes de reservar, porque el orden importa.",
            "Medimos dos veces y la segunda lectura fue la mejor.",
        ],
        remarks: &["Gracias, me ha servido mucho.", "¿Vale también para el trípode pequeño?"],
    },
    Language {
        code: "ar",
        subjects: &["منصة الاختبار الجديدة", "صيانة الشتاء", "مخزن قطع الغيار", "يوم العملاء"],
        aspects: &["ماذا تعلمنا", "دليل قصير", "أسئلة وأجوبة"],
        sentences: &[
            "حافظ النموذج الأول على تركيزه إحدى عشرة ساعة في الغرفة الباردة.",
            "نرجو قراءة هذه الصفحة قبل الحجز لأن ترتيب الخطوات مهم.",
            "قسنا مرتين وكانت القراءة الثانية أقرب إلى ما توقعناه.",
            "الصناديق تحمل ملصقا على الجانبين حتى لا يضطر أحد إلى تدويرها.",
        ],
        remarks: &["شكرا، هذا ساعدني اليوم.", "هل ينطبق ذلك على الحامل الصغير أيضا؟"],
    },
    Language {
        code: "he",
        subjects: &["שולחן הבדיקות החדש", "תחזוקת החורף", "מחסן החלפים"],
        aspects: &["מה למדנו", "מדריך קצר", "שאלות ותשובות"],
        sentences: &[
            "האב־טיפוס הראשון שמר על מיקוד אחת־עשרה שעות בחדר הקר.",
            "נא לקרוא לפני ההזמנה, כי סדר השלבים חשוב.",
            "מדדנו פעמיים, והמדידה השנייה הייתה קרובה יותר לצפוי.",
        ],
        remarks: &["תודה, עזר לי מאוד.", "זה נכון גם לחצובה הקטנה?"],
    },
    Language {
        code: "ja",
        subjects: &["新しい検査台", "冬の点検", "部品倉庫"],
        aspects: &["学んだこと", "短い手引き", "よくある質問"],
        sentences: &[
            "最初の試作品は低温室で十一時間ピントを保ちました。",
            "手順の順番が大切なので、予約の前にお読みください。",
            "二回測定し、二回目のほうが予測に近い値でした。",
        ],
        remarks: &["とても助かりました。", "小さい三脚でも同じですか。"],
    },
];

/// The writer of a language; English if no seeded person writes this language.
pub struct Words(&'static Language);

/// The fallback for an empty list.
const NOTHING: &str = "-";

impl Words {
    pub fn of(code: &str) -> Option<Self> {
        LANGUAGES.iter().find(|language| language.code == code).or_else(|| LANGUAGES.first()).map(Self)
    }

    pub fn title(&self, random: &mut Random) -> String {
        format!("{}: {}", random.pick(self.0.subjects, NOTHING), random.pick(self.0.aspects, NOTHING))
    }

    pub fn sentence(&self, random: &mut Random) -> &'static str {
        random.pick(self.0.sentences, NOTHING)
    }

    pub fn remark(&self, random: &mut Random) -> &'static str {
        random.pick(self.0.remarks, NOTHING)
    }

    /// Returns some paragraphs of HTML.
    pub fn body(&self, random: &mut Random) -> String {
        let mut body = String::new();
        for _ in 0..random.between(1, 4) {
            body.push_str("<p>");
            for number in 0..random.between(2, 4) {
                if number > 0 {
                    body.push(' ');
                }
                body.push_str(self.sentence(random));
            }
            body.push_str("</p>");
        }
        body
    }
}
