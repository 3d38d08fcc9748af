"""The emulator that deployment tests run against: moto's server with a CloudFormation that hides nothing.

Moto's own CloudFormation ignores resource types and properties that it does not know. This package replaces
it: a type or property that is not applied is refused, and what was applied is read back and compared.
`docs/emulator.md` lists what it implements.
"""
