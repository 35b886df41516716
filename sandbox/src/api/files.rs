//! Files: lists, uploads, reservations, the recycle bin.

use super::content::sorted;
use super::content_change::put;
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::media::Media;
use crate::domain::content::{Item, Version};
use crate::domain::search::item_index::ItemRow;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType, Status};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("files.list", list),
    ("files.upload", upload),
    ("files.listByDirectory", list_by_directory),
    ("files.listBySpace", list_by_space),
    ("files.listRecycled", list_recycled),
    ("files.checkOut", check_out),
    ("files.checkIn", check_in),
    ("files.undoCheckOut", undo_check_out),
    ("files.delete", delete),
    ("files.deleteMultiple", delete_multiple),
    ("files.restore", restore),
    ("files.restoreMultiple", restore_multiple),
    ("files.checkAvailability", availability),
];

const LOCKED: &str = "The file is checked out by somebody else.";
const NOT_CHECKED_OUT: &str = "The file is not checked out by you.";

fn file<'w>(domain: &'w Domain, call: &Call<'_>, id: i64) -> Result<&'w Item, Refusal> {
    call.item(domain, id).ok().filter(|item| item.entity_type == EntityType::FILE).ok_or_else(|| Refusal::unknown("file"))
}

fn file_to_delete<'w>(domain: &'w Domain, call: &Call<'_>, id: i64) -> Result<&'w Item, Refusal> {
    let file = file(domain, call, id)?;
    call.may(domain, Action::Delete, file)?;
    Ok(file)
}

/// Returns an object in the recycle bin that the caller may restore or delete.
pub fn recycled<'w>(domain: &'w Domain, call: &Call<'_>, id: i64, entity_type: EntityType) -> Result<&'w Item, Refusal> {
    let item = domain.content.get(id).filter(|item| item.entity_type == entity_type && sees_recycled(domain, call, &ItemRow::of(item)));
    item.ok_or_else(|| Refusal::unknown("file"))
}

/// Deleted objects are visible to the people who could have deleted them.
fn sees_recycled(domain: &Domain, call: &Call<'_>, item: &ItemRow) -> bool {
    item.status == Status::DELETED && call.viewer.sees_content_of(item.space) && domain.may(&call.viewer, Action::Delete, item)
}

/// Returns one page of the matching files in the requested order. Default: newest first.
fn page(domain: &Domain, call: &Call<'_>, wanted: impl Fn(&ItemRow) -> bool) -> Answer {
    sorted(domain, call, domain.content.item_rows().iter().filter(|item| item.entity_type == EntityType::FILE && wanted(item)))
}

fn has_status(call: &Call<'_>, file: &ItemRow) -> bool {
    match call.input.code("Status", Status::CODES) {
        Some(Status::ALL) => true,
        Some(status) => file.status.0 == status,
        None => file.status.is_public(),
    }
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let folder = call.input.integer("FileDirectoryID").filter(|id| *id != 0);
    if let Some(folder) = folder {
        call.folder(domain, folder)?;
    }
    let inside = |file: &ItemRow| folder.is_none_or(|folder| file.parent == folder);
    Ok(page(domain, call, |file| inside(file) && has_status(call, file) && call.viewer.sees_item_row(file)))
}

fn list_by_directory(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let folder = call.input.id("DirectoryID")?;
    call.folder(domain, folder)?;
    let files = domain.in_folder(folder, EntityType::FILE).filter(|file| file.status.is_public() && call.viewer.sees(file));
    Ok(answer::all(files.map(|file| call.render_item(domain, file)).collect()))
}

fn list_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let folder = call.input.integer("FileDirectoryID").filter(|id| *id != 0);
    let inside = |file: &ItemRow| file.space == space && folder.is_none_or(|folder| file.parent == folder);
    Ok(page(domain, call, |file| inside(file) && has_status(call, file) && call.viewer.sees_item_row(file)))
}

fn list_recycled(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    Ok(page(domain, call, |file| file.space == space && sees_recycled(domain, call, file)))
}

fn upload(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let sent = call.input.upload()?;
    let folder = call.folder_or_root(domain, call.input.integer("FileDirectoryID"))?;
    let space = call.folder(domain, folder)?.space;
    if !domain.may_create(&call.viewer, EntityType::FILE, space) {
        return Err(Refusal::forbidden());
    }
    let name = call.input.text("FileName").filter(|name| !name.trim().is_empty()).unwrap_or(sent.name);
    let media = Media::new(&name, sent.bytes);
    let name = domain.free_name(folder, media.name.trim());
    let id = domain.new_id();
    let mut file = Item::new(id, EntityType::FILE, call.person(), space, &name, call.now());
    file.parent = folder;
    file.body = call.input.text("ContentBody").unwrap_or_default();
    file.tags = domain.tag_ids(&call.input.texts("tags"));
    file.media = Some(Media { name, ..media });
    Ok(put(domain, call, file))
}

