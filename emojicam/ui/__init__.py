"""The panel: what people touch.  Nothing else imports it, and nothing it does makes a picture wait.

It starts a run, polls how it goes and hands orders to `control`; the pipeline has never heard of Qt.
"""
