//! Resources of events.

use serde_json::json;

use crate::api::render::event;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::Page;
use crate::api::{Call, Handler};
use crate::domain::Domain;
use crate::domain::events::{Resource, Span};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("events.resources.get", get),
    ("events.resources.delete", delete),
    ("events.resources.list", list),
    ("events.resources.create", create),
    ("events.resources.checkAvailability", availability),
    ("events.resourceTypes.list", list_types),
];

impl Call<'_> {
    fn resource<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Resource, Refusal> {
        let resource = domain.events.resources.get(id).filter(|resource| self.viewer.sees_resource(resource));
        resource.ok_or_else(|| Refusal::unknown("resource"))
    }

    /// Site-wide resources are managed by site administrators, others by administrators of all their spaces.
    fn runs(&self, spaces: &[i64]) -> bool {
        self.viewer.is_administrator || (!spaces.is_empty() && spaces.iter().all(|space| self.viewer.administers(*space)))
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let resource = call.resource(domain, call.input.id("ResourceID")?)?;
    Ok(answer::data(event::resource(domain, call, resource)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = input.integer("SpaceID").filter(|space| *space != 0);
    let sort = input.integer("ResourceTypeID").filter(|sort| *sort != 0);
    let keyword = input.text("Keyword").unwrap_or_default().to_lowercase();
    let is_meant = |resource: &&Resource| {
        call.viewer.sees_resource(resource)
            && space.is_none_or(|space| resource.spaces.is_empty() || resource.spaces.contains(&space))
            && sort.is_none_or(|sort| resource.sort == sort)
            && [&resource.name, &resource.location, &resource.description].iter().any(|text| text.to_lowercase().contains(&keyword))
    };
    let mut resources: Vec<_> = domain.events.resources.iter().filter(is_meant).collect();
    resources.sort_by_key(|resource| (resource.name.to_lowercase(), resource.id));
    Ok(Page::of(input).answer(&resources, |resource| event::resource(domain, call, resource)))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let name = input.required_text("ResourceName")?;
    let sort = input.integer("EventResourceTypeID").unwrap_or(0);
    let spaces: Vec<_> = input.integers("SpaceIDCSV").into_iter().filter(|space| *space != 0).collect();
    for space in &spaces {
        call.space(domain, *space)?;
    }
    if sort != 0 && domain.events.resource_types.get(sort).is_none() {
        return Err(Refusal::missing());
    }
    if !call.runs(&spaces) {
        return Err(Refusal::forbidden());
    }
    let text = |name: &str| input.text(name).unwrap_or_default();
    let id = domain.new_id();
    let name = name.trim().to_owned();
    let resource = Resource { id, name, location: text("Location"), description: text("Description"), sort, spaces };
    domain.events.resources.insert(id, resource);
    Ok(answer::created(id))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let resource = call.resource(domain, call.input.id("ResourceID")?)?;
    if !call.runs(&resource.spaces) {
        return Err(Refusal::forbidden());
    }
    let id = resource.id;
    domain.delete_resource(id);
    Ok(answer::done())
}

/// Events that the caller may not see count as well, because they occupy the room.
fn availability(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let resource = call.resource(domain, input.required_integer("ResourceID")?)?.id;
    let time = Span { start: input.required_date("StartDateTimeISO")?, end: input.required_date("EndDateTimeISO")? };
    if time.end < time.start {
        return Err(Refusal::missing());
    }
    Ok(answer::truth(domain.events.is_free(resource, time, 0)))
}

fn list_types(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID").filter(|space| *space != 0);
    let only = call.input.integer("ResourceTypeID").filter(|sort| *sort != 0);
    let is_meant =
        |known: &i64, home: i64| only.is_none_or(|only| *known == only) && (home == 0 || space.is_none_or(|space| home == space));
    let types =
        domain.events.resource_types.iter().filter(|sort| is_meant(&sort.id, sort.space) && call.viewer.sees_content_of(sort.space));
    Ok(answer::all(types.map(|sort| json!({ "ResourceTypeID": sort.id, "ResourceTypeName": sort.name })).collect()))
}
