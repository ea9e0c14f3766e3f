"""Who publishes: outlet profiles as data, found by domain or by masthead."""
