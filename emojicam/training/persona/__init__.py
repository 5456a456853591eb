"""How `persona_encoder` and `persona_second` came to be: pictures laid, labels joined, trained, exported."""
