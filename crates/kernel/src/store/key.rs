//! Keys that sort as bytes exactly as they sort as values.
//!
//! A table is one long ordered list of byte strings, so `("bucket", "a/b")` must come before `("bucket", "a/c")` and all of
//! bucket `ab` before all of bucket `abc`. Integers are big endian (signed ones with the sign bit flipped); strings end in a
//! zero byte, and a zero or one *inside* a string is escaped, so any UTF-8 survives (S3 keys may hold NUL) and a string that is a
//! prefix of another sorts first. An encoding is forever: never change how a key that is on somebody's disk is written.
//!
//! `Key` is what a table is declared with; [`AsKey`] lets `&str` stand in for `String` when looking something up, and
//! [`AsPrefix`] names the leading part of a tuple: `("bucket",)` or `("bucket", Starting("photos/"))`.

/// An owned key, as a table declares it and as a scan gives it back.
pub trait Key: Sized + AsKey<Self> {
    /// Takes one key off the front of `input`; `None` when the bytes are not one.
    fn decode(input: &mut &[u8]) -> Option<Self>;
}

/// Anything that encodes as a `K`: `K` itself, or a borrowed look-alike.
pub trait AsKey<K> {
    fn encode(&self, out: &mut Vec<u8>);
}

/// The leading part of a `K`.
pub trait AsPrefix<K> {
    fn encode_prefix(&self, out: &mut Vec<u8>);
}

/// The beginning of a string, as in "every object key that starts with `photos/`".
#[derive(Clone, Copy, Debug)]
pub struct Starting<'a>(pub &'a str);

const END: u8 = 0x00;
const ESCAPE: u8 = 0x01;

/// Writes `bytes` escaped, without the terminator.
fn encode_open(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        match byte {
            END => out.extend([ESCAPE, 0x01]),
            ESCAPE => out.extend([ESCAPE, 0x02]),
            other => out.push(other),
        }
    }
}

/// Writes `bytes` escaped and terminated.
pub fn encode_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    encode_open(bytes, out);
    out.push(END);
}

/// Takes one terminated byte string off the front of `input`.
pub fn decode_bytes(input: &mut &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::new();
    loop {
        match take::<1>(input)?[0] {
            END => return Some(decoded),
            ESCAPE => match take::<1>(input)?[0] {
                0x01 => decoded.push(END),
                0x02 => decoded.push(ESCAPE),
                _ => return None,
            },
            other => decoded.push(other),
        }
    }
}

fn take<const N: usize>(input: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = input.split_first_chunk::<N>()?;
    *input = rest;
    Some(*head)
}

/// The smallest byte string that is greater than every string starting with `prefix`; `None` when there is none.
pub(crate) fn after_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|&byte| byte != 0xff)?;
    let mut bound = prefix[..=last].to_vec();
    bound[last] += 1;
    Some(bound)
}

impl<K, T: AsKey<K> + ?Sized> AsKey<K> for &T {
    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out);
    }
}

impl AsKey<String> for str {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_bytes(self.as_bytes(), out);
    }
}

impl AsKey<String> for String {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_bytes(self.as_bytes(), out);
    }
}

impl Key for String {
    fn decode(input: &mut &[u8]) -> Option<Self> {
        String::from_utf8(decode_bytes(input)?).ok()
    }
}

impl AsKey<Vec<u8>> for [u8] {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_bytes(self, out);
    }
}

impl AsKey<Vec<u8>> for Vec<u8> {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_bytes(self, out);
    }
}

impl Key for Vec<u8> {
    fn decode(input: &mut &[u8]) -> Option<Self> {
        decode_bytes(input)
    }
}

impl AsKey<()> for () {
    fn encode(&self, _: &mut Vec<u8>) {}
}

/// The key of a table with a single row.
impl Key for () {
    fn decode(_: &mut &[u8]) -> Option<Self> {
        Some(())
    }
}

impl AsKey<bool> for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }
}

