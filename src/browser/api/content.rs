// Written by `npm run generate` from api/; do not edit.
//! The methods of `content`.

use super::codes::{AttachmentType, EntityStatus, EntityType, ReadFilter, SortColumn, SortOrder};
use super::models::{Attachment, ContentCategory, ContentItem, LikeInfo, User};
use super::operations;
use super::{Upload, Value};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `content`.
#[derive(Clone, Copy, Debug)]
pub struct ContentGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `content.attachments`.
    pub const fn attachments(&self) -> ContentAttachmentsGroup<'c> {
        ContentAttachmentsGroup::new(self.client)
    }

    /// The methods of `content.image`.
    pub const fn image(&self) -> ContentImageGroup<'c> {
        ContentImageGroup::new(self.client)
    }

    /// The methods of `content.categories`.
    pub const fn categories(&self) -> ContentCategoriesGroup<'c> {
        ContentCategoriesGroup::new(self.client)
    }

    /// The methods of `content.fields`.
    pub const fn fields(&self) -> ContentFieldsGroup<'c> {
        ContentFieldsGroup::new(self.client)
    }

    /// The methods of `content.followers`.
    pub const fn followers(&self) -> ContentFollowersGroup<'c> {
        ContentFollowersGroup::new(self.client)
    }

    /// The methods of `content.likes`.
    pub const fn likes(&self) -> ContentLikesGroup<'c> {
        ContentLikesGroup::new(self.client)
    }

    /// The methods of `content.dislikes`.
    pub const fn dislikes(&self) -> ContentDislikesGroup<'c> {
        ContentDislikesGroup::new(self.client)
    }

    /// The methods of `content.history`.
    pub const fn history(&self) -> ContentHistoryGroup<'c> {
        ContentHistoryGroup::new(self.client)
    }

    /// The methods of `content.workflow`.
    pub const fn workflow(&self) -> ContentWorkflowGroup<'c> {
        ContentWorkflowGroup::new(self.client)
    }

    /// The methods of `content.views`.
    pub const fn views(&self) -> ContentViewsGroup<'c> {
        ContentViewsGroup::new(self.client)
    }

    /// The methods of `content.readStatus`.
    pub const fn read_status(&self) -> ContentReadStatusGroup<'c> {
        ContentReadStatusGroup::new(self.client)
    }

    /// The methods of `content.readReport`.
    pub const fn read_report(&self) -> ContentReadReportGroup<'c> {
        ContentReadReportGroup::new(self.client)
    }

    /// Read one item.
    ///
    /// The same route reads a profile: with a user id as ContentID and ContentTypeID 15 the answer is an
    /// object of another shape, keyed by the display names of the profile fields (First name or FirstName,
    /// Profile photo, Department, ...), and Fields says which of them are wanted.
    ///
    /// `GET /api/content/{ContentID}`
    ///
    /// Answer: One item with its body. It is `UserProfile` where ContentTypeID is 15 and ContentID is the
    /// id of a person. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// the vendor's mobile app, the connector of Onyx.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_GET, "content.get", args).await
    }

    /// Change an item.
    ///
    /// Fields that are not sent stay as they are.
    ///
    /// `PUT /api/content/{ContentID}`
    ///
    /// Answer: Id of the item. Its shape is seen in client code. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &ContentUpdateArgs) -> Result<i64, Error> {
        self.client.call(operations::CONTENT_UPDATE, "content.update", args).await
    }

    /// Delete an item.
    ///
    /// `DELETE /api/content/{ContentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &ContentDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_DELETE, "content.delete", args).await
    }

    /// List items.
    ///
    /// Filtered by what the signed-in user may see. Without a sort column the newest comes first. Delayed
    /// items may be in the list for people who may see them.
    ///
    /// `GET /api/content/list`
    ///
    /// Answer: One page of items. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app, the connector of
    /// Onyx, the connector of RAGFlow.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentListArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::CONTENT_LIST, "content.list", args).await
    }

    /// Read several items by their ids.
    ///
    /// `GET /api/content`
    ///
    /// Answer: The items. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_ids(&self, args: &ContentListByIdsArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::CONTENT_LIST_BY_IDS, "content.listByIds", args).await
    }

    /// Create an item.
    ///
    /// The answer is the new id. ResponseMessage is ToBePublished when the item waits for approval. A forum
    /// topic names its forum in ParentContentID; a reply names its topic there and the forum in
    /// GrandParentContentID.
    ///
    /// `POST /api/content`
    ///
    /// Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &ContentCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::CONTENT_CREATE, "content.create", args).await
    }

    /// Change several items at once.
    ///
    /// `PUT /api/content/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or \[ContentID]. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update_many(&self, args: &ContentUpdateManyArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_UPDATE_MANY, "content.updateMany", args).await
    }

    /// List items related to an item.
    ///
    /// `GET /api/content/{ContentID}/related`
    ///
    /// Answer: Related items. Its shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_related(&self, args: &ContentListRelatedArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::CONTENT_LIST_RELATED, "content.listRelated", args).await
    }

    /// Set the state of an item.
    ///
    /// Clients send the number bare for some kinds of items and in quotes for others; the bare form is sent
    /// here.
    ///
    /// `PUT /api/content/{ContentID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &ContentSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_SET_STATUS, "content.setStatus", args).await
    }

    /// Set the order and the parents of items.
    ///
    /// `PUT /api/content/orderandparent`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_order_and_parent(&self, args: &ContentSetOrderAndParentArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_SET_ORDER_AND_PARENT, "content.setOrderAndParent", args).await
    }

    /// Move or copy an item.
    ///
    /// Files move by this route too, with SpaceID and the folder as ParentContentID.
    ///
    /// `PUT /api/content/{ContentID}/move`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn r#move(&self, args: &ContentMoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_MOVE, "content.move", args).await
    }

    /// Move or copy several items.
    ///
    /// `PUT /api/content/move`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn move_many(&self, args: &ContentMoveManyArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_MOVE_MANY, "content.moveMany", args).await
    }

    /// List items that the signed-in user has not seen.
    ///
    /// `GET /api/content/unseen`
    ///
    /// Answer: One page of items. Its shape is inferred. Pages by StartPage and PageLength. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_unseen(&self, args: &ContentListUnseenArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::CONTENT_LIST_UNSEEN, "content.listUnseen", args).await
    }

    /// List items that the signed-in user has to read.
    ///
    /// `GET /api/content/required`
    ///
    /// Answer: The items to read; HasRead and RequiresReadConfirmation tell the state. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_required(&self, args: &ContentListRequiredArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::CONTENT_LIST_REQUIRED, "content.listRequired", args).await
    }
}

