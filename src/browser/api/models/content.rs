// Written by `npm run generate` from api/; do not edit.
//! The models of `content`.

use crate::browser::api::codes::{EntityStatus, EntityType};
use crate::browser::api::ids::{CategoryId, ContentId, SpaceId, UserId};
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One item of any kind. The fields come from recorded ideas and articles and from a documented file;
/// other kinds may leave some out or add more. In the documented file EntityType is 3 while
/// ContentTypeID is 14: where the two differ, ContentTypeID tells the kind.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentItem {
    /// Content id.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Entity type.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Content type id.
    #[serde(rename = "ContentTypeID")]
    pub content_type_id: EntityType,
    /// A string of digits; one documented sample has a bare number.
    #[serde(rename = "ContentVersionID", skip_serializing_if = "Value::is_undefined")]
    pub content_version_id: Value,
    /// Status id.
    #[serde(rename = "StatusID")]
    pub status_id: EntityStatus,
    /// Author id.
    #[serde(rename = "AuthorID")]
    pub author_id: UserId,
    /// Updated by user id.
    #[serde(rename = "UpdatedByUserID")]
    pub updated_by_user_id: UserId,
    /// Original author id.
    #[serde(rename = "OriginalAuthorID", skip_serializing_if = "Option::is_none")]
    pub original_author_id: Option<UserId>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
    /// Forum of a topic, topic of a reply, album of a photo.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Space id.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Workflow id.
    #[serde(rename = "WorkflowID")]
    pub workflow_id: i64,
    /// Current workflow step id.
    #[serde(rename = "CurrentWorkflowStepID")]
    pub current_workflow_step_id: i64,
    /// View count.
    #[serde(rename = "ViewCount")]
    pub view_count: i64,
    /// Download count.
    #[serde(rename = "DownloadCount", skip_serializing_if = "Option::is_none")]
    pub download_count: Option<i64>,
    /// Comment count.
    #[serde(rename = "CommentCount")]
    pub comment_count: i64,
    /// Likes count.
    #[serde(rename = "LikesCount", skip_serializing_if = "Option::is_none")]
    pub likes_count: Option<i64>,
    /// Vote count.
    #[serde(rename = "VoteCount", skip_serializing_if = "Option::is_none")]
    pub vote_count: Option<i64>,
    /// 1, -1 or 0.
    #[serde(rename = "ViewerVote", skip_serializing_if = "Option::is_none")]
    pub viewer_vote: Option<i64>,
    /// Content media server id.
    #[serde(rename = "ContentMediaServerID", skip_serializing_if = "Option::is_none")]
    pub content_media_server_id: Option<i64>,
    /// External content type.
    #[serde(rename = "ExternalContentType", skip_serializing_if = "Option::is_none")]
    pub external_content_type: Option<i64>,
    /// Total child records.
    #[serde(rename = "TotalChildRecords", skip_serializing_if = "Option::is_none")]
    pub total_child_records: Option<i64>,
    /// Total grand child records.
    #[serde(rename = "TotalGrandChildRecords", skip_serializing_if = "Option::is_none")]
    pub total_grand_child_records: Option<i64>,
    /// Last child author user id.
    #[serde(rename = "LastChildAuthorUserID", skip_serializing_if = "Option::is_none")]
    pub last_child_author_user_id: Option<UserId>,
    /// Last grand child author user id.
    #[serde(rename = "LastGrandChildAuthorUserID", skip_serializing_if = "Option::is_none")]
    pub last_grand_child_author_user_id: Option<UserId>,
    /// Content history id.
    #[serde(rename = "ContentHistoryID", skip_serializing_if = "Option::is_none")]
    pub content_history_id: Option<i64>,
    /// Tenant id.
    #[serde(rename = "TenantID", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<i64>,
    /// Rating.
    #[serde(rename = "Rating")]
    pub rating: f64,
    /// Content title.
    #[serde(rename = "ContentTitle")]
    pub content_title: String,
    /// Slug.
    #[serde(rename = "ContentStub", skip_serializing_if = "Option::is_none")]
    pub content_stub: Option<String>,
    /// HTML with private markup of the site.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBodyUnprocessed", skip_serializing_if = "Option::is_none")]
    pub content_body_unprocessed: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// Absolute.
    #[serde(rename = "ContentURL", skip_serializing_if = "Option::is_none")]
    pub content_url: Option<String>,
    /// Site-relative.
    #[serde(rename = "ContentVersionURL", skip_serializing_if = "Option::is_none")]
    pub content_version_url: Option<String>,
    /// Content id code.
    #[serde(rename = "ContentIDCode", skip_serializing_if = "Option::is_none")]
    pub content_id_code: Option<String>,
    /// Content external id.
    #[serde(rename = "ContentExternalID", skip_serializing_if = "Option::is_none")]
    pub content_external_id: Option<String>,
    /// External url.
    #[serde(rename = "ExternalURL", skip_serializing_if = "Option::is_none")]
    pub external_url: Option<String>,
    /// Author user name.
    #[serde(rename = "AuthorUserName", skip_serializing_if = "Option::is_none")]
    pub author_user_name: Option<String>,
    /// Author display name.
    #[serde(rename = "AuthorDisplayName", skip_serializing_if = "Option::is_none")]
    pub author_display_name: Option<String>,
    /// Author first name.
    #[serde(rename = "AuthorFirstName", skip_serializing_if = "Option::is_none")]
    pub author_first_name: Option<String>,
    /// Author last name.
    #[serde(rename = "AuthorLastName", skip_serializing_if = "Option::is_none")]
    pub author_last_name: Option<String>,
    /// Author email.
    #[serde(rename = "AuthorEmail", skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Author avatar image url.
    #[serde(rename = "AuthorAvatarImageUrl", skip_serializing_if = "Option::is_none")]
    pub author_avatar_image_url: Option<String>,
    /// Author profile url.
    #[serde(rename = "AuthorProfileUrl", skip_serializing_if = "Option::is_none")]
    pub author_profile_url: Option<String>,
    /// Author rank name.
    #[serde(rename = "AuthorRankName", skip_serializing_if = "Option::is_none")]
    pub author_rank_name: Option<String>,
    /// Author rank image url.
    #[serde(rename = "AuthorRankImageUrl", skip_serializing_if = "Option::is_none")]
    pub author_rank_image_url: Option<String>,
    /// Updated by user display name.
    #[serde(rename = "UpdatedByUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_display_name: Option<String>,
    /// Updated by user username.
    #[serde(rename = "UpdatedByUserUsername", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_username: Option<String>,
    /// Updated by user first name.
    #[serde(rename = "UpdatedByUserFirstName", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_first_name: Option<String>,
    /// Updated by user last name.
    #[serde(rename = "UpdatedByUserLastName", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_last_name: Option<String>,
    /// Updated by user email.
    #[serde(rename = "UpdatedByUserEmail", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_email: Option<String>,
    /// Updated by user avatar image url.
    #[serde(rename = "UpdatedByUserAvatarImageUrl", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_avatar_image_url: Option<String>,
    /// Updated by user profile url.
    #[serde(rename = "UpdatedByUserProfileUrl", skip_serializing_if = "Option::is_none")]
    pub updated_by_user_profile_url: Option<String>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Space url.
    #[serde(rename = "SpaceURL", skip_serializing_if = "Option::is_none")]
    pub space_url: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category name localized.
    #[serde(rename = "CategoryNameLocalized", skip_serializing_if = "Option::is_none")]
    pub category_name_localized: Option<String>,
    /// Category resource key.
    #[serde(rename = "CategoryResourceKey", skip_serializing_if = "Option::is_none")]
    pub category_resource_key: Option<String>,
    /// Category stub.
    #[serde(rename = "CategoryStub", skip_serializing_if = "Option::is_none")]
    pub category_stub: Option<String>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Absent without tags.
    #[serde(rename = "TagsIDCSV", skip_serializing_if = "Option::is_none")]
    pub tags_id_csv: Option<String>,
    /// Meta title.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Meta description.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Meta keywords.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// Page h1 content.
    #[serde(rename = "PageH1Content", skip_serializing_if = "Option::is_none")]
    pub page_h1_content: Option<String>,
    /// Head custom content.
    #[serde(rename = "HeadCustomContent", skip_serializing_if = "Option::is_none")]
    pub head_custom_content: Option<String>,
    /// Side bar content.
    #[serde(rename = "SideBarContent", skip_serializing_if = "Option::is_none")]
    pub side_bar_content: Option<String>,
    /// Extra side bar content.
    #[serde(rename = "ExtraSideBarContent", skip_serializing_if = "Option::is_none")]
    pub extra_side_bar_content: Option<String>,
    /// Content media server root url.
    #[serde(rename = "ContentMediaServerRootURL", skip_serializing_if = "Option::is_none")]
    pub content_media_server_root_url: Option<String>,
    /// Content media url.
    #[serde(rename = "ContentMediaUrl", skip_serializing_if = "Option::is_none")]
    pub content_media_url: Option<String>,
    /// Content media online view url.
    #[serde(rename = "ContentMediaOnlineViewUrl", skip_serializing_if = "Option::is_none")]
    pub content_media_online_view_url: Option<String>,
    /// Content media file name.
    #[serde(rename = "ContentMediaFileName", skip_serializing_if = "Option::is_none")]
    pub content_media_file_name: Option<String>,
    /// Content history url.
    #[serde(rename = "ContentHistoryUrl", skip_serializing_if = "Option::is_none")]
    pub content_history_url: Option<String>,
    /// A javascript address; never follow it.
    #[serde(rename = "GoogleDocsEditUrl", skip_serializing_if = "Option::is_none")]
    pub google_docs_edit_url: Option<String>,
    /// Content type icon css class.
    #[serde(rename = "ContentTypeIconCSSClass", skip_serializing_if = "Option::is_none")]
    pub content_type_icon_css_class: Option<String>,
    /// System name.
    #[serde(rename = "SystemName", skip_serializing_if = "Option::is_none")]
    pub system_name: Option<String>,
    /// Culture.
    #[serde(rename = "Culture", skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
    /// Original culture.
    #[serde(rename = "OriginalCulture", skip_serializing_if = "Option::is_none")]
    pub original_culture: Option<String>,
    /// Content featured image.
    #[serde(rename = "ContentFeaturedImage", skip_serializing_if = "Option::is_none")]
    pub content_featured_image: Option<String>,
    /// Content thumb image.
    #[serde(rename = "ContentThumbImage", skip_serializing_if = "Option::is_none")]
    pub content_thumb_image: Option<String>,
    /// Content featured image full url.
    #[serde(rename = "ContentFeaturedImageFullURL", skip_serializing_if = "Option::is_none")]
    pub content_featured_image_full_url: Option<String>,
    /// Content thumb image full url.
    #[serde(rename = "ContentThumbImageFullURL", skip_serializing_if = "Option::is_none")]
    pub content_thumb_image_full_url: Option<String>,
    /// UTC without zone.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "DateUpdated", skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<DateTime>,
    /// Local time of the user or the site, seven fraction digits, no offset.
    #[serde(rename = "DateCreatedISOString", skip_serializing_if = "Option::is_none")]
    pub date_created_iso_string: Option<String>,
    /// Local, written for display: date and time.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Local, written for display: date and time.
    #[serde(rename = "DatePublishedString", skip_serializing_if = "Option::is_none")]
    pub date_published_string: Option<String>,
    /// Local, written for display: date and time.
    #[serde(rename = "DateUpdatedString", skip_serializing_if = "Option::is_none")]
    pub date_updated_string: Option<String>,
    /// Local, written for display: date.
    #[serde(rename = "DateCreatedShortString", skip_serializing_if = "Option::is_none")]
    pub date_created_short_string: Option<String>,
    /// Local, written for display: date.
    #[serde(rename = "DatePublishedShortString", skip_serializing_if = "Option::is_none")]
    pub date_published_short_string: Option<String>,
    /// Local, written for display: date.
    #[serde(rename = "DateUpdatedShortString", skip_serializing_if = "Option::is_none")]
    pub date_updated_short_string: Option<String>,
    /// Local, written for display: weekday, date and time.
    #[serde(rename = "DateCreatedFullString", skip_serializing_if = "Option::is_none")]
    pub date_created_full_string: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured")]
    pub is_featured: bool,
    /// Is sticky.
    #[serde(rename = "IsSticky", skip_serializing_if = "Option::is_none")]
    pub is_sticky: Option<bool>,
    /// Is answered.
    #[serde(rename = "IsAnswered", skip_serializing_if = "Option::is_none")]
    pub is_answered: Option<bool>,
    /// Is anonymous.
    #[serde(rename = "IsAnonymous", skip_serializing_if = "Option::is_none")]
    pub is_anonymous: Option<bool>,
    /// Is directory.
    #[serde(rename = "IsDirectory", skip_serializing_if = "Option::is_none")]
    pub is_directory: Option<bool>,
    /// Is wall content.
    #[serde(rename = "IsWallContent", skip_serializing_if = "Option::is_none")]
    pub is_wall_content: Option<bool>,
    /// Is external content.
    #[serde(rename = "IsExternalContent", skip_serializing_if = "Option::is_none")]
    pub is_external_content: Option<bool>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Has read.
    #[serde(rename = "HasRead", skip_serializing_if = "Option::is_none")]
    pub has_read: Option<bool>,
    /// Allow comments.
    #[serde(rename = "AllowComments", skip_serializing_if = "Option::is_none")]
    pub allow_comments: Option<bool>,
    /// Allow likes.
    #[serde(rename = "AllowLikes", skip_serializing_if = "Option::is_none")]
    pub allow_likes: Option<bool>,
    /// Allow rating.
    #[serde(rename = "AllowRating", skip_serializing_if = "Option::is_none")]
    pub allow_rating: Option<bool>,
    /// Allow anonymous comments.
    #[serde(rename = "AllowAnonymousComments", skip_serializing_if = "Option::is_none")]
    pub allow_anonymous_comments: Option<bool>,
    /// Does current user like.
    #[serde(rename = "DoesCurrentUserLike", skip_serializing_if = "Option::is_none")]
    pub does_current_user_like: Option<bool>,
    /// Is editable.
    #[serde(rename = "IsEditable", skip_serializing_if = "Option::is_none")]
    pub is_editable: Option<bool>,
    /// Is deletable.
    #[serde(rename = "IsDeletable", skip_serializing_if = "Option::is_none")]
    pub is_deletable: Option<bool>,
    /// Is moveable.
    #[serde(rename = "IsMoveable", skip_serializing_if = "Option::is_none")]
    pub is_moveable: Option<bool>,
    /// Is downloadable.
    #[serde(rename = "IsDownloadable", skip_serializing_if = "Option::is_none")]
    pub is_downloadable: Option<bool>,
    /// Is restoreable.
    #[serde(rename = "IsRestoreable", skip_serializing_if = "Option::is_none")]
    pub is_restoreable: Option<bool>,
    /// Is purgeable.
    #[serde(rename = "IsPurgeable", skip_serializing_if = "Option::is_none")]
    pub is_purgeable: Option<bool>,
    /// Is history viewable.
    #[serde(rename = "IsHistoryViewable", skip_serializing_if = "Option::is_none")]
    pub is_history_viewable: Option<bool>,
    /// Spelled so on the wire.
    #[serde(rename = "IsChekoutable", skip_serializing_if = "Option::is_none")]
    pub is_chekoutable: Option<bool>,
    /// Spelled so on the wire.
    #[serde(rename = "IsUndochekoutable", skip_serializing_if = "Option::is_none")]
    pub is_undochekoutable: Option<bool>,
    /// Spelled so on the wire.
    #[serde(rename = "IsChekinable", skip_serializing_if = "Option::is_none")]
    pub is_chekinable: Option<bool>,
    /// Is wopi.
    #[serde(rename = "IsWOPI", skip_serializing_if = "Option::is_none")]
    pub is_wopi: Option<bool>,
    /// Spelled so on the wire.
    #[serde(rename = "IsAvaiable", skip_serializing_if = "Option::is_none")]
    pub is_avaiable: Option<bool>,
    /// Is child content creation allowed.
    #[serde(rename = "IsChildContentCreationAllowed", skip_serializing_if = "Option::is_none")]
    pub is_child_content_creation_allowed: Option<bool>,
    /// Is content creation allowed.
    #[serde(rename = "IsContentCreationAllowed", skip_serializing_if = "Option::is_none")]
    pub is_content_creation_allowed: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Is published from draft mode.
    #[serde(rename = "IsPublishedFromDraftMode", skip_serializing_if = "Option::is_none")]
    pub is_published_from_draft_mode: Option<bool>,
    /// Is published from under processing mode.
    #[serde(rename = "IsPublishedFromUnderProcessingMode", skip_serializing_if = "Option::is_none")]
    pub is_published_from_under_processing_mode: Option<bool>,
    /// Is being added via external source.
    #[serde(rename = "IsBeingAddedViaExternalSource", skip_serializing_if = "Option::is_none")]
    pub is_being_added_via_external_source: Option<bool>,
    /// Is activity stream album.
    #[serde(rename = "IsActivityStreamAlbum", skip_serializing_if = "Option::is_none")]
    pub is_activity_stream_album: Option<bool>,
    /// Send update notifications.
    #[serde(rename = "SendUpdateNotifications", skip_serializing_if = "Option::is_none")]
    pub send_update_notifications: Option<bool>,
    /// Send sms text notification.
    #[serde(rename = "SendSMSTextNotification", skip_serializing_if = "Option::is_none")]
    pub send_sms_text_notification: Option<bool>,
    /// Ideas only.
    #[serde(rename = "ContentStageID", skip_serializing_if = "Option::is_none")]
    pub content_stage_id: Option<i64>,
    /// Ideas only.
    #[serde(rename = "ContentStageName", skip_serializing_if = "Option::is_none")]
    pub content_stage_name: Option<String>,
    /// Ideas only.
    #[serde(rename = "AllowAnonymousUpVoting", skip_serializing_if = "Option::is_none")]
    pub allow_anonymous_up_voting: Option<bool>,
    /// Ideas only.
    #[serde(rename = "AllowAnonymousDownVoting", skip_serializing_if = "Option::is_none")]
    pub allow_anonymous_down_voting: Option<bool>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<ContentId>,
    /// Parent content title.
    #[serde(rename = "ParentContentTitle", skip_serializing_if = "Option::is_none")]
    pub parent_content_title: Option<String>,
    /// Locked by user id.
    #[serde(rename = "LockedByUserID", skip_serializing_if = "Option::is_none")]
    pub locked_by_user_id: Option<UserId>,
    /// Last grand child post date text.
    #[serde(rename = "LastGrandChildPostDateText", skip_serializing_if = "Option::is_none")]
    pub last_grand_child_post_date_text: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ContentItem:
        0 "ContentID" content_id,
        1 "EntityType" entity_type,
        2 "ContentTypeID" content_type_id,
        3 "ContentVersionID" content_version_id,
        4 "StatusID" status_id,
        5 "AuthorID" author_id,
        6 "UpdatedByUserID" updated_by_user_id,
        7 "OriginalAuthorID" original_author_id,
        8 "CategoryID" category_id,
        9 "ParentCategoryID" parent_category_id,
        10 "ParentContentID" parent_content_id,
        11 "SpaceID" space_id,
        12 "WorkflowID" workflow_id,
        13 "CurrentWorkflowStepID" current_workflow_step_id,
        14 "ViewCount" view_count,
        15 "DownloadCount" download_count,
        16 "CommentCount" comment_count,
        17 "LikesCount" likes_count,
        18 "VoteCount" vote_count,
        19 "ViewerVote" viewer_vote,
        20 "ContentMediaServerID" content_media_server_id,
        21 "ExternalContentType" external_content_type,
        22 "TotalChildRecords" total_child_records,
        23 "TotalGrandChildRecords" total_grand_child_records,
        24 "LastChildAuthorUserID" last_child_author_user_id,
        25 "LastGrandChildAuthorUserID" last_grand_child_author_user_id,
        26 "ContentHistoryID" content_history_id,
        27 "TenantID" tenant_id,
        28 "Rating" rating,
        29 "ContentTitle" content_title,
        30 "ContentStub" content_stub,
        31 "ContentBody" content_body,
        32 "ContentBodyUnprocessed" content_body_unprocessed,
        33 "ContentSummary" content_summary,
        34 "ContentURL" content_url,
        35 "ContentVersionURL" content_version_url,
        36 "ContentIDCode" content_id_code,
        37 "ContentExternalID" content_external_id,
        38 "ExternalURL" external_url,
        39 "AuthorUserName" author_user_name,
        40 "AuthorDisplayName" author_display_name,
        41 "AuthorFirstName" author_first_name,
        42 "AuthorLastName" author_last_name,
        43 "AuthorEmail" author_email,
        44 "AuthorAvatarImageUrl" author_avatar_image_url,
        45 "AuthorProfileUrl" author_profile_url,
        46 "AuthorRankName" author_rank_name,
        47 "AuthorRankImageUrl" author_rank_image_url,
        48 "UpdatedByUserDisplayName" updated_by_user_display_name,
        49 "UpdatedByUserUsername" updated_by_user_username,
        50 "UpdatedByUserFirstName" updated_by_user_first_name,
        51 "UpdatedByUserLastName" updated_by_user_last_name,
        52 "UpdatedByUserEmail" updated_by_user_email,
        53 "UpdatedByUserAvatarImageUrl" updated_by_user_avatar_image_url,
        54 "UpdatedByUserProfileUrl" updated_by_user_profile_url,
        55 "SpaceName" space_name,
        56 "SpaceURL" space_url,
        57 "CategoryName" category_name,
        58 "CategoryNameLocalized" category_name_localized,
        59 "CategoryResourceKey" category_resource_key,
        60 "CategoryStub" category_stub,
        61 "TagsCSV" tags_csv,
        62 "TagsIDCSV" tags_id_csv,
        63 "MetaTitle" meta_title,
        64 "MetaDescription" meta_description,
        65 "MetaKeywords" meta_keywords,
        66 "PageH1Content" page_h1_content,
        67 "HeadCustomContent" head_custom_content,
        68 "SideBarContent" side_bar_content,
        69 "ExtraSideBarContent" extra_side_bar_content,
        70 "ContentMediaServerRootURL" content_media_server_root_url,
        71 "ContentMediaUrl" content_media_url,
        72 "ContentMediaOnlineViewUrl" content_media_online_view_url,
        73 "ContentMediaFileName" content_media_file_name,
        74 "ContentHistoryUrl" content_history_url,
        75 "GoogleDocsEditUrl" google_docs_edit_url,
        76 "ContentTypeIconCSSClass" content_type_icon_css_class,
        77 "SystemName" system_name,
        78 "Culture" culture,
        79 "OriginalCulture" original_culture,
        80 "ContentFeaturedImage" content_featured_image,
        81 "ContentThumbImage" content_thumb_image,
        82 "ContentFeaturedImageFullURL" content_featured_image_full_url,
        83 "ContentThumbImageFullURL" content_thumb_image_full_url,
        84 "DateCreated" date_created,
        85 "DatePublished" date_published,
        86 "DateUpdated" date_updated,
        87 "DateExpired" date_expired,
        88 "DateCreatedISOString" date_created_iso_string,
        89 "DateCreatedString" date_created_string,
        90 "DatePublishedString" date_published_string,
        91 "DateUpdatedString" date_updated_string,
        92 "DateCreatedShortString" date_created_short_string,
        93 "DatePublishedShortString" date_published_short_string,
        94 "DateUpdatedShortString" date_updated_short_string,
        95 "DateCreatedFullString" date_created_full_string,
        96 "IsFeatured" is_featured,
        97 "IsSticky" is_sticky,
        98 "IsAnswered" is_answered,
        99 "IsAnonymous" is_anonymous,
        100 "IsDirectory" is_directory,
        101 "IsWallContent" is_wall_content,
        102 "IsExternalContent" is_external_content,
        103 "RequiresReadConfirmation" requires_read_confirmation,
        104 "HasRead" has_read,
        105 "AllowComments" allow_comments,
        106 "AllowLikes" allow_likes,
        107 "AllowRating" allow_rating,
        108 "AllowAnonymousComments" allow_anonymous_comments,
        109 "DoesCurrentUserLike" does_current_user_like,
        110 "IsEditable" is_editable,
        111 "IsDeletable" is_deletable,
        112 "IsMoveable" is_moveable,
        113 "IsDownloadable" is_downloadable,
        114 "IsRestoreable" is_restoreable,
        115 "IsPurgeable" is_purgeable,
        116 "IsHistoryViewable" is_history_viewable,
        117 "IsChekoutable" is_chekoutable,
        118 "IsUndochekoutable" is_undochekoutable,
        119 "IsChekinable" is_chekinable,
        120 "IsWOPI" is_wopi,
        121 "IsAvaiable" is_avaiable,
        122 "IsChildContentCreationAllowed" is_child_content_creation_allowed,
        123 "IsContentCreationAllowed" is_content_creation_allowed,
        124 "IsContentAvailablePostExpiry" is_content_available_post_expiry,
        125 "IsPublishedFromDraftMode" is_published_from_draft_mode,
        126 "IsPublishedFromUnderProcessingMode" is_published_from_under_processing_mode,
        127 "IsBeingAddedViaExternalSource" is_being_added_via_external_source,
        128 "IsActivityStreamAlbum" is_activity_stream_album,
        129 "SendUpdateNotifications" send_update_notifications,
        130 "SendSMSTextNotification" send_sms_text_notification,
        131 "ContentStageID" content_stage_id,
        132 "ContentStageName" content_stage_name,
        133 "AllowAnonymousUpVoting" allow_anonymous_up_voting,
        134 "AllowAnonymousDownVoting" allow_anonymous_down_voting,
        135 "GrandParentContentID" grand_parent_content_id,
        136 "ParentContentTitle" parent_content_title,
        137 "LockedByUserID" locked_by_user_id,
        138 "LastGrandChildPostDateText" last_grand_child_post_date_text,
}

