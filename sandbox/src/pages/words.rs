//! The texts of the page shell in the languages of the seeded people.

/// The texts of the shell in one language.
pub struct Words {
    pub home: &'static str,
    pub spaces: &'static str,
    pub people: &'static str,
    pub search: &'static str,
    pub profile: &'static str,
    pub integrations: &'static str,
    pub sign_out: &'static str,
    pub events: &'static str,
    pub event_one: &'static str,
    pub event_two: &'static str,
    pub missing: &'static str,
}

const ENGLISH: Words = Words {
    home: "Home",
    spaces: "Spaces",
    people: "People",
    search: "Search this site",
    profile: "My profile",
    integrations: "Integrations",
    sign_out: "Sign out",
    events: "Coming up",
    event_one: "All hands in the atrium",
    event_two: "Open house at the workshop",
    missing: "This page does not exist.",
};

const GERMAN: Words = Words {
    home: "Startseite",
    spaces: "Bereiche",
    people: "Personen",
    search: "Diese Site durchsuchen",
    profile: "Mein Profil",
    integrations: "Integrationen",
    sign_out: "Abmelden",
    events: "Demnächst",
    event_one: "Vollversammlung im Atrium",
    event_two: "Offene Werkstatt",
    missing: "Diese Seite gibt es nicht.",
};

const ARABIC: Words = Words {
    home: "الرئيسية",
    spaces: "المساحات",
    people: "الأشخاص",
    search: "ابحث في هذا الموقع",
    profile: "ملفي الشخصي",
    integrations: "عمليات الدمج",
    sign_out: "تسجيل الخروج",
    events: "قريبا",
    event_one: "اجتماع عام في الردهة",
    event_two: "يوم مفتوح في الورشة",
    missing: "هذه الصفحة غير موجودة.",
};

pub const fn words(language: &str) -> &'static Words {
    match language.as_bytes() {
        b"de" => &GERMAN,
        b"ar" => &ARABIC,
        _ => &ENGLISH,
    }
}
