"""A head in numbers, as every style draws it: where its parts are, what they do, how it lies in the picture."""
