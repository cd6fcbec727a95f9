"""How a text presents what it tells: quoted, corrected, cited, unreal, posted on another day."""
