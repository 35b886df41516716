// Written by `npm run generate` from api/; do not edit.
//! The models of `wall`.

use crate::browser::api::codes::{ActivityAction, EntityType};
use crate::browser::api::ids::{CommentId, ContentId, EntityId, SpaceId, UserId, WallId};
use crate::browser::api::models::{AxeroEvent, LikeInfo, Space};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A new wall post.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallPostInput {
    /// Wall text.
    #[serde(rename = "WallText")]
    pub wall_text: String,
    /// Shared link title.
    #[serde(rename = "SharedLinkTitle", skip_serializing_if = "Option::is_none")]
    pub shared_link_title: Option<String>,
    /// Shared link description.
    #[serde(rename = "SharedLinkDescription", skip_serializing_if = "Option::is_none")]
    pub shared_link_description: Option<String>,
    /// Shared link image src.
    #[serde(rename = "SharedLinkImageSrc", skip_serializing_if = "Option::is_none")]
    pub shared_link_image_src: Option<String>,
    /// Shared link href.
    #[serde(rename = "SharedLinkHref", skip_serializing_if = "Option::is_none")]
    pub shared_link_href: Option<String>,
    /// Person on whose wall it is written.
    #[serde(rename = "ToUserId", skip_serializing_if = "Option::is_none")]
    pub to_user_id: Option<UserId>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallPostInput:
        0 "WallText" wall_text,
        1 "SharedLinkTitle" shared_link_title,
        2 "SharedLinkDescription" shared_link_description,
        3 "SharedLinkImageSrc" shared_link_image_src,
        4 "SharedLinkHref" shared_link_href,
        5 "ToUserId" to_user_id,
        6 "SpaceID" space_id,
}

