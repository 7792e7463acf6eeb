//! Tables for people.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

/// Where there is no terminal to ask: a log, a file.
const WIDTH_OFF_TERMINAL: u16 = 120;

/// A table that fits the terminal. Columns named in `right` are numbers.
pub fn table<const N: usize>(header: [&str; N], right: &[usize]) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_BORDERS_ONLY).set_content_arrangement(ContentArrangement::Dynamic).set_header(header);
    if table.width().is_none() {
        table.set_width(WIDTH_OFF_TERMINAL);
    }
    for index in right {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// `1234567` as `1,234,567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1_000, 336_776, 1_234_567].map(super::grouped), ["0", "999", "1,000", "336,776", "1,234,567"]);
    }
}
