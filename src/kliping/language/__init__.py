"""Indonesian as news writes it: sentences, words, dates, titles and degrees. What extract and analyse both need."""