/// One entry of the activity stream or of the ticker; the ticker has a part of the fields.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallEntry {
    /// Wall id.
    #[serde(rename = "WallID")]
    pub wall_id: WallId,
    /// Activity feed id.
    #[serde(rename = "ActivityFeedID", skip_serializing_if = "Option::is_none")]
    pub activity_feed_id: Option<i64>,
    /// Activity entity id.
    #[serde(rename = "ActivityEntityID", skip_serializing_if = "Option::is_none")]
    pub activity_entity_id: Option<EntityId>,
    /// Activity entity type.
    #[serde(rename = "ActivityEntityType", skip_serializing_if = "Option::is_none")]
    pub activity_entity_type: Option<EntityType>,
    /// Activity entity type id.
    #[serde(rename = "ActivityEntityTypeID", skip_serializing_if = "Option::is_none")]
    pub activity_entity_type_id: Option<i64>,
    /// Activity content type id.
    #[serde(rename = "ActivityContentTypeID", skip_serializing_if = "Option::is_none")]
    pub activity_content_type_id: Option<i64>,
    /// Activity action.
    #[serde(rename = "ActivityAction", skip_serializing_if = "Option::is_none")]
    pub activity_action: Option<ActivityAction>,
    /// Wall content type.
    #[serde(rename = "WallContentType", skip_serializing_if = "Option::is_none")]
    pub wall_content_type: Option<i64>,
    /// O embed provider type.
    #[serde(rename = "OEmbedProviderType", skip_serializing_if = "Option::is_none")]
    pub o_embed_provider_type: Option<i64>,
    /// Display option.
    #[serde(rename = "DisplayOption", skip_serializing_if = "Option::is_none")]
    pub display_option: Option<i64>,
    /// Parent entity id.
    #[serde(rename = "ParentEntityID", skip_serializing_if = "Option::is_none")]
    pub parent_entity_id: Option<EntityId>,
    /// Permission check entity id.
    #[serde(rename = "PermissionCheckEntityID", skip_serializing_if = "Option::is_none")]
    pub permission_check_entity_id: Option<EntityId>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// To user id.
    #[serde(rename = "ToUserID", skip_serializing_if = "Option::is_none")]
    pub to_user_id: Option<UserId>,
    /// Wall text.
    #[serde(rename = "WallText", skip_serializing_if = "Option::is_none")]
    pub wall_text: Option<String>,
    /// Wall text formatted.
    #[serde(rename = "WallTextFormatted", skip_serializing_if = "Option::is_none")]
    pub wall_text_formatted: Option<String>,
    /// HTML.
    #[serde(rename = "WallTextHtmlFormatted", skip_serializing_if = "Option::is_none")]
    pub wall_text_html_formatted: Option<String>,
    /// Action text.
    #[serde(rename = "ActionText", skip_serializing_if = "Option::is_none")]
    pub action_text: Option<String>,
    /// HTML links in the ticker.
    #[serde(rename = "ActivityText", skip_serializing_if = "Option::is_none")]
    pub activity_text: Option<String>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// User name.
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// User email.
    #[serde(rename = "UserEmail", skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// First name.
    #[serde(rename = "FirstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "LastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// User display name.
    #[serde(rename = "UserDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
    /// Avatar path.
    #[serde(rename = "AvatarPath", skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// User avatar full url.
    #[serde(rename = "UserAvatarFullUrl", skip_serializing_if = "Option::is_none")]
    pub user_avatar_full_url: Option<String>,
    /// User profile url.
    #[serde(rename = "UserProfileURL", skip_serializing_if = "Option::is_none")]
    pub user_profile_url: Option<String>,
    /// Media server root url.
    #[serde(rename = "MediaServerRootURL", skip_serializing_if = "Option::is_none")]
    pub media_server_root_url: Option<String>,
    /// Activity date.
    #[serde(rename = "ActivityDate", skip_serializing_if = "Option::is_none")]
    pub activity_date: Option<String>,
    /// Relative, written for display.
    #[serde(rename = "DateTimeSpan", skip_serializing_if = "Option::is_none")]
    pub date_time_span: Option<String>,
    /// Date time iso.
    #[serde(rename = "DateTimeISO", skip_serializing_if = "Option::is_none")]
    pub date_time_iso: Option<String>,
    /// Date time full.
    #[serde(rename = "DateTimeFull", skip_serializing_if = "Option::is_none")]
    pub date_time_full: Option<String>,
    /// Can be commented.
    #[serde(rename = "CanBeCommented", skip_serializing_if = "Option::is_none")]
    pub can_be_commented: Option<bool>,
    /// Can be liked.
    #[serde(rename = "CanBeLiked", skip_serializing_if = "Option::is_none")]
    pub can_be_liked: Option<bool>,
    /// Can be deleted.
    #[serde(rename = "CanBeDeleted", skip_serializing_if = "Option::is_none")]
    pub can_be_deleted: Option<bool>,
    /// Can follow.
    #[serde(rename = "CanFollow", skip_serializing_if = "Option::is_none")]
    pub can_follow: Option<bool>,
    /// Can bookmark.
    #[serde(rename = "CanBookmark", skip_serializing_if = "Option::is_none")]
    pub can_bookmark: Option<bool>,
    /// Is feed.
    #[serde(rename = "IsFeed", skip_serializing_if = "Option::is_none")]
    pub is_feed: Option<bool>,
    /// Entity comments.
    #[serde(rename = "EntityComments", skip_serializing_if = "Option::is_none")]
    pub entity_comments: Option<Vec<Value>>,
    /// Entity comment count.
    #[serde(rename = "EntityCommentCount", skip_serializing_if = "Option::is_none")]
    pub entity_comment_count: Option<i64>,
    /// Custom entity activity comments.
    #[serde(rename = "CustomEntityActivityComments", skip_serializing_if = "Option::is_none")]
    pub custom_entity_activity_comments: Option<Vec<Value>>,
    /// Photos.
    #[serde(rename = "Photos", skip_serializing_if = "Option::is_none")]
    pub photos: Option<Vec<WallMedia>>,
    /// Files.
    #[serde(rename = "Files", skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<WallMedia>>,
    /// The comments of a post.
    #[serde(rename = "WallComment", skip_serializing_if = "Option::is_none")]
    pub wall_comment: Option<Vec<WallComment>>,
    /// HTML.
    #[serde(rename = "LikeDislikeControlHTML", skip_serializing_if = "Option::is_none")]
    pub like_dislike_control_html: Option<String>,
    /// May lack its scheme.
    #[serde(rename = "WallPostPermURL", skip_serializing_if = "Option::is_none")]
    pub wall_post_perm_url: Option<String>,
    /// May lack its scheme.
    #[serde(rename = "WallPostURL", skip_serializing_if = "Option::is_none")]
    pub wall_post_url: Option<String>,
    /// Subject.
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Summary.
    #[serde(rename = "Summary", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// To user display name.
    #[serde(rename = "ToUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub to_user_display_name: Option<String>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Title image url.
    #[serde(rename = "TitleImageURL", skip_serializing_if = "Option::is_none")]
    pub title_image_url: Option<String>,
    /// Content thumb image full url.
    #[serde(rename = "ContentThumbImageFullURL", skip_serializing_if = "Option::is_none")]
    pub content_thumb_image_full_url: Option<String>,
    /// Award content title.
    #[serde(rename = "AwardContentTitle", skip_serializing_if = "Option::is_none")]
    pub award_content_title: Option<String>,
    /// Award content image url.
    #[serde(rename = "AwardContentImageURL", skip_serializing_if = "Option::is_none")]
    pub award_content_image_url: Option<String>,
    /// Comment count.
    #[serde(rename = "CommentCount", skip_serializing_if = "Option::is_none")]
    pub comment_count: Option<i64>,
    /// Written for display.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// News feed text.
    #[serde(rename = "NewsFeedText", skip_serializing_if = "Option::is_none")]
    pub news_feed_text: Option<String>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// Content featured image full url.
    #[serde(rename = "ContentFeaturedImageFullURL", skip_serializing_if = "Option::is_none")]
    pub content_featured_image_full_url: Option<String>,
    /// To user avatar virtual path.
    #[serde(rename = "ToUserAvatarVirtualPath", skip_serializing_if = "Option::is_none")]
    pub to_user_avatar_virtual_path: Option<String>,
    /// Like dislike count result.
    #[serde(rename = "LikeDislikeCountResult", skip_serializing_if = "Option::is_none")]
    pub like_dislike_count_result: Option<LikeInfo>,
    /// Event.
    #[serde(rename = "Event", skip_serializing_if = "Option::is_none")]
    pub event: Option<AxeroEvent>,
    /// Entity.
    #[serde(rename = "Entity", skip_serializing_if = "Option::is_none")]
    pub entity: Option<WallEntity>,
    /// Space.
    #[serde(rename = "Space", skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
    /// Child news feed.
    #[serde(rename = "ChildNewsFeed", skip_serializing_if = "Option::is_none")]
    pub child_news_feed: Option<WallChildEntry>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallEntry:
        0 "WallID" wall_id,
        1 "ActivityFeedID" activity_feed_id,
        2 "ActivityEntityID" activity_entity_id,
        3 "ActivityEntityType" activity_entity_type,
        4 "ActivityEntityTypeID" activity_entity_type_id,
        5 "ActivityContentTypeID" activity_content_type_id,
        6 "ActivityAction" activity_action,
        7 "WallContentType" wall_content_type,
        8 "OEmbedProviderType" o_embed_provider_type,
        9 "DisplayOption" display_option,
        10 "ParentEntityID" parent_entity_id,
        11 "PermissionCheckEntityID" permission_check_entity_id,
        12 "SpaceID" space_id,
        13 "ToUserID" to_user_id,
        14 "WallText" wall_text,
        15 "WallTextFormatted" wall_text_formatted,
        16 "WallTextHtmlFormatted" wall_text_html_formatted,
        17 "ActionText" action_text,
        18 "ActivityText" activity_text,
        19 "UserID" user_id,
        20 "UserName" user_name,
        21 "UserEmail" user_email,
        22 "FirstName" first_name,
        23 "LastName" last_name,
        24 "UserDisplayName" user_display_name,
        25 "AvatarPath" avatar_path,
        26 "UserAvatarFullUrl" user_avatar_full_url,
        27 "UserProfileURL" user_profile_url,
        28 "MediaServerRootURL" media_server_root_url,
        29 "ActivityDate" activity_date,
        30 "DateTimeSpan" date_time_span,
        31 "DateTimeISO" date_time_iso,
        32 "DateTimeFull" date_time_full,
        33 "CanBeCommented" can_be_commented,
        34 "CanBeLiked" can_be_liked,
        35 "CanBeDeleted" can_be_deleted,
        36 "CanFollow" can_follow,
        37 "CanBookmark" can_bookmark,
        38 "IsFeed" is_feed,
        39 "EntityComments" entity_comments,
        40 "EntityCommentCount" entity_comment_count,
        41 "CustomEntityActivityComments" custom_entity_activity_comments,
        42 "Photos" photos,
        43 "Files" files,
        44 "WallComment" wall_comment,
        45 "LikeDislikeControlHTML" like_dislike_control_html,
        46 "WallPostPermURL" wall_post_perm_url,
        47 "WallPostURL" wall_post_url,
        48 "Subject" subject,
        49 "Summary" summary,
        50 "ToUserDisplayName" to_user_display_name,
        51 "SpaceName" space_name,
        52 "TitleImageURL" title_image_url,
        53 "ContentThumbImageFullURL" content_thumb_image_full_url,
        54 "AwardContentTitle" award_content_title,
        55 "AwardContentImageURL" award_content_image_url,
        56 "CommentCount" comment_count,
        57 "DateCreatedString" date_created_string,
        58 "TagsCSV" tags_csv,
        59 "NewsFeedText" news_feed_text,
        60 "ContentTitle" content_title,
        61 "ContentFeaturedImageFullURL" content_featured_image_full_url,
        62 "ToUserAvatarVirtualPath" to_user_avatar_virtual_path,
        63 "LikeDislikeCountResult" like_dislike_count_result,
        64 "Event" event,
        65 "Entity" entity,
        66 "Space" space,
        67 "ChildNewsFeed" child_news_feed,
}

