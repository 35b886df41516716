//! A content item on the wire.

use serde_json::{Value, json};

use super::attachment::{folder, path, picture_folder};
use super::merged;
use crate::api::Call;
use crate::domain::content::Item;
use crate::domain::people::Person;
use crate::domain::{Action, ChildCounts, Domain, EntityType};
use crate::time::dates;

/// Ids of the history are numbers of their own, so that nobody takes one for the id of an item or of a version.
const HISTORY_IDS: i64 = 2_000_000;

/// The picture of every rank.
const RANK_IMAGE: &str = "/assets/Themes/default/images/logo.svg";

/// Entity types whose items say in any case who has locked them.
const LOCKABLE: &[EntityType] = &[EntityType::FORUM, EntityType::FORUM_TOPIC, EntityType::FORUM_POST];

/// Returns a text, or what stands for it where it is not set.
fn filled(text: &str, otherwise: impl Fn() -> String) -> String {
    if text.is_empty() { otherwise() } else { text.to_owned() }
}

/// An item with its body, as the caller sees it.
pub fn item(domain: &Domain, call: &Call<'_>, item: &Item) -> Value {
    merged([
        identity(domain, item),
        texts(domain, call, item),
        author(domain, call, item.author),
        editor(domain, call, item.updated_by),
        location(domain, call, item),
        dates_of(item),
        media(call, item),
        switches(domain, call, item),
        permissions(domain, call, item),
        type_specific_members(domain, item),
    ])
}

fn identity(domain: &Domain, item: &Item) -> Value {
    let ChildCounts { children, grandchildren } = domain.content.child_counts(item.id);
    json!({
        "ContentID": item.id,
        "EntityType": item.entity_type,
        "ContentTypeID": item.entity_type,
        "ContentVersionID": item.version.to_string(),
        "ContentHistoryID": item.version + HISTORY_IDS,
        "TenantID": 1,
        "StatusID": item.status,
        "WorkflowID": 0,
        "CurrentWorkflowStepID": 0,
        "AuthorID": item.author,
        "OriginalAuthorID": item.original_author,
        "UpdatedByUserID": item.updated_by,
        "ViewCount": item.views,
        "DownloadCount": item.downloads,
        "CommentCount": domain.comments.count(item.id),
        "LikesCount": domain.reactions.likes.count(item.id, 1),
        "Rating": rating(domain, item.id),
        "VoteCount": domain.reactions.votes.sum(item.id),
        "TotalChildRecords": children.count,
        "TotalGrandChildRecords": grandchildren.count,
        "LastChildAuthorUserID": children.last_author(),
        "LastGrandChildAuthorUserID": grandchildren.last_author(),
    })
}

/// The average as an integer, as in every recorded item.
fn rating(domain: &Domain, id: i64) -> i64 {
    let marks = domain.reactions.ratings.of(id);
    let sum: i64 = marks.iter().map(|mark| mark.value).sum();
    let count = i64::try_from(marks.len()).unwrap_or(i64::MAX);
    (2 * sum + count).checked_div(2 * count).unwrap_or(0)
}

fn texts(domain: &Domain, call: &Call<'_>, item: &Item) -> Value {
    let path = item.path(domain);
    json!({
        "ContentTitle": item.title,
        "ContentStub": item.stub,
        "ContentBody": item.body,
        "ContentBodyUnprocessed": item.body,
        "ContentSummary": item.summary_or_beginning(),
        "ContentURL": call.address().absolute(&path),
        "ContentVersionURL": call.address().path(&format!("{path}?versionid={}", item.version)),
        "ContentHistoryUrl": call.address().path(&format!("{path}/history")),
        "ContentIDCode": format!("C{}", item.id),
        "ContentExternalID": "",
        "ExternalURL": "",
        "ExternalContentType": 0,
        "TagsCSV": domain.tags.csv(&item.tags),
        "TagsIDCSV": (!item.tags.is_empty()).then(|| item.tags.iter().map(i64::to_string).collect::<Vec<_>>().join(",")),
        "MetaTitle": filled(&item.meta_title, || item.title.clone()),
        "MetaDescription": filled(&item.meta_description, || item.summary_or_beginning()),
        "MetaKeywords": item.meta_keywords,
        "PageH1Content": "",
        "HeadCustomContent": "",
        "SideBarContent": "",
        "ExtraSideBarContent": "",
        "GoogleDocsEditUrl": "javascript:void(0);",
        "ContentTypeIconCSSClass": format!("icon-{}", item.entity_type.name().to_lowercase()),
        "SystemName": "",
        "Culture": item.culture,
        "OriginalCulture": item.culture,
    })
}

fn author(domain: &Domain, call: &Call<'_>, id: i64) -> Value {
    let person = domain.people.get(id);
    let text = |text: fn(&Person) -> String| person.map(text).unwrap_or_default();
    json!({
        "AuthorUserName": text(|person| person.user_name.clone()),
        "AuthorDisplayName": domain.people.name(id),
        "AuthorFirstName": text(|person| person.first_name.clone()),
        "AuthorLastName": text(|person| person.last_name.clone()),
        "AuthorEmail": text(|person| person.email.clone()),
        "AuthorAvatarImageUrl": person.map(|person| call.address().absolute(&person.avatar_path())).unwrap_or_default(),
        "AuthorProfileUrl": person.map(|person| call.address().absolute(&person.profile_path())).unwrap_or_default(),
        "AuthorRankName": text(|person| person.rank.clone().unwrap_or_default()),
        "AuthorRankImageUrl": call.address().absolute(RANK_IMAGE),
    })
}