/// The fields of an item that a writer may send; the ones that are left out keep their value.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentChange {
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<ContentId>,
    /// Stage of an idea.
    #[serde(rename = "ContentStageID", skip_serializing_if = "Option::is_none")]
    pub content_stage_id: Option<i64>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Is sticky.
    #[serde(rename = "IsSticky", skip_serializing_if = "Option::is_none")]
    pub is_sticky: Option<bool>,
    /// Locked by user id.
    #[serde(rename = "LockedByUserID", skip_serializing_if = "Option::is_none")]
    pub locked_by_user_id: Option<UserId>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateTime>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<DateTime>,
    /// Meta title.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Meta description.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Meta keywords.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// Author id.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ContentChange:
        0 "EntityType" entity_type,
        1 "SpaceID" space_id,
        2 "ContentTitle" content_title,
        3 "ContentBody" content_body,
        4 "ContentSummary" content_summary,
        5 "CategoryID" category_id,
        6 "ParentCategoryID" parent_category_id,
        7 "ParentContentID" parent_content_id,
        8 "GrandParentContentID" grand_parent_content_id,
        9 "ContentStageID" content_stage_id,
        10 "TagsCSV" tags_csv,
        11 "IsFeatured" is_featured,
        12 "IsSticky" is_sticky,
        13 "LockedByUserID" locked_by_user_id,
        14 "RequiresReadConfirmation" requires_read_confirmation,
        15 "IsContentAvailablePostExpiry" is_content_available_post_expiry,
        16 "DatePublished" date_published,
        17 "DateExpired" date_expired,
        18 "MetaTitle" meta_title,
        19 "MetaDescription" meta_description,
        20 "MetaKeywords" meta_keywords,
        21 "AuthorID" author_id,
}