/// The methods of `content.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct ContentAttachmentsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentAttachmentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the attachments of an item.
    ///
    /// `GET /api/content/{ContentID}/attachments`
    ///
    /// Answer: The attachments. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentAttachmentsListArgs) -> Result<Vec<Attachment>, Error> {
        self.client.call(operations::CONTENT_ATTACHMENTS_LIST, "content.attachments.list", args).await
    }

    /// Attach a file to an item.
    ///
    /// `POST /api/content/{ContentID}/attachments`
    ///
    /// Answer: The attachment, with its id under a name that is unknown. Its shape is inferred. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app,
    /// the vendor's web chat.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ContentAttachmentsAddArgs) -> Result<Attachment, Error> {
        self.client.call(operations::CONTENT_ATTACHMENTS_ADD, "content.attachments.add", args).await
    }

    /// Read one attachment.
    ///
    /// `GET /api/content/{ContentID}/attachments/{AttachmentID}`
    ///
    /// Answer: One attachment; the shape is inferred from the list. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentAttachmentsGetArgs) -> Result<Attachment, Error> {
        self.client.call(operations::CONTENT_ATTACHMENTS_GET, "content.attachments.get", args).await
    }

    /// Delete an attachment.
    ///
    /// `DELETE /api/content/{ContentID}/attachments/{AttachmentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &ContentAttachmentsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_ATTACHMENTS_DELETE, "content.attachments.delete", args).await
    }
}

/// The methods of `content.image`.
#[derive(Clone, Copy, Debug)]
pub struct ContentImageGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentImageGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set the picture of an item.
    ///
    /// Raw bytes are accepted as well; then the name of the file is sent in a header named fileName.
    ///
    /// `POST /api/content/{ContentID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &ContentImageSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_IMAGE_SET, "content.image.set", args).await
    }

    /// Remove the picture of an item.
    ///
    /// `DELETE /api/content/{ContentID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &ContentImageRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_IMAGE_REMOVE, "content.image.remove", args).await
    }
}

