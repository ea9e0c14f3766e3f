"""What an article says: places, people, institutions, quotes, tone, urusan, events. Pure; one component a layer."""
