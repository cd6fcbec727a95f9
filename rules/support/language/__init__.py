"""English words and their forms, as several rules need them."""
