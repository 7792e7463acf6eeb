//! Records in, the bytes of a file out.

use std::io::{self, Cursor, Write};

use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::Framing;
use crate::xerial::{self, Blocks};

/// Takes a file's records as they come, and gives the file. It holds what was compressed so far, and little else.
pub struct Encoder(Inner);

enum Inner {
    Plain(Vec<u8>),
    Gzip(Box<GzEncoder<Vec<u8>>>),
    Zip(Box<ZipWriter<Cursor<Vec<u8>>>>),
    Snappy(Box<Blocks>),
}

impl Encoder {
    /// `entry` names what is inside, in framings that name it. Equal records give equal bytes: no framing tells the time.
    pub fn new(framing: Framing, entry: &str) -> io::Result<Self> {
        Ok(Self(match framing {
            Framing::Plain => Inner::Plain(Vec::new()),
            Framing::Gzip => Inner::Gzip(Box::new(GzEncoder::new(Vec::new(), flate2::Compression::default()))),
            Framing::Zip => {
                let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
                archive.start_file(entry, SimpleFileOptions::default().last_modified_time(zip::DateTime::default()))?;
                Inner::Zip(Box::new(archive))
            }
            Framing::SnappyJava => Inner::Snappy(Box::new(Blocks::new(xerial::Style::Stream))),
            Framing::HadoopSnappy => Inner::Snappy(Box::new(Blocks::new(xerial::Style::Hadoop))),
        }))
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.0 {
            Inner::Plain(file) => {
                file.extend_from_slice(bytes);
                Ok(())
            }
            Inner::Gzip(gzip) => gzip.write_all(bytes),
            Inner::Zip(archive) => archive.write_all(bytes),
            Inner::Snappy(blocks) => blocks.write(bytes),
        }
    }

    pub fn finish(self) -> io::Result<Vec<u8>> {
        match self.0 {
            Inner::Plain(file) => Ok(file),
            Inner::Gzip(gzip) => gzip.finish(),
            Inner::Zip(archive) => Ok(archive.finish()?.into_inner()),
            Inner::Snappy(blocks) => blocks.finish(),
        }
    }
}
