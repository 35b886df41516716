//! Text into HTML.

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

/// Fills `[[name]]` with escaped text and `[[!name]]` with markup as it is.
///
/// The template is read once, so a placeholder inside a value stays text. An unknown name becomes
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
}
