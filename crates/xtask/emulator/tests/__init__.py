"""Tests of the emulator: python -m unittest discover -s emulator/tests -t . (from crates/xtask)."""
