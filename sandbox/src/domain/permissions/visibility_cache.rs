//! Visibility of many objects to one viewer.

use std::cell::RefCell;

use super::viewer::Viewer;
use crate::domain::{Domain, EntityType};

/// Cached answers to "may the viewer see this id?", for callers that ask for each entry of a long log.
pub struct VisibilityCache<'w> {
    domain: &'w Domain,
    viewer: &'w Viewer,
    /// 1 for visible and -1 for hidden; 0 for ids that were not asked for yet.
    known: RefCell<Vec<i8>>,
}

impl VisibilityCache<'_> {
    pub fn sees(&self, id: i64) -> bool {
        let known = known(&self.known.borrow(), id);
        if known != 0 {
            return known > 0;
        }
        let sees = self.domain.sees(self.viewer, id);
        remember(&mut self.known.borrow_mut(), id, sees);
        sees
    }
}

fn known(all: &[i8], id: i64) -> i8 {
    usize::try_from(id).ok().and_then(|at| all.get(at)).copied().unwrap_or(0)
}

fn remember(all: &mut [i8], id: i64, sees: bool) {
    if let Some(known) = usize::try_from(id).ok().and_then(|at| all.get_mut(at)) {
        *known = if sees { 1 } else { -1 };
    }
}

impl Domain {
    /// Returns a cache of what the viewer may see, for many questions.
    pub fn visibility_cache<'w>(&'w self, viewer: &'w Viewer) -> VisibilityCache<'w> {
        let ids = usize::try_from(self.last_id).unwrap_or(0) + 1;
        let mut all = vec![0; ids];
        for item_row in self.content.item_rows() {
            // A page of the Page Builder has further viewers: those who administer its space see its drafts.
            if item_row.entity_type != EntityType::CMS_PAGE || viewer.sees_item_row(item_row) {
                remember(&mut all, item_row.id, viewer.sees_item_row(item_row));
            }
        }
        let visible = VisibilityCache { domain: self, viewer, known: RefCell::new(all) };
        for comment in self.comments.comment_rows() {
            let sees = viewer.sees_comment(comment) && visible.sees(comment.entity);
            remember(&mut visible.known.borrow_mut(), comment.id, sees);
        }
        visible
    }
}