fn check_out(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    let file = file(domain, call, id)?;
    if !domain.may(&call.viewer, Action::Update, file) && !domain.may_create(&call.viewer, EntityType::FILE, file.space) {
        return Err(Refusal::forbidden());
    }
    if ![0, call.person()].contains(&file.locked_by) {
        return Err(Refusal::new(400, LOCKED));
    }
    lock(domain, id, call.person());
    Ok(answer::done())
}

fn lock(domain: &mut Domain, id: i64, person: i64) {
    if let Some(file) = domain.content.get_mut(id) {
        file.locked_by = person;
    }
}

fn undo_check_out(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    let file = file(domain, call, id)?;
    match file.locked_by {
        0 => return Err(Refusal::new(400, NOT_CHECKED_OUT)),
        holder if holder != call.person() && !call.viewer.moderates(file.space) => return Err(Refusal::forbidden()),
        _ => lock(domain, id, 0),
    }
    Ok(answer::done())
}

/// A new version replaces the former one, which goes to the history.
fn check_in(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("FileID")?;
    if file(domain, call, id)?.locked_by != call.person() {
        return Err(Refusal::new(400, NOT_CHECKED_OUT));
    }
    let sent = call.input.upload()?;
    let (person, now, version) = (call.person(), call.now(), domain.new_id());
    let Some(file) = domain.content.get_mut(id) else {
        return Err(Refusal::unknown("file"));
    };
    file.history.push(Version {
        id: file.version,
        title: file.title.clone(),
        body: file.body.clone(),
        summary: file.summary.clone(),
        author: file.updated_by,
        at: file.updated,
    });
    let name = file.media.as_ref().map_or_else(|| file.title.clone(), |media| media.name.clone());
    file.media = Some(Media::new(&name, sent.bytes));
    (file.version, file.updated, file.updated_by, file.locked_by) = (version, now, person, 0);
    let activity = Activity::new(ActivityType::UPDATE, EntityType::FILE, id, person, now).in_space(file.space).titled(&file.title);
    domain.record_activity(activity);
    Ok(answer::done())
}

/// The first call moves a file to the recycle bin, the second one deletes it permanently.
fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    delete_all(domain, call, &[call.input.id("ContentID")?])
}

fn delete_multiple(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut ids = call.input.integers("FileIDCSV");
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() { Err(Refusal::missing()) } else { delete_all(domain, call, &ids) }
}

fn delete_all(domain: &mut Domain, call: &Call<'_>, ids: &[i64]) -> Outcome {
    for id in ids {
        if recycled(domain, call, *id, EntityType::FILE).is_err() {
            let file = file_to_delete(domain, call, *id)?;
            if ![0, call.person()].contains(&file.locked_by) && !call.viewer.moderates(file.space) {
                return Err(Refusal::new(400, LOCKED));
            }
        }
    }
    for id in ids {
        if recycled(domain, call, *id, EntityType::FILE).is_ok() {
            domain.purge_item(*id);
        } else {
            domain.recycle(*id);
        }
    }
    Ok(answer::done())
}

fn restore(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    recycled(domain, call, id, EntityType::FILE)?;
    domain.restore(id, call.now());
    Ok(answer::done())
}

fn restore_multiple(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (files, folders) = (call.input.integers("files"), call.input.integers("directories"));
    if files.is_empty() && folders.is_empty() {
        return Err(Refusal::missing());
    }
    for id in &files {
        recycled(domain, call, *id, EntityType::FILE)?;
    }
    for id in &folders {
        recycled(domain, call, *id, EntityType::FILE_DIRECTORY)?;
    }
    // Folders first: files that were deleted with their folder return with it.
    for id in folders.iter().chain(&files) {
        domain.restore(*id, call.now());
    }
    Ok(answer::done())
}

fn availability(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("FileName")?;
    let folder = call.folder_or_root(domain, call.input.integer("DirectoryID"))?;
    let own = call.input.integer("ContentID").unwrap_or(0);
    Ok(answer::truth(domain.is_free(folder, EntityType::FILE, &name, own)))
}
