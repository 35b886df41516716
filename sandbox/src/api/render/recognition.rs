//! Recognition on the wire. No source shows these rows: names follow the parameters of the routes.

use serde_json::{Value, json};

use crate::domain::Domain;
use crate::domain::people::recognition::{Award, Challenge, Given, Program};
use crate::server::address::Address;
use crate::time::dates;

pub fn program(program: &Program) -> Value {
    json!({
        "ProgramID": program.id,
        "ProgramName": program.name,
        "Description": program.description,
        "IsEnabled": program.is_enabled,
    })
}

pub fn award(award: &Award) -> Value {
    json!({
        "AwardContentID": award.id,
        "AwardContentTitle": award.name,
        "Description": award.description,
        "Points": award.points,
        "ProgramID": award.program,
    })
}

pub fn challenge(challenge: &Challenge) -> Value {
    json!({
        "ChallengeID": challenge.id,
        "ChallengeName": challenge.name,
        "Description": challenge.description,
        "Points": challenge.points,
        "ProgramID": challenge.program,
        "StartDate": dates::wire(challenge.starts),
        "EndDate": dates::wire(challenge.ends),
    })
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
