//! The page of the codes.

use crate::model::{Api, Named, Shape};
use crate::names::sentence;
use crate::prose;

/// All codes, in the order of the description.
pub fn write(api: &Api) -> String {
    let mut named: Vec<&Named> = api.schemas.values().filter(|named| matches!(named.schema.shape, Shape::Codes { .. })).collect();
    named.sort_by_key(|named| (named.category.as_str(), named.order));
    let mut page = super::headed("Codes");
    page.push_str("Each is a constant of the package: `import { EntityType } from 'axero-widget-sdk'`. A number without a name is accepted as well.\n");
    for named in named {
        let Shape::Codes { names, .. } = &named.schema.shape else { continue };
        page.push_str(&format!("\n## {}\n\n{}", named.name, named.schema.description.as_deref().map(sentence).unwrap_or_default()));
        page.push_str(&named.evidence.map(|evidence| format!(" Evidence: {}.", prose::evidence(evidence))).unwrap_or_default());
        page.push('\n');
        if !names.is_empty() {
            page.push_str("\n| code | name |\n| ---: | --- |\n");
            for (name, value) in names {
                page.push_str(&format!("| {value} | `{name}` |\n"));
            }
        }
    }
    page
}
