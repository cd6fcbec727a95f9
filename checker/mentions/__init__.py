"""Events, people and works named in a text, and which mentions are one."""
