//! Files that make small appends durable quickly: written full of zeros once, then overwritten and recycled for ever.
//!
//! Overwriting prepared blocks and `fdatasync` takes a fraction of what growing a file takes, because no metadata changes
//! (`fallocate` alone does not help: its extents still have to be converted). A segment is a header and frames:
//!
//! ```text
//! header  magic (8) ‖ generation (8) ‖ crc32c (4)                 padded to 4 KiB
//! frame   crc32c (4) ‖ length (4) ‖ session (4) ‖ payload        the checksum covers generation, length, session and payload
//! ```
//!
//! Recycling gives a file a new generation, which turns every old frame in it into noise without touching it. The first frame
//! that does not check ends the segment: that is where a crash tore it, and nothing after it was ever acknowledged. Whoever
//! continues a torn segment does so in a higher session; a frame of a lower session than the one before it is debris behind the
//! tear, and ends the segment too.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::checksum::Crc32c;
use super::disk::{self, sync_dir};

pub(crate) const HEADER_BYTES: u64 = 4096;
pub(crate) const FRAME_HEADER_BYTES: usize = 12;
const MAGIC: &[u8; 8] = b"mlpdseg1";

pub(crate) struct Segment {
    pub path: PathBuf,
    pub generation: u64,
    file: File,
    /// Where the next frame goes.
    position: u64,
    /// How far the file has been written with zeros or more.
    prepared: u64,
}

impl Segment {
    /// A new file, prepared for `bytes`. The caller syncs the directory.
    pub fn create(path: PathBuf, generation: u64, bytes: u64) -> io::Result<Segment> {
        let file = disk::create(&path, OpenOptions::new().read(true).write(true).create(true).truncate(true))?;
        let mut segment = Segment { path, generation, file, position: HEADER_BYTES, prepared: 0 };
        segment.recycle(generation, bytes)?;
        Ok(segment)
    }

    /// An existing file whose frames end at `position`, to be read or recycled.
    pub fn reopen(path: PathBuf, generation: u64, position: u64) -> io::Result<Segment> {
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        let prepared = file.metadata()?.len();
        Ok(Segment { path, generation, file, position, prepared })
    }

    /// Makes the segment empty under a new generation, durably, and prepares it for `bytes`.
    pub fn recycle(&mut self, generation: u64, bytes: u64) -> io::Result<()> {
        self.prepare(bytes)?;
        disk::write_all_at(&self.file, &self.path, &header(generation), 0)?;
        disk::sync(&self.file, &self.path)?;
        self.generation = generation;
        self.position = HEADER_BYTES;
        Ok(())
    }

    fn prepare(&mut self, bytes: u64) -> io::Result<()> {
        let zeros = vec![0; 256 << 10];
        while self.prepared < bytes {
            let chunk = zeros.len().min((bytes - self.prepared) as usize);
            disk::write_all_at(&self.file, &self.path, &zeros[..chunk], self.prepared)?;
            self.prepared += chunk as u64;
        }
        Ok(())
    }

    /// Writes whole frames and returns when they are durable.
    pub fn append(&mut self, frames: &[u8]) -> io::Result<()> {
        disk::write_all_at(&self.file, &self.path, frames, self.position)?;
        disk::sync(&self.file, &self.path)?;
        self.position += frames.len() as u64;
        Ok(())
    }

    /// Makes durable what an earlier process may have written without getting to say so.
    pub fn sync(&self) -> io::Result<()> {
        disk::sync(&self.file, &self.path)
    }

    pub fn position(&self) -> u64 {
        self.position
    }

    /// Up to here appending is cheap.
    pub fn prepared(&self) -> u64 {
        self.prepared
    }

    pub fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }
}

/// What a frame belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Stamp {
    pub generation: u64,
    pub session: u32,
}

/// Appends one frame, whose payload `write` produces.
pub(crate) fn push_frame(stamp: Stamp, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend([0; FRAME_HEADER_BYTES]);
    write(out);
    let (head, payload) = out[start..].split_at_mut(FRAME_HEADER_BYTES);
    let length = u32::try_from(payload.len()).expect("a frame is far below 4 GiB").to_le_bytes();
    head[..4].copy_from_slice(&frame_crc(stamp, length, payload).to_le_bytes());
    head[4..8].copy_from_slice(&length);
    head[8..].copy_from_slice(&stamp.session.to_le_bytes());
}