/// The entry that a stream entry repeats.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallChildEntry {
    /// Action text.
    #[serde(rename = "ActionText", skip_serializing_if = "Option::is_none")]
    pub action_text: Option<String>,
    /// Subject.
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Files.
    #[serde(rename = "Files", skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<WallMedia>>,
    /// Photos.
    #[serde(rename = "Photos", skip_serializing_if = "Option::is_none")]
    pub photos: Option<Vec<WallMedia>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallChildEntry:
        0 "ActionText" action_text,
        1 "Subject" subject,
        2 "Files" files,
        3 "Photos" photos,
}

/// A comment on a wall post; it comes inside the entry of the post.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallComment {
    /// Comment id.
    #[serde(rename = "CommentID", skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<CommentId>,
    /// Wall id.
    #[serde(rename = "WallID", skip_serializing_if = "Option::is_none")]
    pub wall_id: Option<WallId>,
    /// HTML.
    #[serde(rename = "CommentTextHtmlFormatted", skip_serializing_if = "Option::is_none")]
    pub comment_text_html_formatted: Option<String>,
    /// Relative, written for display.
    #[serde(rename = "DateTimeSpan", skip_serializing_if = "Option::is_none")]
    pub date_time_span: Option<String>,
    /// Relative, written for display.
    #[serde(rename = "DateCommentedText", skip_serializing_if = "Option::is_none")]
    pub date_commented_text: Option<String>,
    /// From user display name.
    #[serde(rename = "FromUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub from_user_display_name: Option<String>,
    /// From user avatar virtual path.
    #[serde(rename = "FromUserAvatarVirtualPath", skip_serializing_if = "Option::is_none")]
    pub from_user_avatar_virtual_path: Option<String>,
    /// User display name.
    #[serde(rename = "UserDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
    /// User avatar virtual path.
    #[serde(rename = "UserAvatarVirtualPath", skip_serializing_if = "Option::is_none")]
    pub user_avatar_virtual_path: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallComment:
        0 "CommentID" comment_id,
        1 "WallID" wall_id,
        2 "CommentTextHtmlFormatted" comment_text_html_formatted,
        3 "DateTimeSpan" date_time_span,
        4 "DateCommentedText" date_commented_text,
        5 "FromUserDisplayName" from_user_display_name,
        6 "FromUserAvatarVirtualPath" from_user_avatar_virtual_path,
        7 "UserDisplayName" user_display_name,
        8 "UserAvatarVirtualPath" user_avatar_virtual_path,
}

/// A photo or a file of a stream entry.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallMedia {
    /// Content media url.
    #[serde(rename = "ContentMediaUrl", skip_serializing_if = "Option::is_none")]
    pub content_media_url: Option<String>,
    /// Files only.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallMedia:
        0 "ContentMediaUrl" content_media_url,
        1 "ContentTitle" content_title,
}

/// What a stream entry is about.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct WallEntity {
    /// Content id.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<ContentId>,
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Written for display.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Parent content title.
    #[serde(rename = "ParentContentTitle", skip_serializing_if = "Option::is_none")]
    pub parent_content_title: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    WallEntity:
        0 "ContentID" content_id,
        1 "EntityType" entity_type,
        2 "DateCreatedString" date_created_string,
        3 "ParentContentTitle" parent_content_title,
}
