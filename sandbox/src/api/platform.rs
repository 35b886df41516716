//! The site itself: name, sign-in methods, addresses, countries and states.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler, countries};
use crate::domain::Domain;
use crate::domain::url_mappings::Mapping;
use crate::html::{cut, fill};
use crate::server::address::below;
use crate::server::http::RequestTarget;
use crate::state::settings::{Ping, SessionFace};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("platform.index.build", build_index),
    ("platform.urlMapper.get", get_mapping),
    ("platform.urlMapper.create", create_mapping),
    ("platform.urlMapper.deleteMultiple", delete_mappings),
    ("platform.saml.get", saml_details),
    ("platform.application.get", application_details),
    ("platform.countries.list", countries),
    ("platform.states.list", states),
    ("platform.links.getMetadata", link_metadata),
    ("platform.videos.getPlayerHtml", player_html),
];

const SITE_NAME: &str = "Northlight";

/// The search reads the data directly, so its index is always current.
fn build_index(_: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    Ok(answer::done())
}

fn get_mapping(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let mapping = domain.mappings.get(call.input.required_integer("URLID")?).ok_or_else(|| Refusal::unknown("mapping"))?;
    Ok(answer::data(json!({ "URLID": mapping.id, "FromURL": mapping.from, "ToURL": mapping.to })))
}

fn create_mapping(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let from = inside(call, &call.input.required_text("fromURL")?).ok_or_else(Refusal::missing)?;
    let to = call.input.required_text("toURL")?;
    let to = inside(call, &to).or_else(|| is_web_address(&to).then_some(to)).ok_or_else(Refusal::missing)?;
    if from.eq_ignore_ascii_case(&to) {
        return Err(Refusal::missing());
    }
    let id = domain.new_id();
    domain.mappings.add(Mapping { id, from, to });
    Ok(answer::created(id))
}

fn delete_mappings(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let address = |name: &str| call.input.text(name).map(|url| inside(call, &url).unwrap_or(url));
    let (from, to) = (address("fromURL"), address("toURL"));
    if from.is_none() && to.is_none() {
        return Err(Refusal::missing());
    }
    domain.mappings.remove(from.as_deref(), to.as_deref());
    Ok(answer::done())
}

/// Returns the path below the site's folder of an address of this site.
fn inside(call: &Call<'_>, url: &str) -> Option<String> {
    let url = url.trim();
    let path = match url.strip_prefix(&call.address().origin()) {
        Some("") => "/",
        Some(path) => path,
        None if url.starts_with("//") => return None,
        None => url,
    };
    let sound = path.starts_with('/') && !path.contains('\\') && !path.contains("//") && !path.chars().any(char::is_control);
    let path = below(&call.address().virtual_directory, path).unwrap_or(path);
    sound.then(|| path.to_owned())
}

fn is_web_address(url: &str) -> bool {
    let rest = ["http://", "https://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.starts_with('/') && !rest.is_empty())
        && !url.chars().any(|character| character.is_control() || character.is_whitespace())
}

fn saml_details(_: &mut Domain, call: &Call<'_>) -> Outcome {
    let by_provider = call.settings.session_face == SessionFace::IdpRedirect;
    Ok(answer::data(json!({
        "IsSAMLEnabled": by_provider,
        "IsAutoLoginEnabled": by_provider,
        "ActiveDirectoryAuthEnabled": call.settings.ping == Ping::WindowsAuth,
    })))
}

fn application_details(_: &mut Domain, _: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(SITE_NAME)))
}

fn countries(_: &mut Domain, _: &Call<'_>) -> Outcome {
    Ok(answer::all(countries::countries().map(|(id, name)| json!({ "CountryID": id, "CountryName": name })).collect()))
}

fn states(_: &mut Domain, call: &Call<'_>) -> Outcome {
    let country = call.input.integer("CountryID").unwrap_or(0);
    Ok(answer::all(countries::states(country).map(|(id, name)| json!({ "StateID": id, "StateName": name })).collect()))
}

/// A link to this site shows its content; another site shows its address only, because the sandbox calls no other host.
fn link_metadata(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let url = web_address(call, "linkURL")?;
    let own = url.strip_prefix(&call.address().origin()).and_then(|path| page_of(domain, call, path));
    let data = own.unwrap_or_else(|| {
        let (host, path) = split(&url);
        let name = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(host);
        let name = name.split(['?', '#']).next().unwrap_or(name).replace(['-', '_'], " ");
        json!({ "SharedLinkTitle": name, "SharedLinkDescription": host, "SharedLinkHref": url })
    });
    Ok(answer::data(data))
}

/// Returns the item that a page of this site shows, if the caller may see it.
fn page_of(domain: &Domain, call: &Call<'_>, path: &str) -> Option<Value> {
    let path = RequestTarget::parse(path)?.path;
    let path = below(&call.address().virtual_directory, &path)?;
    let ids = path.split('/').filter_map(|part| part.parse().ok());
    let entity = ids.filter_map(|id| domain.entity(&call.viewer, id)).find(|entity| entity.path.eq_ignore_ascii_case(path))?;
    let image = domain.content.get(entity.id).and_then(|item| item.image.as_ref()).map(|image| {
        let folder = super::render::attachment::picture_folder(entity.id);
        call.address().absolute(&super::render::attachment::path(&folder, image))
    });
    let url = call.address().absolute(&entity.path);
    let description = cut(&entity.summary, 200);
    Some(json!({
        "SharedLinkTitle": entity.title,
        "SharedLinkDescription": description,
        "SharedLinkImageSrc": image,
        "SharedLinkHref": url,
    }))
}

fn web_address(call: &Call<'_>, name: &str) -> Result<String, Refusal> {
    call.input.text(name).map(|url| url.trim().to_owned()).filter(|url| is_web_address(url)).ok_or_else(Refusal::missing)
}

fn split(url: &str) -> (&str, &str) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split_once('/').unwrap_or((rest, ""))
}

/// Returns a frame with the player at the address.
fn player_html(_: &mut Domain, call: &Call<'_>) -> Outcome {
    let url = web_address(call, "linkurl")?;
    let file = url
        .split(['?', '#'])
        .next()
        .is_some_and(|path| [".mp4", ".webm", ".ogv"].iter().any(|end| path.to_ascii_lowercase().ends_with(end)));
    let template = if file {
        "<video controls width=\"640\" height=\"360\" src=\"[[url]]\"></video>"
    } else {
        "<iframe width=\"640\" height=\"360\" src=\"[[url]]\" title=\"[[host]]\" allowfullscreen></iframe>"
    };
    Ok(answer::data(json!(fill(template, &[("url", &url), ("host", split(&url).0)]))))
}
