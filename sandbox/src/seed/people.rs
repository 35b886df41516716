//! Seeds the people of the made-up company.

use super::{Random, SeedPlan};
use crate::domain::Domain;
use crate::domain::people::{Person, Profile};
use crate::domain::permissions::roles::{ADMINISTRATORS, MODERATORS, REGISTERED, Role};
use crate::time::dates;

/// Given names, family names, and the language of the people who have them.
const NAMES: &[(&str, &[&str], &[&str])] = &[
    (
        "en-US",
        &["Nora", "Callum", "Ivy", "Desmond", "Tessa", "Rowan", "Maeve", "Silas", "Opal", "Felix"],
        &["Thornbury", "Hale", "Merriweather", "Quill", "Ashcombe", "Larkspur", "Pemberly", "Winslade"],
    ),
    (
        "de-DE",
        &["Jörg", "Annelie", "Käthe", "Lorenz", "Wiebke", "Tilman", "Ulrike", "Sören"],
        &["Brückenau", "Osterloh", "Grünfelder", "Vogelsang", "Haselbeck", "Lüdenscheidt"],
    ),
    ("fr-FR", &["Éloïse", "Baptiste", "Maëlle", "Corentin", "Solène", "Anaïs"], &["Beaumarchand", "Lafleurie", "Dufresnoy", "Châtelneuf"]),
    ("es-ES", &["Íñigo", "Lucía", "Xiomara", "Álvaro", "Begoña"], &["Castañar", "Peñalara", "Montesclaros", "Ibarrondo"]),
    ("ar-EG", &["سلمى", "كريم", "ليلى", "ياسين", "نادية"], &["الزهراني", "منصوري", "قباني", "الشامي"]),
    ("he-IL", &["נועה", "איתן", "תמר", "אורי"], &["ברקאי", "שקדי", "אלמוג"]),
    ("ja-JP", &["陽菜", "蓮", "結衣", "悠真"], &["白石川", "森野", "花城"]),
];

const DEPARTMENTS: &[(&str, &[&str])] = &[
    ("Engineering", &["Engineer", "Staff engineer", "Test engineer"]),
    ("Design", &["Designer", "Illustrator"]),
    ("Field service", &["Technician", "Dispatcher"]),
    ("People", &["Recruiter", "Learning partner"]),
    ("Finance", &["Accountant", "Controller"]),
    ("Sales", &["Account manager", "Sales engineer"]),
];

const CITIES: &[(&str, &str)] =
    &[("Harbourvale", "Northmark"), ("Lindenfurt", "Westrau"), ("Qasr Nour", "Delta"), ("Pinehollow", "Ridgeland")];
const INTERESTS: &[&str] = &["Climbing", "Choir", "Bees", "Sourdough", "Sailing", "Chess", "Astronomy", "Pottery"];
const RANKS: &[(i64, &str)] = &[(400, "Trailblazer"), (200, "Contributor"), (50, "Explorer")];

/// The id of the first person who cannot sign in.
const FIRST: i64 = 104;
/// Number of people who have reports.
const MANAGERS: u64 = 9;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let here = i64::try_from(domain.people.iter().len()).unwrap_or(0);
    let wanted = i64::try_from(plan.people).unwrap_or(0);
    for id in FIRST..FIRST + (wanted - here).max(0) {
        domain.people.add(random_person(id, random));
    }
    let ids: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    for id in ids {
        complete(domain, id, plan, random);
    }
    roles(domain);
    connections(domain, plan, random);
}

fn random_person(id: i64, random: &mut Random) -> Person {
    let (locale, given, child_counts) = random.pick(NAMES, ("en-US", &[], &[]));
    Person {
        id,
        user_name: format!("colleague{id}"),
        password: String::new(),
        first_name: random.pick(given, "Sam").to_owned(),
        last_name: random.pick(child_counts, "Rivers").to_owned(),
        email: format!("colleague{id}@northlight.example"),
        rank: None,
        locale: locale.to_owned(),
        is_administrator: false,
        profile: Profile::default(),
    }
}

/// Gives a person a job, a location, a history and a manager.
fn complete(domain: &mut Domain, id: i64, plan: &SeedPlan, random: &mut Random) {
    let (department, titles) = random.pick(DEPARTMENTS, ("Engineering", &[]));
    let (city, state) = random.pick(CITIES, ("Harbourvale", "Northmark"));
    let manager = if id == 1 { None } else { Some(manager_of(id, random)) };
    let Some(person) = domain.people.get_mut(id) else {
        return;
    };
    let title = random.pick(titles, "Engineer");
    let interests = format!("{}, {}", random.pick(INTERESTS, "Chess"), random.pick(INTERESTS, "Bees"));
    let about = format!("{title} in {city}. Ask me about {}.", interests.to_lowercase());
    let number = format!("+1 555 01{:02} {:03}", random.below(100), random.below(1000));
    let fields = [
        ("Company", "Northlight Instruments"),
        ("Department", department),
        ("Job title", title),
        ("City", city),
        ("State", state),
        ("Phone", &number),
        ("About me", &about),
        ("Interests", &interests),
    ];
    person.profile.fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    person.profile.manager = manager;
    person.profile.birthday = Some((random.between(1, 12), random.between(1, 28)));
    person.profile.joined = dates::minus_days(dates::day_start(plan.now), random.between(30, 2500));
    person.profile.last_active = Some(dates::minus_millis(plan.now, random.below(20 * 86_400_000)));
    person.profile.points = i64::try_from(random.below(600)).unwrap_or(0);
    if person.rank.is_none() && person.password.is_empty() {
        let points = person.profile.points;
        person.rank = RANKS.iter().find(|(least, _)| points >= *least).map(|(_, rank)| (*rank).to_owned());
    }
}

fn manager_of(id: i64, random: &mut Random) -> i64 {
    let number = random.below(MANAGERS);
    let above = match i64::try_from(number) {
        Ok(0) | Err(_) => 1,
        Ok(number) => 100 + number,
    };
    // Managers have lower ids, so that no chain of reports is circular.
    if above < id { above } else { 1 }
}

fn roles(domain: &mut Domain) {
    for (id, name, description) in [
        (ADMINISTRATORS, "Administrators", "Run the whole site"),
        (MODERATORS, "Moderators", "Approve what others write"),
        (REGISTERED, "Registered Users", "Everybody who can sign in"),
    ] {
        domain.roles.add(Role { id, name: name.to_owned(), description: description.to_owned(), space: 0, is_system: true });
    }
    let administrators: Vec<_> = domain.people.iter().filter(|person| person.is_administrator).map(|person| person.id).collect();
    for id in administrators {
        domain.roles.give(id, ADMINISTRATORS);
    }
}

fn connections(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let ids: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    for from in &ids {
        for _ in 0..random.below(4) {
            let to = random.pick(&ids, *from);
            let day = dates::minus_days(plan.now, random.below(300));
            if to != *from && domain.people.connection(*from, to).is_none() {
                domain.people.connect(*from, to, day);
                if random.chance(80) {
                    domain.people.connect(to, *from, day);
                }
            }
        }
    }
}
