"""What developers run: builders of resources and reference pages, the style figures."""