fn frame_crc(stamp: Stamp, length: [u8; 4], payload: &[u8]) -> u32 {
    let mut crc = Crc32c::new();
    crc.update(&stamp.generation.to_le_bytes());
    crc.update(&length);
    crc.update(&stamp.session.to_le_bytes());
    crc.update(payload);
    crc.finish()
}

fn header(generation: u64) -> [u8; 20] {
    let mut header = [0; 20];
    header[..8].copy_from_slice(MAGIC);
    header[8..16].copy_from_slice(&generation.to_le_bytes());
    let crc = super::checksum::crc32c(&header[..16]);
    header[16..].copy_from_slice(&crc.to_le_bytes());
    header
}

/// Reads the frames of a segment in order, up to the first that does not check.
pub(crate) struct Frames {
    pub generation: u64,
    reader: io::BufReader<File>,
    position: u64,
    end: u64,
    /// Of the last valid frame.
    pub session: u32,
    payload: Vec<u8>,
}

impl Frames {
    /// `None` when the file has no valid header: it was being created or recycled when the machine stopped.
    pub fn open(path: &Path) -> io::Result<Option<Frames>> {
        let file = File::open(path)?;
        let end = file.metadata()?.len();
        let mut reader = io::BufReader::with_capacity(128 << 10, file);
        let mut found = [0; 20];
        if end < HEADER_BYTES || reader.read_exact(&mut found).is_err() {
            return Ok(None);
        }
        let generation = u64::from_le_bytes(found[8..16].try_into().expect("eight bytes"));
        if found != header(generation) {
            return Ok(None);
        }
        reader.seek(SeekFrom::Start(HEADER_BYTES))?;
        Ok(Some(Frames { generation, reader, position: HEADER_BYTES, end, session: 0, payload: Vec::new() }))
    }

    /// Where the next frame begins: after the last valid one, once the walk is over.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The next frame's offset in the file and its payload.
    pub fn next_frame(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        let mut head = [0; FRAME_HEADER_BYTES];
        if self.end - self.position < FRAME_HEADER_BYTES as u64 {
            return Ok(None);
        }
        self.reader.read_exact(&mut head)?;
        let [length, session] = [4, 8].map(|at| u32::from_le_bytes(head[at..at + 4].try_into().expect("four bytes")));
        if length == 0 || session < self.session || u64::from(length) > self.end - self.position - FRAME_HEADER_BYTES as u64 {
            return Ok(None);
        }
        self.payload.resize(length as usize, 0);
        self.reader.read_exact(&mut self.payload)?;
        let stamp = Stamp { generation: self.generation, session };
        if frame_crc(stamp, length.to_le_bytes(), &self.payload).to_le_bytes() != head[..4] {
            return Ok(None);
        }
        self.session = session;
        let offset = self.position;
        self.position += FRAME_HEADER_BYTES as u64 + u64::from(length);
        Ok(Some((offset, &self.payload)))
    }
}

/// Reads the frame at `offset`; `None` when it does not check.
pub(crate) fn read_frame(file: &File, generation: u64, offset: u64) -> io::Result<Option<Vec<u8>>> {
    let mut head = [0; FRAME_HEADER_BYTES];
    file.read_exact_at(&mut head, offset)?;
    let [length, session] = [4, 8].map(|at| u32::from_le_bytes(head[at..at + 4].try_into().expect("four bytes")));
    if offset + FRAME_HEADER_BYTES as u64 + u64::from(length) > file.metadata()?.len() {
        return Ok(None);
    }
    let mut payload = vec![0; length as usize];
    file.read_exact_at(&mut payload, offset + FRAME_HEADER_BYTES as u64)?;
    let crc = frame_crc(Stamp { generation, session }, length.to_le_bytes(), &payload);
    Ok((crc.to_le_bytes() == head[..4]).then_some(payload))
}

/// Makes a folder, and those above it that are missing, under durable names.
pub(crate) fn create_dir(dir: &Path) -> io::Result<()> {
    let missing = dir.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.exists()).count();
    disk::make_dirs(dir)?;
    // The last name in any case: whoever made it may have been killed before this line.
    for parent in dir.ancestors().skip(1).take(missing.max(1)) {
        sync_dir(if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?;
    }
    Ok(())
}
