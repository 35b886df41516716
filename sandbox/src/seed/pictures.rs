//! The pictures of the seed.

/// Landscapes of a few hundred bytes: photos would make the module of the test kit large.
const LANDSCAPES: [&[u8]; 6] = [
    include_bytes!("../../assets/pictures/1.gif"),
    include_bytes!("../../assets/pictures/2.gif"),
    include_bytes!("../../assets/pictures/3.gif"),
    include_bytes!("../../assets/pictures/4.gif"),
    include_bytes!("../../assets/pictures/5.gif"),
    include_bytes!("../../assets/pictures/6.gif"),
];

/// Returns the picture of a thing with this number, of which neighbours have different ones.
pub fn landscape(number: i64) -> &'static [u8] {
    let place = number.unsigned_abs() % LANDSCAPES.len() as u64;
    LANDSCAPES[place as usize]
}
