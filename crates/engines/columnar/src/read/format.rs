//! Which SerDe reads a table, and with which properties: the strings of a table's storage descriptor, understood once.

use std::collections::{BTreeMap, HashMap};

use super::error::FormatError;

type Properties = BTreeMap<String, String>;

/// How the text of a table's files becomes rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFormat {
    pub rows: RowFormat,
    /// `skip.header.line.count`: lines at the beginning of every file which are no rows.
    pub header_lines: usize,
    /// `use.null.for.invalid.data`: a field that is not of its column's type is NULL instead of a failed query.
    pub null_for_invalid: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFormat {
    /// LazySimpleSerDe.
    Delimited(Delimited),
    /// OpenCSVSerDe.
    OpenCsv(OpenCsv),
    /// The Hive and the OpenX JSON SerDes.
    Json(Json),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delimited {
    /// The field delimiter, then the collection delimiter, the map key delimiter, and one for every deeper level.
    pub separators: [u8; 8],
    pub escape: Option<u8>,
    /// `serialization.null.format`; `\N` unless told otherwise.
    pub null: Vec<u8>,
    /// `serialization.last.column.takes.rest`.
    pub last_takes_rest: bool,
    /// A property `timestamp.formats` was given.
    pub timestamps_may_be_iso: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCsv {
    pub separator: u8,
    /// `None` when quoting is switched off with the NUL character.
    pub quote: Option<u8>,
    pub escape: Option<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json {
    pub dialect: JsonDialect,
    /// `ignore.malformed.json`: a line that is no JSON is a row of NULLs.
    pub ignore_malformed: bool,
    /// `case.insensitive`, true unless told otherwise.
    pub case_insensitive: bool,
    /// `dots.in.keys`: the key `a.b` may be named by the column `a_b`.
    pub dots_in_keys: bool,
    /// `mapping.<column> = <key>`.
    pub mappings: HashMap<String, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonDialect {
    OpenX,
    Hive,
}

const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";
const OPEN_CSV: &str = "org.apache.hadoop.hive.serde2.OpenCSVSerde";
const OPENX_JSON: &str = "org.openx.data.jsonserde.JsonSerDe";
const HCATALOG_JSON: &str = "org.apache.hive.hcatalog.data.JsonSerDe";
const HIVE_JSON: &str = "org.apache.hadoop.hive.serde2.JsonSerDe";

impl TextFormat {
    /// Reads the `SerdeInfo`, `InputFormat` and parameters of a table. An absent SerDe or input format is an empty string.
    pub fn from_serde(
        serde_library: &str,
        input_format: &str,
        serde_params: &BTreeMap<String, String>,
        table_params: &BTreeMap<String, String>,
    ) -> Result<Self, FormatError> {
        check_input_format(input_format)?;
        let rows = match serde_library {
            // AWS: LazySimpleSerDe is the default when no SerDe is named (Athena, "Choose a SerDe for your data").
            "" => RowFormat::Delimited(delimited(serde_params)?),
            name if name == LAZY_SIMPLE => RowFormat::Delimited(delimited(serde_params)?),
            // Athena documents the class as OpenCSVSerde; tables in the wild also say OpenCSVSerDe.
            name if name.eq_ignore_ascii_case(OPEN_CSV) => RowFormat::OpenCsv(open_csv(serde_params)?),
            OPENX_JSON => RowFormat::Json(json(JsonDialect::OpenX, serde_params)?),
            HCATALOG_JSON | HIVE_JSON => RowFormat::Json(json(JsonDialect::Hive, serde_params)?),
            other if ["Parquet", "Orc", "Avro"].iter().any(|binary| other.contains(binary)) => {
                return Err(FormatError::NotText(other.to_owned()));
            }
            other => return Err(FormatError::UnknownSerde(other.to_owned())),
        };
        if let Some(footer) = table_params.get("skip.footer.line.count").filter(|lines| lines.trim() != "0") {
            return Err(bad("skip.footer.line.count", footer));
        }
        Ok(Self {
            rows,
            header_lines: header_lines(table_params)?,
            // AWS shows it as a table property for OpenCSV and lists it among the SerDe properties of OpenX JSON.
            null_for_invalid: flag(table_params, "use.null.for.invalid.data", false)?
                || flag(serde_params, "use.null.for.invalid.data", false)?,
        })
    }
}

fn check_input_format(input_format: &str) -> Result<(), FormatError> {
    match input_format {
        "" | "org.apache.hadoop.mapred.TextInputFormat" | "org.apache.hadoop.mapreduce.lib.input.TextInputFormat" => Ok(()),
        other if ["Parquet", "Orc", "Avro", "SequenceFile"].iter().any(|binary| other.contains(binary)) => {
            Err(FormatError::NotText(other.to_owned()))
        }
        other => Err(FormatError::UnknownInputFormat(other.to_owned())),
    }
}

fn delimited(params: &Properties) -> Result<Delimited, FormatError> {
    let mut separators = [1, 2, 3, 4, 5, 6, 7, 8];
    // Hive's own tables spell it `colelction.delim`, a typo that became the interface.
    for (level, names) in
        [&["field.delim", "serialization.format"][..], &["colelction.delim", "collection.delim"], &["mapkey.delim"]].iter().enumerate()
    {
        if let Some((name, value)) = names.iter().find_map(|name| params.get(*name).map(|value| (*name, value))) {
            separators[level] = separator(name, value)?;
        }
    }
    Ok(Delimited {
        separators,
        escape: params.get("escape.delim").map(|value| separator("escape.delim", value)).transpose()?,
        null: params.get("serialization.null.format").map_or_else(|| b"\\N".to_vec(), |text| text.as_bytes().to_vec()),
        last_takes_rest: flag(params, "serialization.last.column.takes.rest", false)?,
        timestamps_may_be_iso: params.contains_key("timestamp.formats"),
    })
}

/// Hive reads a delimiter as the number of a byte where it is one (`1` is Ctrl-A), and as its first character otherwise.
fn separator(property: &str, value: &str) -> Result<u8, FormatError> {
    if let Ok(number) = value.parse::<i8>() {
        return Ok(number as u8);
    }
    // Leniency: catalogs written by hand hold the two characters of an escape where DDL would have unescaped them.
    let unescaped = match value {
        "\\t" => "\t",
        "\\n" => "\n",
        "\\u0001" | "\\001" => "\u{1}",
        other => other,
    };
    match unescaped.as_bytes().first() {
        Some(byte) if byte.is_ascii() => Ok(*byte),
        _ => Err(bad(property, value)),
    }
}

fn open_csv(params: &Properties) -> Result<OpenCsv, FormatError> {
    let character = |property: &str, default: u8| match params.get(property).map(String::as_str) {
        None | Some("") => Ok(default),
        Some("\\t") => Ok(b'\t'),
        Some(text) if text.as_bytes()[0].is_ascii() => Ok(text.as_bytes()[0]),
        Some(text) => Err(bad(property, text)),
    };
    let parsed = OpenCsv {
        separator: character("separatorChar", b',')?,
        quote: Some(character("quoteChar", b'"')?).filter(|c| *c != 0),
        escape: Some(character("escapeChar", b'\\')?).filter(|c| *c != 0),
    };
    // OpenCSV itself refuses such a parser.
    if Some(parsed.separator) == parsed.quote || Some(parsed.separator) == parsed.escape {
        return Err(bad("separatorChar", &(parsed.separator as char).to_string()));
    }
    Ok(parsed)
}

fn json(dialect: JsonDialect, params: &Properties) -> Result<Json, FormatError> {
    let mappings = params.iter().filter_map(|(name, key)| Some((name.strip_prefix("mapping.")?.to_lowercase(), key.clone())));
    Ok(Json {
        dialect,
        ignore_malformed: flag(params, "ignore.malformed.json", false)?,
        case_insensitive: flag(params, "case.insensitive", true)?,
        dots_in_keys: flag(params, "dots.in.keys", false)?,
        mappings: mappings.collect(),
    })
}

fn header_lines(params: &Properties) -> Result<usize, FormatError> {
    let property = "skip.header.line.count";
    params.get(property).map_or(Ok(0), |text| text.trim().parse().map_err(|_| bad(property, text)))
}

fn flag(params: &Properties, property: &str, default: bool) -> Result<bool, FormatError> {
    match params.get(property) {
        None => Ok(default),
        Some(text) if text.trim().eq_ignore_ascii_case("true") => Ok(true),
        Some(text) if text.trim().eq_ignore_ascii_case("false") => Ok(false),
        Some(text) => Err(bad(property, text)),
    }
}

fn bad(property: &str, value: &str) -> FormatError {
    FormatError::BadProperty { property: property.to_owned(), value: value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn properties(pairs: &[(&str, &str)]) -> Properties {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    fn format(serde: &str, serde_params: &[(&str, &str)], table_params: &[(&str, &str)]) -> Result<TextFormat, FormatError> {
        TextFormat::from_serde(serde, "org.apache.hadoop.mapred.TextInputFormat", &properties(serde_params), &properties(table_params))
    }

    #[test]
    fn a_crawled_csv_table_is_delimited() {
        let read = format(LAZY_SIMPLE, &[("field.delim", ",")], &[("skip.header.line.count", "1")]).unwrap();
        let RowFormat::Delimited(delimited) = read.rows else { panic!("not delimited") };
        assert_eq!((delimited.separators[0], delimited.escape, delimited.null.as_slice(), read.header_lines), (b',', None, &b"\\N"[..], 1));
    }

    #[test]
    fn a_delimiter_may_be_a_number_or_an_escape() {
        for (text, byte) in [("1", 1), ("\t", b'\t'), ("\\t", b'\t'), ("9", 9), ("|", b'|'), ("\u{1}", 1)] {
            let RowFormat::Delimited(read) = format("", &[("field.delim", text)], &[]).unwrap().rows else { panic!("not delimited") };
            assert_eq!(read.separators[0], byte, "{text:?}");
        }
    }

    #[test]
    fn what_we_cannot_read_is_refused_by_name() {
        let message = |r: Result<TextFormat, FormatError>| r.unwrap_err().to_string();
        assert_eq!(message(format("com.example.MySerDe", &[], &[])), "SerDe com.example.MySerDe is not supported");
        assert!(message(format("org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe", &[], &[])).ends_with("is not a text format"));
        assert_eq!(message(format("", &[], &[("skip.header.line.count", "x")])), "invalid value 'x' for property skip.header.line.count");
        assert_eq!(message(format(OPEN_CSV, &[("quoteChar", ",")], &[])), "invalid value ',' for property separatorChar");
    }
}
