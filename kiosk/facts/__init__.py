"""What is said about an offer to one reader, as values that screen, slip, voice and pages render.

`offer_facts.OfferFacts` holds everything; each other file words one idea.
"""
