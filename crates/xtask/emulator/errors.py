"""What the emulator refuses, and why."""


class Refused(Exception):
    """The emulator does not do this, although AWS may."""


class Rejected(Exception):
    """AWS would reject this; `code` is the error code of its API."""

    def __init__(self, code, message):
        super().__init__(f"{message} ({code})")
        self.code = code
