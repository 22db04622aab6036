//! The twenty checks before the first iPad is touched.

use crate::spelling::spelled;

spelled! {
    /// One of the twenty checks.
    pub enum PreflightItem, "preflight" {
        /// Export everything from the old server.
        P1 = "p1",
        /// Sort the iPads by how they came into Apple School Manager.
        P2 = "p2",
        /// A Location of its own for Configurator's licences.
        P3 = "p3",
        /// Revoke licences the old service still holds.
        P4 = "p4",
        /// Terms accepted, two administrators, a sign-in account that works.
        P5 = "p5",
        /// macOS and Configurator current.
        P6 = "p6",
        /// Free disk.
        P7 = "p7",
        /// Power, sleep, screen lock, accessory security.
        P8 = "p8",
        /// Hub and cables.
        P9 = "p9",
        /// Network to Apple.
        P10 = "p10",
        /// Wi-Fi profile.
        P11 = "p11",
        /// Content caching.
        P12 = "p12",
        /// Organization and supervision identity.
        P13 = "p13",
        /// Blueprint.
        P14 = "p14",
        /// Restrictions decided.
        P15 = "p15",
        /// Inventory frozen.
        P16 = "p16",
        /// Notice sent.
        P17 = "p17",
        /// Pilot with two iPads.
        P18 = "p18",
        /// Calendar.
        P19 = "p19",
        /// Nobody else works in the old service or Apple School Manager.
        P20 = "p20",
    }
}

spelled! {
    /// What a look of the Mac at itself came to.
    pub enum ProbeOutcome, "probe" {
        /// As it should be.
        Passed = "passed",
        /// Not as it should be.
        Failed = "failed",
        /// It couldn't be seen.
        Unknown = "unknown",
    }
}
