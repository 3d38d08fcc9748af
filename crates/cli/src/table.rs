//! Columns of text.

use comfy_table::{CellAlignment, Table, presets};

/// How a column is aligned.
#[derive(Clone, Copy)]
pub(crate) enum Align {
    Left,
    Right,
}

/// The rows below the titles, in columns, each line with its line break.
pub(crate) fn table<const N: usize>(titles: [(&str, Align); N], rows: Vec<[String; N]>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(titles.map(|(title, _)| title));
    table.add_rows(rows);
    for (column, (_, align)) in table.column_iter_mut().zip(titles) {
        column.set_padding((0, 2));
        if matches!(align, Align::Right) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines = table.lines();
    lines.map(|line| format!("{}\n", line.trim_end())).collect()
}

/// A whole number with commas between thousands: `51,200`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && position % 3 == first {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 stack`, `2 stacks`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (51_200, "51,200"),
            (100_000, "100,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_and_lines_end_at_their_text() {
        let rows = vec![
            ["LogArchive".to_owned(), "9".to_owned()],
            ["A".to_owned(), "1,000".to_owned()],
        ];
        let titles = [("STACK", Align::Left), ("BYTES", Align::Right)];
        let expected = "\
STACK       BYTES
LogArchive      9
A           1,000
";
        assert_eq!(table(titles, rows), expected);
    }
}
