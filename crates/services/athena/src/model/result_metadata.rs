//! `<result>.metadata`: the columns of a result, beside the result itself.
//!
//! AWS's file is a protocol buffer without a published schema. Its field numbers are known from drivers that read it (Athena JDBC
//! 3 does by default), so ours is the same: 1 query id, 2 update type, 3 update count, 4 repeated column {1 catalog, 2 schema,
//! 3 table, 4 name, 5 label, 6 type, 7 precision, 8 scale, 9 nullable (3 = unknown), 10 case sensitive}.

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultMetadata {
    pub query_id: String,
    pub columns: Vec<ResultColumn>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultColumn {
    pub name: String,
    /// In ResultSetMetadata's words: `varchar`, `bigint`.
    pub data_type: String,
    pub precision: i32,
    pub scale: i32,
}

impl ResultColumn {
    /// A column of a statement that Hive answers.
    pub fn text(name: &str) -> ResultColumn {
        ResultColumn { name: name.to_owned(), data_type: "string".to_owned(), precision: 0, scale: 0 }
    }
    /// AWS: true for character types only.
    pub fn is_case_sensitive(&self) -> bool {
        matches!(self.data_type.as_str(), "varchar" | "char")
    }
}

/// The catalog that every column claims to come from.
pub const CATALOG: &str = "hive";
const NULLABLE_UNKNOWN: u64 = 3;

const QUERY_ID: u64 = 1;
const COLUMN: u64 = 4;

impl ResultMetadata {
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        put_bytes(QUERY_ID, self.query_id.as_bytes(), &mut out);
        for column in &self.columns {
            put_bytes(COLUMN, &encode_column(column), &mut out);
        }
        out
    }

    /// `None` for what is not such a file.
    pub fn decode(bytes: &[u8]) -> Option<ResultMetadata> {
        let mut metadata = ResultMetadata::default();
        for (number, value) in fields(bytes)? {
            match (number, value) {
                (QUERY_ID, Field::Bytes(bytes)) => metadata.query_id = text(bytes),
                (COLUMN, Field::Bytes(bytes)) => metadata.columns.push(decode_column(bytes)?),
                _ => {}
            }
        }
        Some(metadata)
    }
}

fn encode_column(column: &ResultColumn) -> Vec<u8> {
    let mut out = Vec::new();
    put_bytes(1, CATALOG.as_bytes(), &mut out);
    put_bytes(4, column.name.as_bytes(), &mut out);
    put_bytes(5, column.name.as_bytes(), &mut out);
    put_bytes(6, column.data_type.as_bytes(), &mut out);
    put_number(7, column.precision.max(0) as u64, &mut out);
    put_number(8, column.scale.max(0) as u64, &mut out);
    put_number(9, NULLABLE_UNKNOWN, &mut out);
    put_number(10, u64::from(column.is_case_sensitive()), &mut out);
    out
}

fn decode_column(bytes: &[u8]) -> Option<ResultColumn> {
    let mut column = ResultColumn::default();
    for (number, value) in fields(bytes)? {
        match (number, value) {
            (4, Field::Bytes(bytes)) => column.name = text(bytes),
            (6, Field::Bytes(bytes)) => column.data_type = text(bytes),
            (7, Field::Number(number)) => column.precision = i32::try_from(number).unwrap_or(i32::MAX),
            (8, Field::Number(number)) => column.scale = i32::try_from(number).unwrap_or(i32::MAX),
            _ => {}
        }
    }
    Some(column)
}

// --- protocol buffers, as far as needed: varints and length-delimited fields

enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

fn put_varint(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn put_number(number: u64, value: u64, out: &mut Vec<u8>) {
    put_varint(number << 3, out);
    put_varint(value, out);
}

fn put_bytes(number: u64, value: &[u8], out: &mut Vec<u8>) {
    put_varint(number << 3 | 2, out);
    put_varint(value.len() as u64, out);
    out.extend(value);
}

fn take_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn fields(mut bytes: &[u8]) -> Option<Vec<(u64, Field<'_>)>> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let tag = take_varint(&mut bytes)?;
        let field = match tag & 7 {
            0 => Field::Number(take_varint(&mut bytes)?),
            2 => {
                let length = usize::try_from(take_varint(&mut bytes)?).ok()?;
                let (value, rest) = bytes.split_at_checked(length)?;
                bytes = rest;
                Field::Bytes(value)
            }
            _ => return None,
        };
        fields.push((tag >> 3, field));
    }
    Some(fields)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn columns_are_read_back(names in prop::collection::vec(any::<(String, String, u16)>(), 0..5)) {
            let columns = names.into_iter().map(|(name, data_type, n)| ResultColumn { name, data_type, precision: i32::MAX - i32::from(n), scale: i32::from(n) });
            let metadata = ResultMetadata { query_id: "q".into(), columns: columns.collect() };
            prop_assert_eq!(ResultMetadata::decode(&metadata.encode()), Some(metadata));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
            let _ = ResultMetadata::decode(&bytes);
        }
    }
}