/// The methods of `content.categories`.
#[derive(Clone, Copy, Debug)]
pub struct ContentCategoriesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentCategoriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read one category.
    ///
    /// `GET /api/content/categories/{CategoryID}`
    ///
    /// Answer: One category; the shape is inferred from the list. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentCategoriesGetArgs) -> Result<ContentCategory, Error> {
        self.client.call(operations::CONTENT_CATEGORIES_GET, "content.categories.get", args).await
    }

    /// Change a category.
    ///
    /// `PUT /api/content/categories/{CategoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &ContentCategoriesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_CATEGORIES_UPDATE, "content.categories.update", args).await
    }

    /// Delete a category.
    ///
    /// `DELETE /api/content/categories/{CategoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &ContentCategoriesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_CATEGORIES_DELETE, "content.categories.delete", args).await
    }

    /// List the categories of a kind of item.
    ///
    /// `GET /api/content/categories`
    ///
    /// Answer: The categories. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentCategoriesListArgs) -> Result<Vec<ContentCategory>, Error> {
        self.client.call(operations::CONTENT_CATEGORIES_LIST, "content.categories.list", args).await
    }

    /// Create a category.
    ///
    /// `POST /api/content/categories`
    ///
    /// Answer: Shape unknown: by the habit of the API new CategoryID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &ContentCategoriesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_CATEGORIES_CREATE, "content.categories.create", args).await
    }
}

/// The methods of `content.fields`.
#[derive(Clone, Copy, Debug)]
pub struct ContentFieldsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentFieldsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set who may see a custom field.
    ///
    /// `POST /api/content/fields/visibility`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_visibility(&self, args: &ContentFieldsSetVisibilityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_FIELDS_SET_VISIBILITY, "content.fields.setVisibility", args).await
    }
}

/// The methods of `content.followers`.
#[derive(Clone, Copy, Debug)]
pub struct ContentFollowersGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentFollowersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List who follows an item.
    ///
    /// `GET /api/content/{ContentID}/followers`
    ///
    /// Answer: The followers, with SpaceUserMembershipStatus where it was asked for. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentFollowersListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::CONTENT_FOLLOWERS_LIST, "content.followers.list", args).await
    }

    /// Follow an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API id of the follow entry or true. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ContentFollowersAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_FOLLOWERS_ADD, "content.followers.add", args).await
    }

    /// Stop following an item.
    ///
    /// `DELETE /api/content/{ContentID}/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &ContentFollowersRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_FOLLOWERS_REMOVE, "content.followers.remove", args).await
    }

    /// Read the id of the entry by which the signed-in user follows an item.
    ///
    /// `GET /api/follow/getid`
    ///
    /// Answer: Id by which the person follows the item; 0 if they do not. Its shape is inferred. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_id(&self, args: &ContentFollowersGetIdArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_FOLLOWERS_GET_ID, "content.followers.getId", args).await
    }
}

/// The methods of `content.likes`.
#[derive(Clone, Copy, Debug)]
pub struct ContentLikesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentLikesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read how many people like an item.
    ///
    /// FetchUsers asks for the people as well; where the answer holds them is unknown.
    ///
    /// `GET /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentLikesGetArgs) -> Result<LikeInfo, Error> {
        self.client.call(operations::CONTENT_LIKES_GET, "content.likes.get", args).await
    }

    /// Like an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ContentLikesAddArgs) -> Result<LikeInfo, Error> {
        self.client.call(operations::CONTENT_LIKES_ADD, "content.likes.add", args).await
    }

    /// Take back a like.
    ///
    /// `DELETE /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes after the change. Sending it twice has the effect of once. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &ContentLikesRemoveArgs) -> Result<LikeInfo, Error> {
        self.client.call(operations::CONTENT_LIKES_REMOVE, "content.likes.remove", args).await
    }
}

