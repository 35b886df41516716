//! Search over everything that the caller may see.

use std::cmp::{Ordering, Reverse};

use serde_json::{Value, json};

use super::render::attachment::{path, picture_folder};
use super::response::answer::Outcome;
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::{Call, Handler};
use crate::domain::activity::usage;
use crate::domain::content::Item;
use crate::domain::{Domain, Hit, SearchQuery};
use crate::html;
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[("search.list", list)];

/// Search filters that apply to content items only.
struct Narrow {
    tags: Vec<i64>,
    names_unknown_tag: bool,
    featured: Option<bool>,
    category: Option<i64>,
}

impl Narrow {
    fn of(domain: &Domain, call: &Call<'_>) -> Self {
        let input = &call.input;
        let groups = input.integers("TagGroupIDCSV");
        let mut tags = input.integers("TagIDCSV");
        tags.extend(domain.tags.table.iter().filter(|tag| tag.group != 0 && groups.contains(&tag.group)).map(|tag| tag.id));
        let mut names = input.texts("Tags");
        if input.boolean("SearchOnlyTags") == Some(true) {
            names.extend(input.text("Keyword"));
        }
        let found: Vec<_> = names.iter().map(|name| domain.tags.find(name)).collect();
        tags.extend(found.iter().flatten());
        Self {
            names_unknown_tag: tags.is_empty() && !found.is_empty(),
            tags,
            featured: input.boolean("IsFeatured").filter(|featured| *featured),
            category: input.integer("CategoryID").filter(|id| *id != 0),
        }
    }

    const fn is_wide(&self) -> bool {
        self.tags.is_empty() && !self.names_unknown_tag && self.featured.is_none() && self.category.is_none()
    }

    fn takes(&self, item: Option<&Item>) -> bool {
        item.is_some_and(|item| {
            !self.names_unknown_tag
                && (self.tags.is_empty() || item.tags.iter().any(|tag| self.tags.contains(tag)))
                && self.featured.is_none_or(|featured| item.is_featured == featured)
                && self.category.is_none_or(|category| item.category == category)
        })
    }
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let entity_types = input.entity_types("EntityTypeCSV").into_iter().map(|entity_type| entity_type.0);
    let keyword = input.text("Keyword").filter(|_| input.boolean("SearchOnlyTags") != Some(true)).unwrap_or_default();
    let wanted = SearchQuery::new(&keyword, input.boolean("ExactMatch") == Some(true), entity_types);
    let (spaces, authors) = (input.integers("SpaceIDCSV"), input.integers("UserIDCSV"));
    let parent = input.integer("ParentContentID").filter(|id| *id != 0);
    let from = input.date("FromDateString");
    // A day as the upper bound includes the whole day.
    let to = input.date("ToDateString").map(|to| if to == dates::day_start(to) { dates::plus_days(to, 1) } else { to });
    let narrow = Narrow::of(domain, call);
    let takes = |hit: &Hit<'_>| {
        (spaces.is_empty() || spaces.contains(&hit.space))
            && (authors.is_empty() || authors.contains(&hit.author))
            && parent.is_none_or(|parent| hit.parent == parent)
            && from.is_none_or(|from| hit.created >= from)
            && to.is_none_or(|to| hit.created < to)
            && (narrow.is_wide() || narrow.takes(domain.content.get(hit.id)))
    };
    let mut hits = domain.search(&call.viewer, &wanted);
    hits.retain(takes);
    let best = best(&hits);
    let total = hits.len();
    let column = sort_column(input, SORT_COLUMNS);
    let falling = descending(input, column != 10);
    let order = |one: &Hit<'_>, other: &Hit<'_>| {
        let by_column = directed(compare(one, other, column), falling);
        by_column.then(other.created.cmp(&one.created)).then(other.id.cmp(&one.id))
    };
    let lengths = (length(call, "TitleLength"), length(call, "SummaryLength"));
    let answer = Page::of(input).sorted(hits, order, |hit| row(domain, call, hit, lengths));
    // Later pages of a search are not a new search.
    if input.integer("StartPage").unwrap_or(1) <= 1 {
        let space = if let [space] = spaces[..] { space } else { 0 };
        domain.searched(call.person(), &input.text("Keyword").unwrap_or_default(), space, (&best, total), call.now());
    }
    Ok(answer)
}

/// Returns the ids of the best hits, as many as the usage log records.
fn best(hits: &[Hit<'_>]) -> Vec<i64> {
    let mut ranks: Vec<_> = hits.iter().map(|hit| (Reverse(hit.score), hit.id)).collect();
    if ranks.len() > usage::HITS {
        ranks.select_nth_unstable(usage::HITS);
        ranks.truncate(usage::HITS);
    }
    ranks.sort_unstable();
    ranks.into_iter().map(|(_, id)| id).collect()
}

fn compare(one: &Hit<'_>, other: &Hit<'_>, column: i64) -> Ordering {
    match column {
        1 | 3 => one.created.cmp(&other.created),
        4 => one.updated.cmp(&other.updated),
        5 => one.views.cmp(&other.views),
        10 => one.title_rank.cmp(&other.title_rank).then_with(|| one.title.cmp(&other.title)),
        _ => one.score.cmp(&other.score),
    }
}

fn length(call: &Call<'_>, name: &str) -> Option<usize> {
    call.input.integer(name).and_then(|length| usize::try_from(length).ok()).filter(|length| *length > 0)
}

fn row(domain: &Domain, call: &Call<'_>, hit: &Hit<'_>, (title, summary): (Option<usize>, Option<usize>)) -> Value {
    let Some(entity) = domain.entity(&call.viewer, hit.id) else {
        return Value::Null;
    };
    let author = domain.people.get(entity.author);
    let image = domain.content.get(entity.id).and_then(|item| item.image.as_ref());
    let cut = |text: &str, length: Option<usize>| length.map_or_else(|| text.to_owned(), |length| html::cut(text, length));
    json!({
        "ContentID": entity.id,
        "EntityType": entity.entity_type,
        "Title": cut(&entity.title, title),
        "Summary": cut(&entity.summary, summary),
        "ContentURL": call.address().absolute(&entity.path),
        "ContentImageURL": image.map(|image| call.address().absolute(&path(&picture_folder(entity.id), image))),
        "DateCreatedString": dates::display(entity.created),
        "AuthorUserID": entity.author,
        "AuthorUserDisplayName": domain.people.name(entity.author),
        "AuthorUserAvatarImageURL": author.map(|author| call.address().absolute(&author.avatar_path())),
        "SpaceID": entity.space,
        "SpaceName": domain.spaces.name(entity.space),
        "ParentContentID": (entity.parent != 0).then_some(entity.parent),
    })
}
