//! Who can sign in.

/// A member of the made-up company.
#[derive(Clone, Debug)]
pub struct Person {
    /// `UserID` on the wire.
    pub id: i64,
    /// The name to sign in with.
    pub user_name: String,
    /// The password in clear text: these people are invented.
    pub password: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Mail address.
    pub email: String,
    /// Rank in the community, where one was reached.
    pub rank: Option<String>,
    /// Language and country, `en-US`.
    pub locale: String,
}

impl Person {
    /// The people of a new site.
    pub fn seeded() -> Vec<Self> {
        let rows = [
            (101, "maya", "sunflower", "Maya", "Lindqvist", Some("Trailblazer"), "en-US"),
            (102, "jonas", "bicycle", "Jonas", "Weidenmüller", Some("Contributor"), "de-DE"),
            (103, "amira", "lantern", "أميرة", "حداد", None, "ar-EG"),
            (1, "admin", "workshop", "Robin", "Ashdown", Some("Site administrator"), "en-US"),
        ];
        let person =
            |(id, user_name, password, first_name, last_name, rank, locale): (_, &str, &str, &str, &str, Option<&str>, &str)| Self {
                id,
                user_name: user_name.to_owned(),
                password: password.to_owned(),
                first_name: first_name.to_owned(),
                last_name: last_name.to_owned(),
                email: format!("{user_name}@northlight.example"),
                rank: rank.map(str::to_owned),
                locale: locale.to_owned(),
            };
        rows.map(person).into()
    }

    /// First and last name.
    pub fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    pub(crate) fn language(&self) -> &str {
        self.locale.split('-').next().unwrap_or("en")
    }

    pub(crate) fn reads_right_to_left(&self) -> bool {
        ["ar", "fa", "he", "ur"].contains(&self.language())
    }

    pub(crate) fn avatar_path(&self) -> String {
        format!("/assets/avatars/{}.svg", self.id)
    }
}

/// Everybody on the site.
#[derive(Debug)]
pub struct People(Vec<Person>);

impl People {
    pub const fn new(people: Vec<Person>) -> Self {
        Self(people)
    }

    pub fn all(&self) -> &[Person] {
        &self.0
    }

    pub fn by_id(&self, id: i64) -> Option<&Person> {
        self.0.iter().find(|person| person.id == id)
    }

    pub fn by_user_name(&self, name: &str) -> Option<&Person> {
        self.0.iter().find(|person| person.user_name.eq_ignore_ascii_case(name.trim()))
    }

    pub fn with_password(&self, name: &str, password: &str) -> Option<&Person> {
        self.by_user_name(name).filter(|person| person.password == password)
    }
}