/// The methods of `content.dislikes`.
#[derive(Clone, Copy, Debug)]
pub struct ContentDislikesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentDislikesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Dislike an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/dislikes`
    ///
    /// Answer: Shape unknown: by the habit of the API LikeInfo or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ContentDislikesAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_DISLIKES_ADD, "content.dislikes.add", args).await
    }

    /// Take back a dislike.
    ///
    /// `DELETE /api/content/{ContentID}/dislikes`
    ///
    /// Answer: Shape unknown: by the habit of the API LikeInfo or true. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &ContentDislikesRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_DISLIKES_REMOVE, "content.dislikes.remove", args).await
    }
}

/// The methods of `content.history`.
#[derive(Clone, Copy, Debug)]
pub struct ContentHistoryGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentHistoryGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read an older version of an item.
    ///
    /// `GET /api/content/{ContentID}/history/version/{VersionID}`
    ///
    /// Answer: The item as it was in that version. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentHistoryGetArgs) -> Result<ContentItem, Error> {
        self.client.call(operations::CONTENT_HISTORY_GET, "content.history.get", args).await
    }
}

/// The methods of `content.workflow`.
#[derive(Clone, Copy, Debug)]
pub struct ContentWorkflowGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentWorkflowGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List items that wait for approval.
    ///
    /// `GET /api/content/workflow/queued`
    ///
    /// Answer: One page of waiting items; rows for comments and spaces must differ. Its shape is inferred.
    /// Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_queued(&self, args: &ContentWorkflowListQueuedArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::CONTENT_WORKFLOW_LIST_QUEUED, "content.workflow.listQueued", args).await
    }
}

/// The methods of `content.views`.
#[derive(Clone, Copy, Debug)]
pub struct ContentViewsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentViewsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Count a view of an item.
    ///
    /// Nobody reads the answer: sent and forgotten.
    ///
    /// `POST /api/content/{ContentID}/views`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ContentViewsAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_VIEWS_ADD, "content.views.add", args).await
    }
}

/// The methods of `content.readStatus`.
#[derive(Clone, Copy, Debug)]
pub struct ContentReadStatusGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentReadStatusGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read whether the signed-in user has confirmed a version.
    ///
    /// `GET /api/content/{ContentID}/version/{VersionID}/readstatus`
    ///
    /// Answer: True if the person has read it. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ContentReadStatusGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_READ_STATUS_GET, "content.readStatus.get", args).await
    }

    /// Confirm that the signed-in user has read a version, or take it back.
    ///
    /// `PUT /api/content/{ContentID}/version/{VersionID}/readstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &ContentReadStatusSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONTENT_READ_STATUS_SET, "content.readStatus.set", args).await
    }
}

/// The methods of `content.readReport`.
#[derive(Clone, Copy, Debug)]
pub struct ContentReadReportGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentReadReportGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List who has read an item and who has not.
    ///
    /// `GET /api/content/{ContentID}/readreport`
    ///
    /// Answer: One page of readers, each with a date of confirmation whose name is unknown. Its shape is
    /// inferred. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentReadReportListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::CONTENT_READ_REPORT_LIST, "content.readReport.list", args).await
    }
}

/// The arguments of `content.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentGetArgs {
    /// The item, or a user when ContentTypeID is 15.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Language of the answer as a culture name; the meaning is inferred from the name.
    #[serde(rename = "Culture", skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
    /// 15 reads a profile. A code of `EntityType`.
    #[serde(rename = "ContentTypeID", skip_serializing_if = "Option::is_none")]
    pub content_type_id: Option<EntityType>,
    /// Profile fields that are wanted.
    #[serde(rename = "Fields", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
}

