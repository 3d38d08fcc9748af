"""Starts the emulator: python -m emulator --port 5000"""

import argparse
import socket
import sys
import threading
import time

from . import aws, deployment, intrinsics, organization, services, types  # noqa: F401


def install(port):
    """Replaces moto's CloudFormation; the services of the server on `port` do the work."""
    aws.endpoint = f"http://127.0.0.1:{port}"
    intrinsics.install()
    deployment.install()
    services.install()


def announce(port):
    """Prints one line once the server answers, for whoever waits for it."""
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    print(f"ready on http://127.0.0.1:{port}", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="emulator", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--organization", help="an organization to start with, by id")
    parser.add_argument("--management", help="the account that manages the organization")
    parser.add_argument("--member", action="append", default=[], help="a member account (repeat)")
    options = parser.parse_args()
    if (options.organization is None) != (options.management is None):
        parser.error("--organization and --management need each other")

    install(options.port)
    if options.organization:
        organization.create(options.organization, options.management, options.member)
    threading.Thread(target=announce, args=(options.port,), daemon=True).start()
    from moto.server import main as serve

    serve(["--host", "127.0.0.1", "--port", str(options.port)])


if __name__ == "__main__":
    sys.exit(main())
