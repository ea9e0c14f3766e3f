"""The article cut out of the page or the flattened copy, with a rule named for every field."""
