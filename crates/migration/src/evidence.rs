//! The four kinds of evidence and who may give which.

use crate::spelling::spelled;

spelled! {
    /// How it is known that something happened.
    pub enum Evidence, "evidence" {
        /// A person ticked it.
        Manual = "manual",
        /// Seen on USB.
        Usb = "usb",
        /// Read by cfgutil.
        Cfgutil = "cfgutil",
        /// A list, a screenshot or a signature proves it.
        Document = "document",
    }
}

spelled! {
    /// Who gives a piece of evidence.
    pub enum Witness, "witness" {
        /// Somebody at the window or the command line.
        Person = "person",
        /// The part of this product that reads iPads by cable.
        Bench = "bench",
    }
}

impl Evidence {
    /// Who alone may give this kind of evidence.
    #[must_use]
    pub const fn witness(self) -> Witness {
        match self {
            Self::Manual | Self::Document => Witness::Person,
            Self::Usb | Self::Cfgutil => Witness::Bench,
        }
    }
}
