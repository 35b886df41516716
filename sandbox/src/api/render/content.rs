//! A content item on the wire.

use serde_json::{Value, json};

use super::attachment::{folder, path, picture_folder};
use super::merged;
use crate::api::Call;
use crate::domain::content::Item;
use crate::domain::people::Person;
use crate::domain::{Deed, Family, Kind, World};
use crate::time::dates;

/// An item with its body, as the caller sees it.
pub fn item(world: &World, call: &Call<'_>, item: &Item) -> Value {
    merged([
        identity(world, item),
        texts(world, call, item),
        author(world, call, item.author),
        editor(world, call, item.updated_by),
        place(world, call, item),
        moments(item),
        media(call, item),
        switches(world, call, item),
        abilities(world, call, item),
        extras(world, item),
    ])
}

fn identity(world: &World, item: &Item) -> Value {
    let Family { children, grandchildren } = world.content.family(item.id);
    json!({
        "ContentID": item.id,
        "EntityType": item.kind,
        "ContentTypeID": item.kind,
        "ContentVersionID": item.version.to_string(),
        "ContentHistoryID": item.version,
        "TenantID": 1,
        "StatusID": item.status,
        "WorkflowID": 0,
        "CurrentWorkflowStepID": 0,
        "AuthorID": item.author,
        "OriginalAuthorID": item.original_author,
        "UpdatedByUserID": item.updated_by,
        "ViewCount": item.views,
        "DownloadCount": item.downloads,
        "CommentCount": world.comments.count(item.id),
        "LikesCount": world.reactions.likes.count(item.id, 1),
        "Rating": rating(world, item.id),
        "VoteCount": world.reactions.votes.sum(item.id),
        "TotalChildRecords": children.count,
        "TotalGrandChildRecords": grandchildren.count,
        "LastChildAuthorUserID": children.last_author(),
        "LastGrandChildAuthorUserID": grandchildren.last_author(),
    })
}

/// The average as an integer, as in every recorded item.
fn rating(world: &World, id: i64) -> i64 {
    let marks = world.reactions.ratings.of(id);
    let sum: i64 = marks.iter().map(|mark| mark.value).sum();
    let count = i64::try_from(marks.len()).unwrap_or(i64::MAX);
    (2 * sum + count).checked_div(2 * count).unwrap_or(0)
}

fn texts(world: &World, call: &Call<'_>, item: &Item) -> Value {
    let path = item.path(world);
    json!({
        "ContentTitle": item.title,
        "ContentStub": item.stub,
        "ContentBody": item.body,
        "ContentBodyUnprocessed": item.body,
        "ContentSummary": item.summary,
        "ContentURL": call.address().absolute(&path),
        "ContentVersionURL": call.address().path(&format!("{path}?versionid={}", item.version)),
        "ContentHistoryUrl": call.address().path(&format!("{path}/history")),
        "ContentIDCode": "",
        "ContentExternalID": "",
        "ExternalURL": "",
        "ExternalContentType": 0,
        "TagsCSV": world.tags.csv(&item.tags),
        "TagsIDCSV": (!item.tags.is_empty()).then(|| item.tags.iter().map(i64::to_string).collect::<Vec<_>>().join(",")),
        "MetaTitle": item.meta_title,
        "MetaDescription": item.meta_description,
        "MetaKeywords": item.meta_keywords,
        "PageH1Content": "",
        "HeadCustomContent": "",
        "SideBarContent": "",
        "ExtraSideBarContent": "",
        "GoogleDocsEditUrl": "",
        "ContentTypeIconCSSClass": format!("icon-{}", item.kind.name().to_lowercase()),
        "SystemName": item.kind.name(),
        "Culture": item.culture,
        "OriginalCulture": item.culture,
    })
}

fn author(world: &World, call: &Call<'_>, id: i64) -> Value {
    let person = world.people.get(id);
    let text = |text: fn(&Person) -> String| person.map(text).unwrap_or_default();
    json!({
        "AuthorUserName": text(|person| person.user_name.clone()),
        "AuthorDisplayName": world.people.name(id),
        "AuthorFirstName": text(|person| person.first_name.clone()),
        "AuthorLastName": text(|person| person.last_name.clone()),
        "AuthorEmail": text(|person| person.email.clone()),
        "AuthorAvatarImageUrl": person.map(|person| call.address().absolute(&person.avatar_path())).unwrap_or_default(),
        "AuthorProfileUrl": person.map(|person| call.address().absolute(&person.profile_path())).unwrap_or_default(),
        "AuthorRankName": text(|person| person.rank.clone().unwrap_or_default()),
        "AuthorRankImageUrl": "",
    })
}

fn editor(world: &World, call: &Call<'_>, id: i64) -> Value {
    let person = world.people.get(id);
    let text = |text: fn(&Person) -> String| person.map(text).unwrap_or_default();
    json!({
        "UpdatedByUserDisplayName": world.people.name(id),
        "UpdatedByUserUsername": text(|person| person.user_name.clone()),
        "UpdatedByUserFirstName": text(|person| person.first_name.clone()),
        "UpdatedByUserLastName": text(|person| person.last_name.clone()),
        "UpdatedByUserEmail": text(|person| person.email.clone()),
        "UpdatedByUserAvatarImageUrl": person.map(|person| call.address().absolute(&person.avatar_path())).unwrap_or_default(),
        "UpdatedByUserProfileUrl": person.map(|person| call.address().absolute(&person.profile_path())).unwrap_or_default(),
    })
}