/// The arguments of `content.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentUpdateArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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
    pub category_id: Option<i64>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<i64>,
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
    pub locked_by_user_id: Option<i64>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<String>,
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
    pub author_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `content.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentDeleteArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `content.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentListArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Several kinds at once. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCSV", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Forum of topics, topic of replies, album of photos.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Space; left out for all visible spaces, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Author.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// State of the items. A code of `EntityStatus`.
    #[serde(rename = "EntityStatus", skip_serializing_if = "Option::is_none")]
    pub entity_status: Option<EntityStatus>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Filter by time of publication; its values are unknown.
    #[serde(rename = "DatePublishedTime", skip_serializing_if = "Option::is_none")]
    pub date_published_time: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category name csv.
    #[serde(rename = "CategoryNameCSV", skip_serializing_if = "Option::is_none")]
    pub category_name_csv: Option<Vec<String>>,
    /// Replies that answer their topic.
    #[serde(rename = "MarkedAsAnswer", skip_serializing_if = "Option::is_none")]
    pub marked_as_answer: Option<bool>,
    /// Only spaces of the signed-in user.
    #[serde(rename = "ForMySpaces", skip_serializing_if = "Option::is_none")]
    pub for_my_spaces: Option<bool>,
    /// Show expired.
    #[serde(rename = "ShowExpired", skip_serializing_if = "Option::is_none")]
    pub show_expired: Option<bool>,
    /// Topics without an answer; seen in client code only.
    #[serde(rename = "IsUnanswered", skip_serializing_if = "Option::is_none")]
    pub is_unanswered: Option<bool>,
    /// Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so. A
    /// code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
    /// Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
    /// Language of the answer as a culture name; the meaning is inferred from the name.
    #[serde(rename = "Culture", skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
}

/// The arguments of `content.listByIds`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentListByIdsArgs {
    /// The items.
    #[serde(rename = "ContentIDCSV")]
    pub content_id_csv: Vec<i64>,
}

/// The arguments of `content.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCreateArgs {
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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
    pub category_id: Option<i64>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<i64>,
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
    pub locked_by_user_id: Option<i64>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<String>,
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
    pub author_id: Option<i64>,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `content.updateMany`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentUpdateManyArgs {
    /// Items.
    #[serde(rename = "Items")]
    pub items: Vec<Value>,
}

/// The arguments of `content.listRelated`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentListRelatedArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `content.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentSetStatusArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
    /// active and 0 inactive. A code of `EntityStatus`.
    #[serde(rename = "StatusID")]
    pub status_id: EntityStatus,
}

/// The arguments of `content.setOrderAndParent`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentSetOrderAndParentArgs {
    /// The form of the text is unknown.
    #[serde(rename = "OrderAndParent")]
    pub order_and_parent: String,
}

/// The arguments of `content.move`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentMoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// New parent: forum, album or folder.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Sub category id.
    #[serde(rename = "SubCategoryID", skip_serializing_if = "Option::is_none")]
    pub sub_category_id: Option<i64>,
    /// New author.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// Include comments.
    #[serde(rename = "IncludeComments", skip_serializing_if = "Option::is_none")]
    pub include_comments: Option<bool>,
    /// Include likes.
    #[serde(rename = "IncludeLikes", skip_serializing_if = "Option::is_none")]
    pub include_likes: Option<bool>,
    /// Include ratings.
    #[serde(rename = "IncludeRatings", skip_serializing_if = "Option::is_none")]
    pub include_ratings: Option<bool>,
    /// Include follows.
    #[serde(rename = "IncludeFollows", skip_serializing_if = "Option::is_none")]
    pub include_follows: Option<bool>,
    /// Include history.
    #[serde(rename = "IncludeHistory", skip_serializing_if = "Option::is_none")]
    pub include_history: Option<bool>,
    /// Include reads.
    #[serde(rename = "IncludeReads", skip_serializing_if = "Option::is_none")]
    pub include_reads: Option<bool>,
    /// Copy instead of moving.
    #[serde(rename = "CopyContent", skip_serializing_if = "Option::is_none")]
    pub copy_content: Option<bool>,
}

/// The arguments of `content.moveMany`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentMoveManyArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// The items.
    #[serde(rename = "ContentIDCSV")]
    pub content_id_csv: Vec<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// New parent: forum, album or folder.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Sub category id.
    #[serde(rename = "SubCategoryID", skip_serializing_if = "Option::is_none")]
    pub sub_category_id: Option<i64>,
    /// New author.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// Include comments.
    #[serde(rename = "IncludeComments", skip_serializing_if = "Option::is_none")]
    pub include_comments: Option<bool>,
    /// Include likes.
    #[serde(rename = "IncludeLikes", skip_serializing_if = "Option::is_none")]
    pub include_likes: Option<bool>,
    /// Include ratings.
    #[serde(rename = "IncludeRatings", skip_serializing_if = "Option::is_none")]
    pub include_ratings: Option<bool>,
    /// Include follows.
    #[serde(rename = "IncludeFollows", skip_serializing_if = "Option::is_none")]
    pub include_follows: Option<bool>,
    /// Include history.
    #[serde(rename = "IncludeHistory", skip_serializing_if = "Option::is_none")]
    pub include_history: Option<bool>,
    /// Include reads.
    #[serde(rename = "IncludeReads", skip_serializing_if = "Option::is_none")]
    pub include_reads: Option<bool>,
    /// Copy instead of moving.
    #[serde(rename = "CopyContent", skip_serializing_if = "Option::is_none")]
    pub copy_content: Option<bool>,
}