/// A new item.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContentInput {
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<ContentId>,
    /// Stage of an idea.
    #[serde(rename = "ContentStageID", skip_serializing_if = "Option::is_none")]
    pub content_stage_id: Option<i64>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Is sticky.
    #[serde(rename = "IsSticky", skip_serializing_if = "Option::is_none")]
    pub is_sticky: Option<bool>,
    /// Locked by user id.
    #[serde(rename = "LockedByUserID", skip_serializing_if = "Option::is_none")]
    pub locked_by_user_id: Option<UserId>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateTime>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<DateTime>,
    /// Meta title.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Meta description.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Meta keywords.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// Author id.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// Entity type.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ContentInput:
        0 "SpaceID" space_id,
        1 "ContentTitle" content_title,
        2 "ContentBody" content_body,
        3 "ContentSummary" content_summary,
        4 "CategoryID" category_id,
        5 "ParentCategoryID" parent_category_id,
        6 "ParentContentID" parent_content_id,
        7 "GrandParentContentID" grand_parent_content_id,
        8 "ContentStageID" content_stage_id,
        9 "TagsCSV" tags_csv,
        10 "IsFeatured" is_featured,
        11 "IsSticky" is_sticky,
        12 "LockedByUserID" locked_by_user_id,
        13 "RequiresReadConfirmation" requires_read_confirmation,
        14 "IsContentAvailablePostExpiry" is_content_available_post_expiry,
        15 "DatePublished" date_published,
        16 "DateExpired" date_expired,
        17 "MetaTitle" meta_title,
        18 "MetaDescription" meta_description,
        19 "MetaKeywords" meta_keywords,
        20 "AuthorID" author_id,
        21 "EntityType" entity_type,
}

