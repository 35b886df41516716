//! HTML escaping, templates, and plain text of HTML.

/// Escapes text for element content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Replaces `[[name]]` with escaped text and `[[!name]]` with raw markup.
///
/// The template is scanned once, so a placeholder inside a value is not replaced. An unknown name becomes
/// empty.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("[[") {
        filled.push_str(before);
        let Some((name, after)) = after.split_once("]]") else {
            filled.push_str("[[");
            rest = after;
            continue;
        };
        let markup = name.strip_prefix('!');
        let value = values.iter().find(|(known, _)| *known == markup.unwrap_or(name));
        let value = value.map_or("", |(_, value)| value);
        filled.push_str(&if markup.is_some() { value.to_owned() } else { escape(value) });
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Returns the text of HTML without tags, with white space collapsed.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let Some((_, after)) = tag.split_once('>') else {
            rest = tag;
            break;
        };
        text.push(' ');
        rest = after;
    }
    text.push_str(rest);
    let pairs = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = pairs.iter().fold(text, |text, (entity, character)| text.replace(entity, character));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the beginning of the text of HTML, cut between words.
pub fn beginning(html: &str, length: usize) -> String {
    cut(&plain(html), length)
}

/// Returns the beginning of plain text, cut between words.
pub fn cut(text: &str, length: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(length) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or(text);
    let head = head.rfind(' ').and_then(|space| head.get(..space)).unwrap_or(head);
    format!("{head}...")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_unless_they_are_markup() {
        let filled = fill("<b>[[name]]</b>[[!extra]]", &[("name", "<i>'&\""), ("extra", "<hr>")]);
        assert_eq!(filled, "<b>&lt;i&gt;&#39;&amp;&quot;</b><hr>");
    }

    #[test]
    fn a_placeholder_in_a_value_is_not_filled() {
        assert_eq!(fill("[[a]]|[[b]]|[[", &[("a", "[[b]]"), ("b", "x")]), "[[b]]|x|[[");
    }

    #[test]
    fn tags_go_and_entities_become_characters() {
        assert_eq!(plain("<p>a&nbsp;&amp;lt;b</p>\n<p>c<br>d</p> <"), "a &lt;b c d");
    }

    #[test]
    fn a_beginning_ends_between_words() {
        assert_eq!(beginning("<p>one two three</p>", 9), "one two...");
        assert_eq!(beginning("<p>öäü</p>", 3), "öäü");
        assert_eq!(cut("ööööö", 3), "ööö...");
    }
}
