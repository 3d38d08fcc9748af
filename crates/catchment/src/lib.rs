//! Declare how every security log of an AWS organization drains into one archive.