/// A file that belongs to an item, a comment or a case; its address is MediaServerRootURL, a slash and
/// FileName.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Attachment {
    /// Caption.
    #[serde(rename = "Caption", skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// File name.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Written for display.
    #[serde(rename = "FileSizeText", skip_serializing_if = "Option::is_none")]
    pub file_size_text: Option<String>,
    /// Is image.
    #[serde(rename = "IsImage", skip_serializing_if = "Option::is_none")]
    pub is_image: Option<bool>,
    /// Media server root url.
    #[serde(rename = "MediaServerRootURL", skip_serializing_if = "Option::is_none")]
    pub media_server_root_url: Option<String>,
    /// File url.
    #[serde(rename = "FileURL", skip_serializing_if = "Option::is_none")]
    pub file_url: Option<String>,
    /// File thumb url.
    #[serde(rename = "FileThumbURL", skip_serializing_if = "Option::is_none")]
    pub file_thumb_url: Option<String>,
    /// File extension.
    #[serde(rename = "FileExtension", skip_serializing_if = "Option::is_none")]
    pub file_extension: Option<String>,
    /// File type icon css class.
    #[serde(rename = "FileTypeIconCSSClass", skip_serializing_if = "Option::is_none")]
    pub file_type_icon_css_class: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Attachment:
        0 "Caption" caption,
        1 "FileName" file_name,
        2 "FileSizeText" file_size_text,
        3 "IsImage" is_image,
        4 "MediaServerRootURL" media_server_root_url,
        5 "FileURL" file_url,
        6 "FileThumbURL" file_thumb_url,
        7 "FileExtension" file_extension,
        8 "FileTypeIconCSSClass" file_type_icon_css_class,
}

/// How many people like something and whether the signed-in user does.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LikeInfo {
    /// Like count.
    #[serde(rename = "LikeCount", skip_serializing_if = "Option::is_none")]
    pub like_count: Option<i64>,
    /// Does current user likes.
    #[serde(rename = "DoesCurrentUserLikes", skip_serializing_if = "Option::is_none")]
    pub does_current_user_likes: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    LikeInfo:
        0 "LikeCount" like_count,
        1 "DoesCurrentUserLikes" does_current_user_likes,
}
