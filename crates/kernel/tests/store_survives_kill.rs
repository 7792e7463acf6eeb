//! Acknowledged means durable, tried out: a child process writes as fast as it can and says what was acknowledged; it is killed at a
//! random moment; whatever it had said must be there when the store is opened again, and no transaction may be there by half.
//!
//! A few rounds by default; `MILLPOND_KILL_ROUNDS=200` for a long night. (`kill -9` loses what a process holds, not what the
//! kernel holds: the torn-tail tests stand in for power loss.)

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use kernel::row;
use kernel::store::{BlobRef, LogId, Place, Scope, Store, StoreError, Table, TableId, Tx};

const WRITERS: u64 = 8;
/// Money moves between these; the sum never changes.
const ACCOUNTS: u64 = 16;

const BALANCES: Table<u64, i64> = Table::new(TableId { tag: 1, name: "balances" }, Scope::Global);
/// `(writer, number)`: every transaction leaves one, and bumps its writer's counter in the same breath.
const MARKS: Table<(u64, u64), Mark> = Table::new(TableId { tag: 2, name: "marks" }, Scope::Global);
const COUNTERS: Table<u64, u64> = Table::new(TableId { tag: 3, name: "counters" }, Scope::Global);

#[derive(serde::Serialize, serde::Deserialize)]
struct Mark {
    padding: Vec<u8>,
    body: Option<BlobRef>,
}
row!(Mark, version 1);

fn place() -> Place {
    Place::nowhere()
}

#[test]
fn every_acknowledged_write_survives() {
    if let Ok(dir) = std::env::var("MILLPOND_KILL_CHILD") {
        write_for_ever(Path::new(&dir));
    }
    let rounds = std::env::var("MILLPOND_KILL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5);
    let dir = tempfile::tempdir().unwrap();
    for round in 0..rounds {
        // From hardly begun to well under way, so that freezing, applying and recycling are all caught in the act.
        let life = Duration::from_millis(150 + (round * 397) % 1700);
        let said = kill_a_writer_after(dir.path(), life);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(check(dir.path(), &said));
    }
}

/// What a child acknowledged before it died.
#[derive(Default)]
struct Said {
    /// By writer: the last number acknowledged.
    rows: [Option<u64>; WRITERS as usize],
    /// By writer: how many log records are durable.
    records: [u64; WRITERS as usize],
}

fn kill_a_writer_after(dir: &Path, life: Duration) -> Said {
    let mut child = spawn_writer(dir);
    let output = BufReader::new(child.stdout.take().unwrap());
    let killer = std::thread::spawn(move || {
        std::thread::sleep(life);
        child.kill().unwrap(); // SIGKILL
        child.wait().unwrap();
    });
    let mut said = Said::default();
    for line in output.lines() {
        let line = line.unwrap();
        let words: Vec<&str> = line.split(' ').collect();
        // The last line may be cut off in the middle: "." says that it is whole.
        let [kind, writer, number, "."] = words[..] else { continue };
        let (writer, number): (usize, u64) = (writer.parse().unwrap(), number.parse().unwrap());
        match kind {
            "row" => said.rows[writer] = Some(number),
            "log" => said.records[writer] = number,
            _ => {}
        }
    }
    killer.join().unwrap();
    said
}

fn spawn_writer(dir: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "every_acknowledged_write_survives", "--nocapture", "--test-threads=1"])
        .env("MILLPOND_KILL_CHILD", dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn write_for_ever(dir: &Path) -> ! {
    let store = Store::open(dir).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        open_accounts(&store).await;
        let writers = (0..WRITERS).map(|writer| tokio::spawn(write_as(store.clone(), writer)));
        futures::future::join_all(writers).await;
    });
    unreachable!("writers do not stop")
}

async fn open_accounts(store: &Store) {
    let open = |tx: &mut Tx| {
        for account in 0..ACCOUNTS {
            if !tx.exists(&BALANCES, account)? {
                tx.put(&BALANCES, account, &100)?;
            }
        }
        Ok::<_, StoreError>(())
    };
    store.write(&place(), open).await.unwrap();
}