impl Key for bool {
    fn decode(input: &mut &[u8]) -> Option<Self> {
        match take::<1>(input)?[0] {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

macro_rules! unsigned_keys {
    ($($int:ty),*) => {$(
        impl AsKey<$int> for $int {
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend(self.to_be_bytes());
            }
        }

        impl Key for $int {
            fn decode(input: &mut &[u8]) -> Option<Self> {
                take(input).map(<$int>::from_be_bytes)
            }
        }
    )*};
}
unsigned_keys!(u8, u16, u32, u64, u128);

macro_rules! signed_keys {
    ($($int:ty as $unsigned:ty),*) => {$(
        impl AsKey<$int> for $int {
            fn encode(&self, out: &mut Vec<u8>) {
                // Flipping the sign bit puts the negatives below the positives.
                out.extend((*self as $unsigned ^ (1 << (<$unsigned>::BITS - 1))).to_be_bytes());
            }
        }

        impl Key for $int {
            fn decode(input: &mut &[u8]) -> Option<Self> {
                Some((<$unsigned>::from_be_bytes(take(input)?) ^ (1 << (<$unsigned>::BITS - 1))) as $int)
            }
        }
    )*};
}
signed_keys!(i8 as u8, i16 as u16, i32 as u32, i64 as u64, i128 as u128);

macro_rules! tuple_keys {
    ($($part:ident $borrowed:ident $index:tt),+) => {
        impl<$($part: Key, $borrowed: AsKey<$part>),+> AsKey<($($part,)+)> for ($($borrowed,)+) {
            fn encode(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)+
            }
        }

        impl<$($part: Key),+> Key for ($($part,)+) {
            fn decode(input: &mut &[u8]) -> Option<Self> {
                Some(($($part::decode(input)?,)+))
            }
        }
    };
}
tuple_keys!(A AsA 0);
tuple_keys!(A AsA 0, B AsB 1);
tuple_keys!(A AsA 0, B AsB 1, C AsC 2);
tuple_keys!(A AsA 0, B AsB 1, C AsC 2, D AsD 3);
tuple_keys!(A AsA 0, B AsB 1, C AsC 2, D AsD 3, E AsE 4);

/// Everything: the prefix of every key.
impl<K> AsPrefix<K> for () {
    fn encode_prefix(&self, _: &mut Vec<u8>) {}
}

impl AsPrefix<String> for Starting<'_> {
    fn encode_prefix(&self, out: &mut Vec<u8>) {
        encode_open(self.0.as_bytes(), out);
    }
}

impl<A> AsPrefix<(String, A)> for (Starting<'_>,) {
    fn encode_prefix(&self, out: &mut Vec<u8>) {
        self.0.encode_prefix(out);
    }
}

/// `($given…; $open…)`: the first parts of a longer tuple. `starting` adds a string whose end is open.
macro_rules! tuple_prefixes {
    (whole $($given:ident $borrowed:ident $index:tt),+; $($open:ident),+) => {
        impl<$($given: Key, $borrowed: AsKey<$given>,)+ $($open),+> AsPrefix<($($given,)+ $($open,)+)> for ($($borrowed,)+) {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)+
            }
        }
    };
    (starting $($given:ident $borrowed:ident $index:tt),+; $last:tt; $($open:ident),*) => {
        impl<$($given: Key, $borrowed: AsKey<$given>,)+ $($open),*> AsPrefix<($($given,)+ String, $($open,)*)> for ($($borrowed,)+ Starting<'_>) {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)+
                self.$last.encode_prefix(out);
            }
        }
    };
}
tuple_prefixes!(whole A AsA 0; B);
tuple_prefixes!(whole A AsA 0; B, C);
tuple_prefixes!(whole A AsA 0; B, C, D);
tuple_prefixes!(whole A AsA 0; B, C, D, E);
tuple_prefixes!(whole A AsA 0, B AsB 1; C);
tuple_prefixes!(whole A AsA 0, B AsB 1; C, D);
tuple_prefixes!(whole A AsA 0, B AsB 1; C, D, E);
tuple_prefixes!(whole A AsA 0, B AsB 1, C AsC 2; D);
tuple_prefixes!(whole A AsA 0, B AsB 1, C AsC 2; D, E);
tuple_prefixes!(whole A AsA 0, B AsB 1, C AsC 2, D AsD 3; E);
tuple_prefixes!(starting A AsA 0; 1;);
tuple_prefixes!(starting A AsA 0; 1; C);
tuple_prefixes!(starting A AsA 0; 1; C, D);
tuple_prefixes!(starting A AsA 0; 1; C, D, E);
tuple_prefixes!(starting A AsA 0, B AsB 1; 2;);
tuple_prefixes!(starting A AsA 0, B AsB 1; 2; D);
tuple_prefixes!(starting A AsA 0, B AsB 1; 2; D, E);
