"""What the program said when a person last looked: pages to compare with, and what renews them."""
