//! Recognition on the wire: programs, awards and challenges are items. No source shows an award that was given: its names follow the
//! parameters of the routes.

use serde_json::{Value, json};

use super::merged;
use crate::api::Call;
use crate::domain::content::Item;
use crate::domain::people::recognition::{Award, Challenge, Given, Program};
use crate::domain::spaces::COMMUNITY;
use crate::domain::{Domain, EntityType};
use crate::html;
use crate::server::address::Address;
use crate::time::{Timestamp, dates};

/// The user who made the programs, and the time; nothing in the data tells.
const ADMINISTRATOR: i64 = 1;
const FOUNDED: Timestamp = Timestamp::from_millis(1_700_000_000_000);

/// A program as an item.
pub fn program(domain: &Domain, call: &Call<'_>, program: &Program) -> Value {
    call.render_item(domain, &item(program.id, 0, &program.name, &program.description))
}

/// An award as an item below its program.
pub fn award(domain: &Domain, call: &Call<'_>, award: &Award) -> Value {
    let item = item(award.id, award.program, &award.name, &award.description);
    merged([call.render_item(domain, &item), json!({ "Points": award.points })])
}

/// A challenge as an item below its program, from its first day to its last.
pub fn challenge(domain: &Domain, call: &Call<'_>, challenge: &Challenge) -> Value {
    let mut item = item(challenge.id, challenge.program, &challenge.name, &challenge.description);
    (item.created, item.published, item.updated) = (challenge.starts, challenge.starts, challenge.starts);
    item.expires = Some(challenge.ends);
    merged([call.render_item(domain, &item), json!({ "Points": challenge.points })])
}

fn item(id: i64, parent: i64, name: &str, description: &str) -> Item {
    let mut item = Item::new(id, EntityType::UNIVERSAL, ADMINISTRATOR, COMMUNITY, name, FOUNDED);
    item.parent = parent;
    item.summary = description.to_owned();
    item.body = format!("<p>{}</p>", html::escape(description));
    item
}

pub fn given(given: &Given, domain: &Domain, address: &Address) -> Value {
    let award = domain.recognition.awards.get(given.award);
    let avatar = |person| domain.people.get(person).map(|person| address.absolute(&person.avatar_path()));
    json!({
        "RecognitionID": given.id,
        "AwardContentID": given.award,
        "AwardContentTitle": award.map(|award| &award.name),
        "ProgramID": domain.recognition.program_of(given),
        "Points": domain.recognition.points_of(given),
        "Reason": given.reason,
        "FromUserID": given.from,
        "FromUserDisplayName": domain.people.name(given.from),
        "FromUserAvatarImageURL": avatar(given.from),
        "ToUserID": given.to,
        "ToUserDisplayName": domain.people.name(given.to),
        "ToUserAvatarImageURL": avatar(given.to),
        "DateAwarded": dates::wire(given.at),
        "DateAwardedString": dates::display(given.at),
    })
}
