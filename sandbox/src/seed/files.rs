//! Seeds folders and files.

use super::{Random, SeedPlan};
use crate::domain::content::Item;
use crate::domain::content::media::Media;
use crate::domain::spaces::COMMUNITY;
use crate::domain::{Domain, EntityType};
use crate::time::dates;

const FOLDERS: &[(&str, &[&str])] = &[
    ("Templates", &["Travel report.txt", "Meeting notes.txt", "Offer letter.txt"]),
    ("Minutes", &["January.txt", "February.txt", "March.txt", "April.txt"]),
    ("Figures", &["Output by week.csv", "Stock.csv", "Hours.csv"]),
    ("Bilder und Pläne", &["Lageplan.txt", "Umzug.txt"]),
    ("نماذج", &["طلب إجازة.txt", "تقرير سفر.txt"]),
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let mut spaces = vec![COMMUNITY];
    spaces.extend(domain.spaces.iter().map(|space| space.id));
    for space in spaces {
        let root = domain.root_folder(space, dates::minus_days(plan.now, 362));
        let writers: Vec<_> = match space {
            COMMUNITY => domain.people.iter().map(|person| person.id).collect(),
            space => domain.spaces.members(space).collect(),
        };
        // Each folder of the list goes to some of the spaces, so that spaces differ.
        let folders: Vec<_> = FOLDERS.iter().filter(|_| random.chance(40)).collect();
        for (name, files) in folders {
            let day = dates::minus_days(plan.now, random.between(60, 360));
            let author = random.pick(&writers, 1);
            let folder = add(domain, Item::new(0, EntityType::FILE_DIRECTORY, author, space, name, day), root);
            for file in *files {
                let author = random.pick(&writers, author);
                let day = dates::minus_millis(plan.now, random.between(1, 50 * 86_400_000));
                let mut item = Item::new(0, EntityType::FILE, author, space, file, day);
                item.media = Some(Media::new(file, text(file, random).into_bytes()));
                item.downloads = i64::try_from(random.below(40)).unwrap_or(0);
                add(domain, item, folder);
            }
        }
    }
}

fn add(domain: &mut Domain, item: Item, parent: i64) -> i64 {
    let id = domain.new_id();
    let version = item.version + id;
    domain.content.add(Item { id, version, parent, ..item });
    id
}

fn text(name: &str, random: &mut Random) -> String {
    if name.ends_with(".csv") {
        let rows: String = (1..=12).map(|week| format!("{week},{},{}\n", random.between(20, 90), random.between(100, 900))).collect();
        return format!("Week,Pieces,Minutes\n{rows}");
    }
    let title = name.rsplit_once('.').map_or(name, |(title, _)| title);
    format!("{title}\n\nFilled in by:\nDate:\n\n1.\n2.\n3.\n")
}
