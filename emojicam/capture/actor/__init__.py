"""The synthetic actor: a head that we sculpted and painted, filmed by a camera that we computed.

`script` says what it does, `sculpture` and `muscles` what it looks like doing so, `paint` what colour it is, `room`
where it sits, and `film` takes the picture.  Nothing here knows of sources, clocks or sessions.
"""