fn place(world: &World, call: &Call<'_>, item: &Item) -> Value {
    let space = world.spaces.get(item.space);
    // A moved item keeps its category, even where readers may not see it.
    let category = world.content.categories.get(item.category).filter(|category| call.viewer.sees_category(category));
    let name = category.map(|category| category.name.clone()).unwrap_or_default();
    let parent = world.content.visible(&call.viewer, item.parent);
    json!({
        "SpaceID": item.space,
        "SpaceName": world.spaces.name(item.space),
        "SpaceURL": space.map(|space| call.address().absolute(&space.path())).unwrap_or_default(),
        "CategoryID": category.map_or(0, |category| category.id),
        "ParentCategoryID": category.map_or(0, |category| category.parent),
        "CategoryName": name,
        "CategoryNameLocalized": name,
        "CategoryResourceKey": "",
        "CategoryStub": crate::domain::content::stub(&name),
        "ParentContentID": (item.parent != 0).then_some(item.parent),
        "GrandParentContentID": (item.grandparent != 0).then_some(item.grandparent),
        "ParentContentTitle": parent.map(|parent| parent.title.clone()),
    })
}

fn moments(item: &Item) -> Value {
    json!({
        "DateCreated": dates::wire(item.created),
        "DatePublished": dates::wire(item.published),
        "DateUpdated": dates::wire(item.updated),
        "DateExpired": item.expires.map(dates::wire),
        "DateCreatedISOString": dates::local_iso(item.created),
        "DateCreatedString": dates::display(item.created),
        "DatePublishedString": dates::display(item.published),
        "DateUpdatedString": dates::display(item.updated),
        "DateCreatedShortString": dates::short(item.created),
        "DatePublishedShortString": dates::short(item.published),
        "DateUpdatedShortString": dates::short(item.updated),
        "DateCreatedFullString": dates::full(item.created),
    })
}

fn media(call: &Call<'_>, item: &Item) -> Value {
    let image = item.image.as_ref().map(|image| path(&picture_folder(item.id), image));
    let full = image.as_ref().map(|path| call.address().absolute(path));
    let file = item.media.as_ref().map(|media| call.address().path(&path(&folder(item.id), media))).unwrap_or_default();
    json!({
        "ContentMediaServerID": 1,
        "ContentMediaServerRootURL": call.address().path(&folder(item.id)),
        "ContentMediaUrl": file,
        "ContentMediaOnlineViewUrl": "",
        "ContentMediaFileName": item.media.as_ref().map(|media| media.name.clone()),
        "ContentFeaturedImage": item.image.as_ref().map(|image| image.name.clone()),
        "ContentThumbImage": item.image.as_ref().map(|image| image.name.clone()),
        "ContentFeaturedImageFullURL": full,
        "ContentThumbImageFullURL": full,
    })
}

fn switches(world: &World, call: &Call<'_>, item: &Item) -> Value {
    json!({
        "IsFeatured": item.is_featured,
        "IsSticky": item.is_sticky,
        "IsAnswered": item.is_answered,
        "IsAnonymous": false,
        "IsDirectory": item.kind == Kind::FILE_DIRECTORY,
        "IsWallContent": false,
        "IsExternalContent": false,
        "RequiresReadConfirmation": item.requires_read_confirmation,
        "HasRead": world.content.confirmed_at(call.person(), item.id, item.version).is_some(),
        "AllowComments": true,
        "AllowLikes": true,
        "AllowRating": true,
        "AllowAnonymousComments": false,
        "DoesCurrentUserLike": world.reactions.likes.value(item.id, call.person()) == 1,
        "ViewerVote": world.reactions.votes.value(item.id, call.person()),
        "IsContentAvailablePostExpiry": item.available_after_expiry,
        "IsPublishedFromDraftMode": false,
        "IsPublishedFromUnderProcessingMode": false,
        "IsBeingAddedViaExternalSource": false,
        "IsActivityStreamAlbum": false,
        "SendUpdateNotifications": false,
        "SendSMSTextNotification": false,
    })
}

fn abilities(world: &World, call: &Call<'_>, item: &Item) -> Value {
    let edits = world.may(&call.viewer, Deed::Update, item);
    let deletes = world.may(&call.viewer, Deed::Delete, item);
    let creates = world.may_create(&call.viewer, item.kind, item.space);
    let is_file = item.media.is_some();
    json!({
        "IsEditable": edits,
        "IsDeletable": deletes,
        "IsMoveable": edits,
        "IsDownloadable": is_file,
        "IsRestoreable": edits && item.status == crate::domain::Status::DELETED,
        "IsPurgeable": edits && item.status == crate::domain::Status::DELETED,
        "IsHistoryViewable": edits,
        "IsChekoutable": is_file && edits && item.locked_by == 0,
        "IsUndochekoutable": is_file && item.locked_by != 0 && (item.locked_by == call.person() || call.viewer.moderates(item.space)),
        "IsChekinable": is_file && item.locked_by == call.person(),
        "IsWOPI": false,
        "IsAvaiable": item.locked_by == 0,
        "IsChildContentCreationAllowed": creates,
        "IsContentCreationAllowed": creates,
        "LockedByUserID": (item.locked_by != 0).then_some(item.locked_by),
    })
}

/// Members of some entity types only.
fn extras(world: &World, item: &Item) -> Value {
    let is_idea = item.kind == Kind::IDEA;
    let stage = world.content.stages.get(item.stage).filter(|_| is_idea);
    json!({
        "ContentStageID": stage.map(|stage| stage.id),
        "ContentStageName": stage.map(|stage| stage.name.clone()),
        "AllowAnonymousUpVoting": is_idea.then_some(false),
        "AllowAnonymousDownVoting": is_idea.then_some(false),
    })
}