fn editor(domain: &Domain, call: &Call<'_>, id: i64) -> Value {
    let person = domain.people.get(id);
    let text = |text: fn(&Person) -> String| person.map(text).unwrap_or_default();
    json!({
        "UpdatedByUserDisplayName": domain.people.name(id),
        "UpdatedByUserUsername": text(|person| person.user_name.clone()),
        "UpdatedByUserFirstName": text(|person| person.first_name.clone()),
        "UpdatedByUserLastName": text(|person| person.last_name.clone()),
        "UpdatedByUserEmail": text(|person| person.email.clone()),
        "UpdatedByUserAvatarImageUrl": person.map(|person| call.address().absolute(&person.avatar_path())).unwrap_or_default(),
        "UpdatedByUserProfileUrl": person.map(|person| call.address().absolute(&person.profile_path())).unwrap_or_default(),
    })
}

fn location(domain: &Domain, call: &Call<'_>, item: &Item) -> Value {
    // A moved item keeps its category, even where readers may not see it.
    let category = domain.content.categories.get(item.category).filter(|category| call.viewer.sees_category(category));
    let name = category.map(|category| category.name.clone()).unwrap_or_default();
    let parent = domain.content.visible(&call.viewer, item.parent);
    json!({
        "SpaceID": item.space,
        "SpaceName": domain.spaces.name(item.space),
        "SpaceURL": "",
        "CategoryID": category.map_or(0, |category| category.id),
        "ParentCategoryID": category.map_or(0, |category| category.parent),
        "CategoryName": name,
        "CategoryNameLocalized": name,
        "CategoryResourceKey": format!("ContentCategory_{}", category.map_or(0, |category| category.id)),
        "CategoryStub": crate::domain::content::stub(&name),
        "ParentContentID": (item.parent != 0).then_some(item.parent),
        "GrandParentContentID": (item.grandparent != 0).then_some(item.grandparent),
        "ParentContentTitle": parent.map(|parent| parent.title.clone()),
    })
}

fn dates_of(item: &Item) -> Value {
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
        "ContentMediaServerRootURL": call.address().absolute(&folder(item.id)),
        "ContentMediaUrl": file,
        "ContentMediaOnlineViewUrl": "",
        "ContentMediaFileName": item.media.as_ref().map(|media| media.name.clone()),
        "ContentFeaturedImage": item.image.as_ref().map(|image| image.name.clone()),
        "ContentThumbImage": item.image.as_ref().map(|image| image.name.clone()),
        "ContentFeaturedImageFullURL": full,
        "ContentThumbImageFullURL": full,
    })
}

fn switches(domain: &Domain, call: &Call<'_>, item: &Item) -> Value {
    json!({
        "IsFeatured": item.is_featured,
        "IsSticky": item.is_sticky,
        "IsAnswered": item.is_answered,
        "IsAnonymous": false,
        "IsDirectory": item.entity_type == EntityType::FILE_DIRECTORY,
        "IsWallContent": false,
        "IsExternalContent": false,
        "RequiresReadConfirmation": item.requires_read_confirmation,
        "HasRead": domain.content.confirmed_at(call.person(), item.id, item.version).is_some(),
        "AllowComments": true,
        "AllowLikes": true,
        "AllowRating": true,
        "AllowAnonymousComments": false,
        "DoesCurrentUserLike": domain.reactions.likes.value(item.id, call.person()) == 1,
        "ViewerVote": domain.reactions.votes.value(item.id, call.person()),
        "IsContentAvailablePostExpiry": item.available_after_expiry,
        "IsPublishedFromDraftMode": false,
        "IsPublishedFromUnderProcessingMode": false,
        "IsBeingAddedViaExternalSource": false,
        "IsActivityStreamAlbum": false,
        "SendUpdateNotifications": false,
        "SendSMSTextNotification": false,
    })
}

fn permissions(domain: &Domain, call: &Call<'_>, item: &Item) -> Value {
    let edits = domain.may(&call.viewer, Action::Update, item);
    let deletes = domain.may(&call.viewer, Action::Delete, item);
    let creates = domain.may_create(&call.viewer, item.entity_type, item.space);
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
        "LockedByUserID": (item.locked_by != 0 || LOCKABLE.contains(&item.entity_type)).then_some(item.locked_by),
    })
}

/// Members of some entity types only.
fn type_specific_members(domain: &Domain, item: &Item) -> Value {
    let is_idea = item.entity_type == EntityType::IDEA;
    let stage = domain.content.stages.get(item.stage).filter(|_| is_idea);
    json!({
        "ContentStageID": stage.map(|stage| stage.id),
        "ContentStageName": stage.map(|stage| stage.name.clone()),
        "AllowAnonymousUpVoting": is_idea.then_some(false),
        "AllowAnonymousDownVoting": is_idea.then_some(false),
    })
}