/// The arguments of `content.listUnseen`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentListUnseenArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Kinds of items. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCsv", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Start of the range.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// End of the range.
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
}

/// The arguments of `content.listRequired`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentListRequiredArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Kind of the items. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `content.attachments.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentAttachmentsListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.attachments.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentAttachmentsAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// What a file is attached as. 1 Attachment, 2 EditorImage.
    #[serde(rename = "AttachmentType", skip_serializing_if = "Option::is_none")]
    pub attachment_type: Option<AttachmentType>,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}

/// The arguments of `content.attachments.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentAttachmentsGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// The attachment.
    #[serde(rename = "AttachmentID")]
    pub attachment_id: i64,
}

/// The arguments of `content.attachments.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentAttachmentsDeleteArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// The attachment.
    #[serde(rename = "AttachmentID")]
    pub attachment_id: i64,
}

/// The arguments of `content.image.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentImageSetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}

/// The arguments of `content.image.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentImageRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `content.categories.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCategoriesGetArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: i64,
}

/// The arguments of `content.categories.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCategoriesUpdateArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: i64,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `content.categories.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCategoriesDeleteArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: i64,
}

/// The arguments of `content.categories.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCategoriesListArgs {
    /// Kind of items that the categories hold. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
}

/// The arguments of `content.categories.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentCategoriesCreateArgs {
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName")]
    pub category_name: String,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
    /// active and 0 inactive. A code of `EntityStatus`.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `content.fields.setVisibility`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentFieldsSetVisibilityArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Use of a field on a kind of item.
    #[serde(rename = "FieldUseID")]
    pub field_use_id: i64,
    /// The codes are unknown.
    #[serde(rename = "Visibility", skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
}

/// The arguments of `content.followers.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentFollowersListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Whether each row says if the person is a member of the space.
    #[serde(rename = "populateSpaceMembershipStatus", skip_serializing_if = "Option::is_none")]
    pub populate_space_membership_status: Option<bool>,
}

/// The arguments of `content.followers.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentFollowersAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `content.followers.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentFollowersRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.followers.getId`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentFollowersGetIdArgs {
    /// The item.
    #[serde(rename = "EntityID")]
    pub entity_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.likes.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentLikesGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Whether the people are wanted too.
    #[serde(rename = "FetchUsers", skip_serializing_if = "Option::is_none")]
    pub fetch_users: Option<bool>,
}

/// The arguments of `content.likes.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentLikesAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "entityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.likes.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentLikesRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.dislikes.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentDislikesAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "entityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.dislikes.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentDislikesRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.history.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentHistoryGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// The version.
    #[serde(rename = "VersionID")]
    pub version_id: i64,
}

/// The arguments of `content.workflow.listQueued`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentWorkflowListQueuedArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Role id.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `content.views.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentViewsAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `content.readStatus.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentReadStatusGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Version of the item, its ContentVersionID.
    #[serde(rename = "VersionID")]
    pub version_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `content.readStatus.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentReadStatusSetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Version of the item, its ContentVersionID.
    #[serde(rename = "VersionID")]
    pub version_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Has read.
    #[serde(rename = "HasRead")]
    pub has_read: bool,
}

/// The arguments of `content.readReport.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentReadReportListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Version id.
    #[serde(rename = "VersionID", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<i64>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Filter of a read report. 1 Read, 2 ReadAndConfirmed, 3 NotRead, 4 NotConfirmed.
    #[serde(rename = "ReadFilter", skip_serializing_if = "Option::is_none")]
    pub read_filter: Option<ReadFilter>,
    /// 1 the displayed name, 2 the date of confirmation.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}