async fn write_as(store: Store, writer: u64) {
    let log = LogId(writer.into());
    let mut number = store.read(&place(), |tx| tx.get(&COUNTERS, writer)).unwrap().unwrap_or(0);
    loop {
        number += 1;
        // One writer in four brings a body too large for its row now and then.
        let body = if writer.is_multiple_of(4) && number.is_multiple_of(20) {
            Some(store.blobs().put(Bytes::from(vec![number as u8; 50_000])).await.unwrap())
        } else {
            None
        };
        store.write(&place(), |tx| transfer(tx, writer, number, body)).await.unwrap();
        say("row", writer, number);
        if number.is_multiple_of(3) {
            let record = Bytes::from(format!("{writer}:{number}").into_bytes());
            let positions = store.log().append(log, vec![record]).await.unwrap();
            say("log", writer, positions.end);
        }
        if number.is_multiple_of(100) {
            let end = store.log().bounds(log).end;
            store.log().trim(log, end.saturating_sub(50));
        }
    }
}

fn say(kind: &str, writer: u64, number: u64) {
    let line = format!("{kind} {writer} {number} .\n");
    std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
}

fn transfer(tx: &mut Tx, writer: u64, number: u64, body: Option<BlobRef>) -> Result<(), StoreError> {
    let (from, to) = ((writer + number) % ACCOUNTS, (writer * 7 + number * 3) % ACCOUNTS);
    for (account, amount) in [(from, -1), (to, 1)] {
        let balance = tx.get(&BALANCES, account)?.unwrap();
        tx.put(&BALANCES, account, &(balance + amount))?;
    }
    if let Some(body) = &body {
        tx.adopt(body)?;
    }
    tx.put(&COUNTERS, writer, &number)?;
    tx.put(&MARKS, (writer, number), &Mark { padding: vec![writer as u8; 700], body })
}

async fn check(dir: &Path, said: &Said) {
    let store = Store::open(dir).unwrap();
    let sum: i64 = store
        .read(&place(), |tx| tx.range(&BALANCES).rows().map(|row| row.map(|(_, balance)| balance)).sum::<Result<_, StoreError>>())
        .unwrap();
    assert!(sum == 0 || sum == 100 * ACCOUNTS as i64, "a transfer was torn: the sum is {sum}");
    for writer in 0..WRITERS {
        let counter = store.read(&place(), |tx| tx.get(&COUNTERS, writer)).unwrap().unwrap_or(0);
        if let Some(acknowledged) = said.rows[writer as usize] {
            assert!(counter >= acknowledged, "writer {writer}: {acknowledged} was acknowledged, {counter} is there");
        }
        let marks = store.read(&place(), |tx| tx.prefix(&MARKS, (writer,)).rows().collect::<Result<Vec<_>, StoreError>>()).unwrap();
        let numbers: Vec<u64> = marks.iter().map(|((_, number), _)| *number).collect();
        assert_eq!(numbers, (1..=counter).collect::<Vec<_>>(), "writer {writer}: marks and counter disagree");
        for ((_, number), mark) in marks {
            if let Some(body) = mark.body {
                assert_eq!(store.blobs().read(&body).await.unwrap(), vec![number as u8; 50_000]);
            }
        }
        check_log(&store, writer, said.records[writer as usize]).await;
    }
}

async fn check_log(store: &Store, writer: u64, acknowledged: u64) {
    let log = LogId(writer.into());
    let bounds = store.log().bounds(log);
    assert!(bounds.end >= acknowledged, "writer {writer}: {acknowledged} records were acknowledged, the log ends at {}", bounds.end);
    let records = store.log().read(log, 0, usize::MAX, usize::MAX).await.unwrap();
    let positions: Vec<u64> = records.iter().map(|record| record.position).collect();
    assert_eq!(positions, bounds.collect::<Vec<_>>());
    let numbers: Vec<u64> = records
        .iter()
        .map(|record| {
            let text = std::str::from_utf8(&record.bytes).unwrap();
            text.strip_prefix(&format!("{writer}:")).unwrap().parse().unwrap()
        })
        .collect();
    assert!(numbers.is_sorted(), "writer {writer}: its records are out of order");
}
