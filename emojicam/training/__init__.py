"""How each file in `models/` came to be.  Never imported at run time."""
