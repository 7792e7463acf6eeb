//! From `ROW FORMAT … STORED AS …` to the three class names and the serde parameters that Hive writes into the catalog.

/// What a StorageDescriptor says about reading and writing files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    pub serde_library: String,
    pub serde_parameters: Vec<(String, String)>,
    pub input_format: String,
    pub output_format: String,
}

/// `ROW FORMAT …` as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RowFormat {
    #[default]
    Unspecified,
    /// Serde parameters under Hive's own keys (`field.delim`, `colelction.delim` …).
    Delimited(Vec<(String, String)>),
    Serde {
        library: String,
        parameters: Vec<(String, String)>,
    },
}

/// `STORED AS …` as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StoredAs {
    #[default]
    Unspecified,
    Format(FileFormat),
    Classes {
        input: String,
        output: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    TextFile,
    SequenceFile,
    RcFile,
    Orc,
    Parquet,
    Avro,
    JsonFile,
    Ion,
}

pub const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";

impl FileFormat {
    pub fn from_keyword(word: &str) -> Option<Self> {
        Some(match word.to_uppercase().as_str() {
            "TEXTFILE" => FileFormat::TextFile,
            "SEQUENCEFILE" => FileFormat::SequenceFile,
            "RCFILE" => FileFormat::RcFile,
            "ORC" => FileFormat::Orc,
            "PARQUET" | "PARQUETFILE" => FileFormat::Parquet,
            "AVRO" => FileFormat::Avro,
            "JSONFILE" | "JSON" => FileFormat::JsonFile,
            "ION" => FileFormat::Ion,
            _ => return None,
        })
    }

    /// (serde, input format, output format)
    fn classes(self) -> (&'static str, &'static str, &'static str) {
        const TEXT_IN: &str = "org.apache.hadoop.mapred.TextInputFormat";
        const TEXT_OUT: &str = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat";
        match self {
            FileFormat::TextFile => (LAZY_SIMPLE, TEXT_IN, TEXT_OUT),
            FileFormat::JsonFile => ("org.apache.hive.hcatalog.data.JsonSerDe", TEXT_IN, TEXT_OUT),
            FileFormat::SequenceFile => (
                LAZY_SIMPLE,
                "org.apache.hadoop.mapred.SequenceFileInputFormat",
                "org.apache.hadoop.hive.ql.io.HiveSequenceFileOutputFormat",
            ),
            FileFormat::RcFile => (
                "org.apache.hadoop.hive.serde2.columnar.LazyBinaryColumnarSerDe",
                "org.apache.hadoop.hive.ql.io.RCFileInputFormat",
                "org.apache.hadoop.hive.ql.io.RCFileOutputFormat",
            ),
            FileFormat::Orc => (
                "org.apache.hadoop.hive.ql.io.orc.OrcSerde",
                "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
                "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
            ),
            FileFormat::Parquet => (
                "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
                "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
                "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
            ),
            FileFormat::Avro => (
                "org.apache.hadoop.hive.serde2.avro.AvroSerDe",
                "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
                "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
            ),
            FileFormat::Ion => (
                "com.amazon.ionhiveserde.IonHiveSerDe",
                "com.amazon.ionhiveserde.formats.IonInputFormat",
                "com.amazon.ionhiveserde.formats.IonOutputFormat",
            ),
        }
    }
}

/// Hive's resolution: the file format names all three classes, an explicit serde replaces the first, explicit formats the others.
pub fn resolve(row_format: &RowFormat, stored_as: &StoredAs) -> Storage {
    let format = match stored_as {
        StoredAs::Format(format) => *format,
        StoredAs::Unspecified | StoredAs::Classes { .. } => FileFormat::TextFile,
    };
    let (serde, input, output) = format.classes();
    let (input_format, output_format) = match stored_as {
        StoredAs::Classes { input, output } => (input.clone(), output.clone()),
        _ => (input.to_owned(), output.to_owned()),
    };
    let (serde_library, serde_parameters) = match row_format {
        // Hive notes the field delimiter ^A, "1", when nothing else is said.
        RowFormat::Unspecified => (serde.to_owned(), vec![("serialization.format".to_owned(), "1".to_owned())]),
        RowFormat::Delimited(parameters) => (LAZY_SIMPLE.to_owned(), parameters.clone()),
        RowFormat::Serde { library, parameters } => {
            let mut parameters = parameters.clone();
            if !parameters.iter().any(|(key, _)| key == "serialization.format") {
                parameters.push(("serialization.format".into(), "1".into()));
            }
            (library.clone(), parameters)
        }
    };
    Storage { serde_library, serde_parameters, input_format, output_format }
}
