"""How right kliping is, task by task, against folders of gold articles (see CARD.md)."""
