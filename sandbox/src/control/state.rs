//! Control calls that read or change settings, faults and the outage.

use serde_json::{Map, Value, json};

use super::{Outcome, check_fields};
use crate::server::ambient::Ambient;
use crate::server::http::Response;
use crate::state::faults::outage::Outage;
use crate::state::faults::{Faults, Rule};
use crate::state::{KnownNames, Site, read_rules};

/// A day: a forgotten outage should end by itself.
const LONGEST_OUTAGE_SECONDS: u64 = 24 * 60 * 60;

pub fn settings(site: &Site) -> Response {
    Response::json(200, &site.settings)
}

pub fn change_settings(site: &mut Site, changes: &Map<String, Value>) -> Outcome {
    site.settings = site.settings.changed(changes)?;
    Ok(settings(site))
}

pub fn faults(site: &Site) -> Response {
    Response::json(200, &site.faults.rules())
}

pub fn set_faults(site: &mut Site, body: &[u8]) -> Outcome {
    site.faults = Faults::new(rules(site, &parsed(body)?)?);
    Ok(faults(site))
}

/// Adds one rule or a list of rules to those in force.
pub fn add_fault(site: &mut Site, body: &[u8]) -> Outcome {
    let value = parsed(body)?;
    let list = if value.is_object() { Value::Array(vec![value]) } else { value };
    let rules = rules(site, &list)?;
    site.faults.add(rules);
    Ok(faults(site))
}

fn parsed(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}."))
}

fn rules(site: &Site, value: &Value) -> Result<Vec<Rule>, String> {
    read_rules(value, &KnownNames::of(site))
}

pub fn offline(site: &Site, ambient: &Ambient) -> Response {
    let now = ambient.arrived();
    Response::json(200, &json!({ "offline": site.outage.is_on(now), "msLeft": site.outage.left(now) }))
}

pub fn go_offline(site: &mut Site, body: &Map<String, Value>, ambient: &Ambient) -> Outcome {
    check_fields(body, &["seconds"])?;
    let seconds = body.get("seconds").map(|value| value.as_u64().filter(|seconds| (1..=LONGEST_OUTAGE_SECONDS).contains(seconds)));
    site.outage = match seconds {
        None => Outage::Open,
        Some(Some(seconds)) => Outage::Until(ambient.arrived().plus_millis(seconds * 1000)),
        Some(None) => return Err(format!("\"seconds\" must be a whole number from 1 to {LONGEST_OUTAGE_SECONDS}.")),
    };
    Ok(offline(site, ambient))
}
