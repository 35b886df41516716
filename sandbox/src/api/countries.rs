//! Countries and states for address forms; the ids are this site's own.

const COUNTRIES: &str = include_str!("../../assets/countries.txt");
/// One country on each line, then a colon and its states.
const STATES: &str = include_str!("../../assets/states.txt");

/// Returns all countries, sorted by name.
pub fn countries() -> impl Iterator<Item = (i64, &'static str)> {
    (1..).zip(COUNTRIES.lines())
}

/// Returns the states of a country; empty for most countries.
pub fn states(country: i64) -> impl Iterator<Item = (i64, &'static str)> {
    let name = countries().find(|(id, _)| *id == country).map(|(_, name)| name);
    let all = STATES
        .lines()
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(country, states)| states.split(", ").map(move |state| (country, state)));
    (1..).zip(all).filter(move |(_, (country, _))| Some(*country) == name).map(|(id, (_, state))| (id, state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_with_states_is_a_country_and_names_are_in_order() {
        let names: Vec<_> = countries().map(|(_, name)| name).collect();
        assert!(names.is_sorted() && names.len() > 190);
        for line in STATES.lines() {
            assert!(names.contains(&line.split(':').next().unwrap()), "{line}");
        }
        let id = countries().find(|(_, name)| *name == "Canada").map(|(id, _)| id).unwrap();
        assert_eq!((states(id).count(), states(0).count()), (13, 0));
    }
}
