//! A comment on the wire.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::Domain;
use crate::domain::content::comments::Comment;
use crate::html;
use crate::time::dates;

/// A comment as the caller sees it.
pub fn comment(domain: &Domain, call: &Call<'_>, comment: &Comment) -> Value {
    let author = domain.people.get(comment.author);
    json!({
        "CommentID": comment.id,
        "ParentCommentID": comment.parent,
        "EntityID": comment.entity,
        "EntityType": comment.entity_type,
        "CommentEntityType": comment.entity_type.comment(),
        "SpaceID": comment.space,
        "StatusID": comment.status,
        "UserID": comment.author,
        "UserDisplayName": domain.people.name(comment.author),
        "UserAvatarVirtualPath": author.map(|author| call.address().path(&author.avatar_path())),
        "CommentText": comment.text,
        "CommentTextFormatted": html::plain(&comment.text),
        "CommentTextHtmlFormatted": comment.text,
        "DateCommentedText": dates::ago(comment.created, call.now()),
        "DateCreated": dates::wire(comment.created),
        "DateUpdated": dates::wire(comment.updated),
        "LikesCount": domain.reactions.likes.count(comment.id, 1),
        "DoesCurrentUserLike": domain.reactions.likes.value(comment.id, call.person()) == 1,
    })
}
