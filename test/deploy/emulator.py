"""The AWS emulator as an ASGI application that believes its callers came over TLS.

With AUTH=true it enforces IAM, bucket policies among it, and those of the stack refuse whatever comes without TLS.
A certificate for 127.0.0.1 would have to be made known to each client; this says the same in one line.
"""

from ministack.app import app as emulator


async def app(scope, receive, send):
    if scope["type"] == "http":
        scope = {**scope, "scheme": "https"}
    await emulator(scope, receive, send)
